/** An element with its attributes and what it holds. */
export interface HtmlElement {
  tag: string;
  attributes: Record<string, string>;
  children: (HtmlElement | string)[];
}

const voidTags = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);
const rawTags = new Set(["script", "style"]);
/** Start tags before which a browser would close an open `<p>`, whatever its author meant. */
const closesParagraph = new Set(
  "address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul".split(
    " ",
  ),
);
const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith("#"))
      return String.fromCodePoint(Number(name.replace(/^#x/i, "0x").replace("#", "")));
    const character = named[name];
    if (!character) throw new Error(`${whole} is not a reference that this reader knows.`);
    return character;
  });
}

const tagPattern =
  /<!--[\s\S]*?-->|<!doctype html>|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*"|='[^']*'|=[^\s"'<>=`]+)?)*)\s*(\/?)>/giy;
const attributePattern = /([^\s"'<>/=]+)(?:="([^"]*)"|='([^']*)'|=([^\s"'<>=`]+))?/g;

function attributesOf(text: string, tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", ...values] of text.matchAll(attributePattern)) {
    if (name in attributes) throw new Error(`<${tag}> has two ${name}.`);
    attributes[name] = decode(values.find((value) => value !== undefined) ?? "");
  }
  return attributes;
}

/**
 * Reads a page more strictly than a browser: every element that is not void is closed by its own tag,
 * so that what is read here is what every browser builds. Throws on the first thing that is not.
 */
export function readHtml(html: string): HtmlElement {
  const root: HtmlElement = { tag: "", attributes: {}, children: [] };
  const open = [root];
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at « ${html.slice(Math.max(0, at - 60), at + 60)} »`);
  };
  while (at < html.length) {
    const inside = open.at(-1)!;
    const next = html.indexOf("<", at);
    if (next !== at) {
      inside.children.push(decode(html.slice(at, next < 0 ? undefined : next)));
      at = next < 0 ? html.length : next;
      continue;
    }
    tagPattern.lastIndex = at;
    const match = tagPattern.exec(html) ?? fail("No tag");
    const [whole, closing, name, attributes = "", selfClosing] = match;
    at += whole.length;
    if (!name) continue;
    const tag = name.toLowerCase();
    if (closing) {
      if (open.pop()?.tag !== tag) fail(`</${tag}> closes nothing`);
      continue;
    }
    const paragraph = open.findLastIndex((element) => element.tag === "p");
    const button = open.findLastIndex((element) => element.tag === "button");
    if (paragraph > button && closesParagraph.has(tag)) fail(`<${tag}> in a paragraph`);
    if (["a", "button"].includes(tag) && open.some((element) => element.tag === tag))
      fail(`<${tag}> in <${tag}>`);
    const element = { tag, attributes: attributesOf(attributes, tag), children: [] as string[] };
    inside.children.push(element);
    if (voidTags.has(tag) || selfClosing) continue;
    if (rawTags.has(tag)) {
      const end = html.indexOf(`</${tag}>`, at);
      if (end < 0) fail(`<${tag}> is not closed`);
      element.children.push(html.slice(at, end));
      at = end + tag.length + 3;
    } else open.push(element);
  }
  if (open.length > 1) fail(`<${open.at(-1)!.tag}> is not closed`);
  return root;
}

/** Every element below, in document order. */
export function elementsOf(root: HtmlElement): HtmlElement[] {
  return root.children.flatMap((child) =>
    typeof child === "string" ? [] : [child, ...elementsOf(child)],
  );
}

/** Everything written inside, tags left out. */
export function textOf(element: HtmlElement): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : textOf(child)))
    .join("");
}

const inlineTags = new Set(
  "a abbr b bdi cite code data dfn em i kbd mark q s small span strong sub sup time u var".split(
    " ",
  ),
);
const unread = new Set(["script", "style", "template", "svg", "pre", "head"]);

/**
 * The text that a reader meets, a string for each block; code stands as `￼`, white space is one space. What
 * opens on demand inside a sentence comes after it.
 */
export function readableBlocks(root: HtmlElement): string[] {
  const blocks: string[] = [];
  const walk = (element: HtmlElement): void => {
    let line = "";
    const aside: HtmlElement[] = [];
    const flush = () => {
      const text = line.replace(/[ \t\r\n]+/g, " ").trim();
      if (text) blocks.push(text);
      line = "";
      for (const each of aside.splice(0)) walk(each);
    };
    const visit = (child: HtmlElement | string): void => {
      if (typeof child === "string") line += child;
      else if (unread.has(child.tag)) return;
      else if (child.tag === "code") line += "\uFFFC";
      else if (child.tag === "br" || child.tag === "wbr") line += " ";
      else if ("popover" in child.attributes) aside.push(child);
      else if (inlineTags.has(child.tag) || child.attributes.class?.split(" ").includes("term"))
        child.children.forEach(visit);
      else {
        flush();
        walk(child);
      }
    };
    element.children.forEach(visit);
    flush();
  };
  walk(root);
  return blocks;
}
