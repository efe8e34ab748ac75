import type { PageLinks } from "./html.ts";
import { dynamicEntries, type ModuleGraph, moduleGraph, staticClosure } from "./module-graph.ts";
import { localPath, readFile, type Site } from "./site.ts";

/** Script files of a page, as paths in the site's folder. */
export interface PageScripts {
  atOnce: string[];
  /** One entry for each module that `import()` may bring, with what it brings beyond `atOnce`. */
  onDemand: { entry: string; files: string[] }[];
}

const decoder = new TextDecoder();

/**
 * Follows the scripts of a page: its own, its islands' and all their imports.
 * @param path the page's file
 * @param local path of an address written in the page
 */
export async function followScripts(
  site: Site,
  path: string,
  links: PageLinks,
  local: (address: string) => string,
): Promise<PageScripts> {
  const roots = [
    ...links.scripts,
    ...links.modulePreloads,
    ...links.islands.flatMap((island) => island.modules),
  ].map((address) => local(address));
  const given = links.islands
    .flatMap((island) => island.givenModules)
    .flatMap((address) => localPath(site, address, path) ?? []);
  const inline = new Map(links.inlineScripts.map(({ text }, index) => [`${path}#${index}`, text]));

  const graph = await readReachable(site, path, inline, [...roots, ...given]);
  const present = staticClosure(graph, [...inline.keys(), ...roots]);
  const atOnce = present.filter((file) => !inline.has(file));
  const entries = new Set([
    ...dynamicEntries(graph, present),
    ...given,
    ...dynamicEntries(graph, staticClosure(graph, given)),
  ]);
  const onDemand = [...entries].map((entry) => ({
    entry,
    files: staticClosure(graph, [entry]).filter((file) => !atOnce.includes(file)),
  }));
  return { atOnce, onDemand: onDemand.filter(({ files }) => files.length > 0) };
}

/** Reads modules and all that they lead to, a level of imports at a time. */
async function readReachable(
  site: Site,
  page: string,
  inline: ReadonlyMap<string, string>,
  entries: string[],
): Promise<ModuleGraph> {
  const graph: ModuleGraph = new Map();
  const askedBy = new Map(entries.map((entry) => [entry, page]));
  let level: ReadonlyMap<string, string> = inline;
  do {
    const read = await moduleGraph(level, (target, importer) => localPath(site, target, importer));
    for (const [path, imports] of read) {
      graph.set(path, imports);
      for (const target of [...imports.static, ...imports.dynamic])
        if (!askedBy.has(target)) askedBy.set(target, path);
    }
    level = new Map(
      [...askedBy]
        .filter(([path]) => !graph.has(path))
        .map(([path, asker]) => [path, decoder.decode(readFile(site, path, asker))]),
    );
  } while (level.size > 0);
  return graph;
}
