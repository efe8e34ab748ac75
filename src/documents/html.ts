import type { Block, Inline, LetterDocument, ParagraphRole } from "../letters/tree.ts";
import { isForSignature } from "./handwriting.ts";
import { cleanInlines } from "./inline.ts";

export interface HtmlElement {
  tag: string;
  attributes: Record<string, string>;
  children: HtmlNode[];
}
/** An element, or a text that is still to be escaped. */
export type HtmlNode = HtmlElement | string;

const element = (tag: string, className: string, children: HtmlNode[]): HtmlElement => ({
  tag,
  attributes: className ? { class: className } : {},
  children,
});

const roles: Record<ParagraphRole, string> = {
  title: "lettre-intitule",
  "place-date": "lettre-lieu-date",
  subject: "lettre-objet",
  salutation: "lettre-appel",
  body: "lettre-corps",
  signature: "lettre-signature",
  note: "lettre-note",
};
const parties = { sender: "lettre-expediteur", recipient: "lettre-destinataire" };

function inlineNodes(inlines: Inline[]): HtmlNode[] {
  return cleanInlines(inlines).map((inline) => {
    if (inline.kind === "break") return element("br", "", []);
    if (inline.kind === "missing") return element("mark", "lettre-manque", [inline.label]);
    const text = inline.superscript ? element("sup", "", [inline.text]) : inline.text;
    return inline.strong ? element("strong", "", [text]) : text;
  });
}

/** Address lines in one paragraph, the first being the name. */
function addressNode(block: Extract<Block, { kind: "address" }>): HtmlElement {
  const lines = block.lines.map((line, index) =>
    element("span", index === 0 ? "lettre-nom" : "lettre-ligne", inlineNodes(line)),
  );
  const children = lines.flatMap((line, index) =>
    index === 0 ? [line] : [element("br", "", []), line],
  );
  return element("p", parties[block.party], children);
}

function tableNode(block: Extract<Block, { kind: "table" }>): HtmlElement {
  const cell = (tag: "th" | "td", content: Inline[], column: number): HtmlElement => {
    const side = block.align[column] === "end" ? "lettre-fin" : "";
    // A heading without words heads nothing.
    const node = element(content.length > 0 ? tag : "td", side, inlineNodes(content));
    if (node.tag === "th") node.attributes.scope = "col";
    return node;
  };
  const row = (tag: "th" | "td", cells: Inline[][]) =>
    element(
      "tr",
      tag === "td" && isForSignature(cells) ? "lettre-a-signer" : "",
      cells.map((content, column) => cell(tag, content, column)),
    );
  return element("table", "lettre-tableau", [
    element("caption", "", inlineNodes([{ kind: "text", text: block.caption }])),
    element("thead", "", [row("th", block.head)]),
    element(
      "tbody",
      "",
      block.rows.map((cells) => row("td", cells)),
    ),
  ]);
}

function blockNode(block: Block): HtmlElement {
  switch (block.kind) {
    case "address":
      return addressNode(block);
    case "paragraph":
      return element(
        block.role === "subject" || block.role === "title" ? "h2" : "p",
        roles[block.role],
        inlineNodes(block.children),
      );
    case "heading":
      return element("h3", "lettre-titre", inlineNodes(block.children));
    case "list":
      return element(
        block.ordered ? "ol" : "ul",
        "lettre-liste",
        block.items.map((item) => element("li", "", inlineNodes(item))),
      );
    case "table":
      return tableNode(block);
  }
}

/**
 * The letter as elements: an island maps them to its own nodes, so that no HTML is ever parsed.
 * The subject of a letter and the title of a document are level-2 headings, its own headings level 3,
 * under the page's title.
 */
export function toHtml(document: LetterDocument): HtmlElement {
  const article = element("article", "lettre", document.blocks.map(blockNode));
  article.attributes.lang = document.language;
  return article;
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeText = (text: string) =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? "");

/** The element as an HTML string, everything escaped. */
export function serialise(node: HtmlNode): string {
  if (typeof node === "string") return escapeText(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join("");
  if (node.tag === "br") return `<br${attributes}>`;
  return `<${node.tag}${attributes}>${node.children.map(serialise).join("")}</${node.tag}>`;
}
