import type { MdastPluginDefinition } from "satteri";
import { type PageKind, resolveContentLink, withBase } from "../../src/federation/paths.ts";
import { typographFrench } from "../../src/letters/typography.ts";

/** French typography on the prose of guides: no-break spaces, apostrophes, ordinals. */
export const frenchTypography: MdastPluginDefinition = {
  name: "french-typography",
  text(node, context) {
    const value = typographFrench(node.value);
    if (value !== node.value) context.replaceNode(node, { type: "text", value });
  },
};

/**
 * Turns `lien:guide/…` into an address below the site's base; an unknown one stops the build. A link
 * to what the host does not show leaves its words alone.
 */
export function contentLinks(
  base: string,
  known: Record<PageKind, readonly string[]>,
  isHidden: (link: string) => boolean,
): MdastPluginDefinition {
  return {
    name: "content-links",
    link(node, context) {
      if (!node.url.startsWith("lien:")) return;
      if (isHidden(node.url)) {
        context.replaceNode(node, [...node.children]);
        return;
      }
      context.setProperty(node, "url", withBase(base, resolveContentLink(node.url, known)));
    },
  };
}
