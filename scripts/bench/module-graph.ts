import { build } from "esbuild";

/** What one module imports: at once with `import … from`, or when it is asked for with `import()`. */
export interface ModuleImports {
  static: string[];
  dynamic: string[];
}

export type ModuleGraph = Map<string, ModuleImports>;

/** Path, from the site's folder, of what a module of the site names; `undefined` outside the site. */
export type Resolve = (target: string, importer: string) => string | undefined;

/**
 * Reads who imports whom, with esbuild's own parser, so that minified text cannot mislead.
 * `import(x)` of a variable cannot be known and is left out.
 * @param sources text of each module by its path
 */
export async function moduleGraph(
  sources: ReadonlyMap<string, string>,
  resolve: Resolve,
): Promise<ModuleGraph> {
  const graph: ModuleGraph = new Map(
    [...sources.keys()].map((path) => [path, { static: [], dynamic: [] }]),
  );
  await build({
    entryPoints: [...sources.keys()].map((path, index) => ({ in: path, out: `${index}` })),
    bundle: true,
    write: false,
    format: "esm",
    outdir: "unused",
    logLevel: "silent",
    plugins: [
      {
        name: "module-graph",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
            if (kind === "entry-point") return { path, namespace: "built" };
            const target = resolve(path, importer);
            const list = kind === "dynamic-import" ? "dynamic" : "static";
            if (target !== undefined) graph.get(importer)?.[list].push(target);
            return { path, external: true };
          });
          onLoad({ filter: /.*/, namespace: "built" }, ({ path }) => ({
            contents: sources.get(path) ?? "",
            loader: "js",
          }));
        },
      },
    ],
  });
  return graph;
}

/** The modules themselves and all that they import statically, each once, in the order met. */
export function staticClosure(graph: ModuleGraph, entries: Iterable<string>): string[] {
  const met = new Set<string>();
  const visit = (path: string) => {
    if (met.has(path)) return;
    met.add(path);
    for (const next of graph.get(path)?.static ?? []) visit(next);
  };
  for (const entry of entries) visit(entry);
  return [...met];
}

/**
 * Modules that `import()` may bring, from these on: also those that a module so brought asks for
 * in turn.
 */
export function dynamicEntries(graph: ModuleGraph, modules: Iterable<string>): string[] {
  const found = new Set<string>();
  const visit = (path: string) => {
    for (const target of graph.get(path)?.dynamic ?? []) {
      if (found.has(target)) continue;
      found.add(target);
      for (const inner of staticClosure(graph, [target])) visit(inner);
    }
  };
  for (const path of modules) visit(path);
  return [...found];
}
