import { join } from "node:path";
import { writeSite } from "../build/write-site.ts";
import { bundleOf, outputOf } from "./list.ts";

/** Writes the site of a host, bundled in the folder of `bundled`. */
export async function writeHost(id: string, bundled: string): Promise<void> {
  // As for the bundle: Astro chooses by it which scripts it puts in pages.
  process.env.NODE_ENV = "production";
  // The modules of the bundle read the register of this host: see src/register/index.ts.
  process.env.FEDERATION = id;
  const root = process.cwd();
  await writeSite({
    bundle: join(root, bundleOf(bundled)),
    site: join(root, outputOf(id)),
    work: join(root, ".cache/hosts", id),
  });
}
