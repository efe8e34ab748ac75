import { type ComponentChild, h } from "preact";
import { type HtmlNode, toHtml } from "../../documents/html.ts";
import type { LetterDocument } from "../../letters/tree.ts";
import { memo } from "../ui/memo.ts";

/** The same elements that the HTML writer gives, as Preact nodes: no HTML text is ever parsed. */
function toVNode(node: HtmlNode | string): ComponentChild {
  if (typeof node === "string") return node;
  return h(node.tag, node.attributes, ...node.children.map(toVNode));
}

/** The letter as it will read, missing values marked. */
export const Preview = memo(function Preview({ document }: { document: LetterDocument }) {
  return <div class="sheet">{toVNode(toHtml(document))}</div>;
});
