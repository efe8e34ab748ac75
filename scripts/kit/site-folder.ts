import { join } from "node:path";
import { loadRegister } from "../../src/register/register.ts";
import { buildSite as build } from "../federation/build.ts";
import { outputOf } from "../federation/list.ts";

/** A site that is built, and what its kit says of it. */
export interface BuiltSite {
  id: string;
  name: string;
  /** Public address, with a slash at the end. */
  address: string;
  /** Folder of the built files. */
  folder: string;
}

/**
 * Builds the site of a federation at its public address.
 *
 * @throws Error that says what failed
 */
export async function buildSite(root: string, id: string): Promise<BuiltSite> {
  const { name, url } = loadRegister(root, id).federation;
  await build(id);
  return { id, name, address: `${url}/`, folder: join(root, outputOf(id)) };
}
