import { register } from "../../register/index.ts";
import { hrefOf } from "../site.ts";
import type { PageLink } from "./links.ts";

/** Every guide, stage after stage, in the order of their ranks. */
function inOrder() {
  const stages = [...register.stages.keys()];
  return [...register.guides.values()].sort(
    (a, b) =>
      stages.indexOf(a.data.stage) - stages.indexOf(b.data.stage) || a.data.order - b.data.order,
  );
}

/** The guides just before and just after this one in its stage. */
export function neighbours(slug: string): { previous?: PageLink; next?: PageLink } {
  const own = register.guides.get(slug)!.data.stage;
  const stage = inOrder().filter(({ data }) => data.stage === own);
  const rank = stage.findIndex((guide) => guide.slug === slug);
  const link = (index: number): PageLink | undefined => {
    const guide = stage[index];
    return guide && { href: hrefOf("guide", guide.slug), label: guide.data.title };
  };
  const [previous, next] = [link(rank - 1), link(rank + 1)];
  return { ...(previous && { previous }), ...(next && { next }) };
}
