/**
 * `npm run build:federations -- --mesure`: what each further site costs beside the first, from
 * nothing, for 1, 4 and 16 sites. The sites beyond those of `content/federations/` are made for the
 * measure, and taken away.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { federationHome } from "../../src/register/federation.ts";
import { buildSites } from "./build.ts";
import { emptyCaches } from "./caches.ts";
import { hostIds, outputOf, workOf } from "./list.ts";
import { newHost } from "./new-host.ts";

const counts = [1, 4, 16];

/** Hosts that only the measure needs: a name, a colour and an address each. */
function makeHosts(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `mesure-${String(index + 1).padStart(2, "0")}`;
    const { yaml } = newHost(id, {
      name: `Mesure ${index + 1}`,
      tagline: "Un site fait pour mesurer.",
      url: `https://${id}.example/litiges`,
      publisher: "Mesure",
      colour: `#${(0x203050 + index * 0x040302).toString(16).padStart(6, "0")}`,
      mediator: "cm2c",
    });
    mkdirSync(federationHome(id), { recursive: true });
    writeFileSync(join(federationHome(id), "federation.yaml"), yaml);
    return id;
  });
}

/** Builds 1, then 4, then 16 sites from nothing, and prints the figures of each. */
export async function measureBuilds(): Promise<void> {
  const own = hostIds();
  const made = makeHosts(Math.max(...counts) - own.length);
  try {
    for (const count of counts) {
      emptyCaches();
      console.log(`\n${count} ${count > 1 ? "sites" : "site"}, sans rien de gardé :`);
      await buildSites([...own, ...made].slice(0, count));
    }
  } finally {
    for (const id of made)
      for (const path of [federationHome(id), outputOf(id), workOf(id)])
        rmSync(path, { recursive: true, force: true });
  }
}
