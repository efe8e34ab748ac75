import { readdirSync } from "node:fs";
import { join } from "node:path";
import { defaultHost } from "../../src/federation/built-hosts.ts";

/** Ids of the hosts that have a folder, the default one first. */
export function hostIds(root = process.cwd()): string[] {
  const folders = readdirSync(join(root, "content/federations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return [defaultHost, ...folders.filter((id) => id !== defaultHost)];
}

/** Where a host's site is built, from the project's root: the default one in `dist/`. */
export const outputOf = (id: string): string => (id === defaultHost ? "dist" : `sites/${id}`);

/**
 * What Astro calls the root: it writes there, in `.astro/`, what it knows of the content, which is
 * another for each host. The default one has the project's own.
 */
export const workOf = (id: string): string => (id === defaultHost ? "." : `.cache/hosts/${id}`);

/** What the sites of a host, and of those built with it, are written from. */
export const bundleOf = (id: string): string => `.cache/hosts/${id}/bundle`;
