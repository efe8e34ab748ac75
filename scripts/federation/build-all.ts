/** `npm run build:federations`: the site of every host, or of those named; `--mesure` for figures. */
import { buildSites } from "./build.ts";
import { hostIds } from "./list.ts";
import { measureBuilds } from "./measure.ts";

const measuring = process.argv.includes("--mesure");
const named = process.argv.slice(2).filter((word) => word !== "--mesure");
const known = hostIds();
const unknown = named.filter((id) => !known.includes(id));
if (unknown.length > 0) {
  console.error(`Inconnu : ${unknown.join(", ")}. Ces fédérations existent : ${known.join(", ")}.`);
  process.exit(2);
}
try {
  if (measuring) await measureBuilds();
  else await buildSites(named.length > 0 ? named : known);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
