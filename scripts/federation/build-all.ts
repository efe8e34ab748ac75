/** `npm run build:federations`: the site of every host, or of those named. */
import { buildSites } from "./build.ts";
import { hostIds } from "./list.ts";

const named = process.argv.slice(2);
const known = hostIds();
const unknown = named.filter((id) => !known.includes(id));
if (unknown.length > 0) {
  console.error(`Inconnu : ${unknown.join(", ")}. Ces fédérations existent : ${known.join(", ")}.`);
  process.exit(2);
}
try {
  await buildSites(named.length > 0 ? named : known);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
