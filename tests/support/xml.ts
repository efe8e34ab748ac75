const entities: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&apos;": "'",
};

/** What XML 1.0 forbids in a document, and what would not be one character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u;

/** Element names in document order, the depth of each told by parentheses; throws when not well formed. */
export function elementSequence(xml: string): string {
  if (illegal.test(xml)) throw new Error("The document holds a character that XML forbids.");
  const open: string[] = [];
  let sequence = "";
  const body = xml.replace(/^<\?xml[^>]*\?>/, "");
  for (const [, markup] of body.matchAll(/<([^>]*)>/g)) {
    const tag = /^(\/?)([\w:-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)$/.exec(markup ?? "");
    if (!tag?.[2]) throw new Error(`« <${markup}> » is not an element.`);
    if (tag[1]) {
      if (open.pop() !== tag[2]) throw new Error(`</${tag[2]}> closes nothing.`);
      sequence += ")";
    } else if (tag[4]) sequence += `${tag[2]} `;
    else {
      open.push(tag[2]);
      sequence += `${tag[2]}(`;
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is not closed.`);
  return sequence;
}

/** The text of Word paragraphs, one a line, a line break as a space. */
export function wordText(xml: string): string {
  return xml
    .replace(/<w:br\/>/g, " ")
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|amp|quot|apos);/g, (entity) => entities[entity] ?? entity);
}
