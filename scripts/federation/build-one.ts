/** `npm run build`, and `npm run build -- --federation <id>`. */
import { askedHost, buildSite } from "./build.ts";
import { outputOf } from "./list.ts";

const id = askedHost(process.argv.slice(2));
try {
  await buildSite(id);
  console.error(`Le site « ${id} » est dans ${outputOf(id)}/.`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
