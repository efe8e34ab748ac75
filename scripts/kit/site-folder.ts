import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { baseOf } from "../../src/federation/host/files.ts";
import { loadRegister } from "../../src/register/register.ts";

/** A site that is built, and what its kit says of it. */
export interface BuiltSite {
  id: string;
  name: string;
  /** Public address, with a slash at the end. */
  address: string;
  /** Folder of the built files. */
  folder: string;
}

/** The federations that have a folder in `content/federations/`. */
export function federationIds(root: string): string[] {
  return readdirSync(join(root, "content/federations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * Builds the site of a federation at its public address, into `sites/<id>/`.
 *
 * @throws Error when the build fails; what failed has been printed
 */
export async function buildSite(root: string, id: string): Promise<BuiltSite> {
  const { name, url } = loadRegister(root, id).federation;
  const address = `${url.replace(/\/$/, "")}/`;
  const folder = join(root, "sites", id);
  await rm(folder, { recursive: true, force: true });
  const { status } = spawnSync("astro", ["build", "--outDir", folder], {
    cwd: root,
    stdio: ["inherit", 2, 2],
    shell: process.platform === "win32",
    env: {
      ...process.env,
      FEDERATION: id,
      SITE_URL: new URL(address).origin,
      BASE_PATH: baseOf(address),
    },
  });
  if (status !== 0) throw new Error(`La construction du site « ${id} » a échoué : voir plus haut.`);
  return { id, name, address, folder };
}
