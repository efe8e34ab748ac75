import type { SourceLinks } from "../islands/ui/Explanation.tsx";
import { register } from "../register/index.ts";

/** The citations and links of a few sources, for an island. */
export function sourceLinks(ids: Iterable<string>): SourceLinks {
  return Object.fromEntries(
    [...new Set(ids)].map((id) => {
      const source = register.sources.get(id);
      if (!source) throw new Error(`Source inconnue « ${id} ».`);
      return [id, { citation: source.citation, url: source.url }];
    }),
  );
}
