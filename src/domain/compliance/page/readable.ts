/** A page as a reader meets it, each character with its place in what was pasted. */
export interface Readable {
  text: string;
  /** Offset in the pasted text of each character of `text`. */
  places: number[];
  /** Offset where what stands for that character ends: a letter, an entity, a whole tag. */
  ends: number[];
}

const tag =
  /<\/?(?:p|div|a|br|li|h[1-6]|span|section|footer|body|ul|td|address|strong|main|head)\b/i;
const blocks =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|fieldset|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section|table|tbody|td|th|tr|ul|title|summary|details|option)$/;
const tokens =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template|svg)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z0-9-]*)((?:"[^"<]*"|'[^'<]*'|[^<>"'])*)>|&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|\s+|[\s\S]/gi;
const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  rsquo: "’",
  lsquo: "‘",
  laquo: "«",
  raquo: "»",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  eacute: "é",
  egrave: "è",
  ecirc: "ê",
  euml: "ë",
  agrave: "à",
  acirc: "â",
  ccedil: "ç",
  ocirc: "ô",
  ucirc: "û",
  ugrave: "ù",
  icirc: "î",
  iuml: "ï",
  oelig: "œ",
  euro: "€",
  deg: "°",
  shy: "",
  Eacute: "É",
  Egrave: "È",
  Agrave: "À",
  Ccedil: "Ç",
};
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

function decoded(entity: string): string {
  if (!entity.startsWith("#")) return entities[entity] ?? `&${entity};`;
  // « #233 » is 0233, « #xe9 » is 0xe9: JavaScript reads both.
  const code = Number(`0${entity.slice(1)}`);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}

const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(
    attributes,
  );
  return found?.[1] ?? found?.[2] ?? found?.[3];
};

/** Builds a text in which spaces never double and lines never begin with one: only those and « \n ». */
class Writer {
  private characters: string[] = [];
  private places: number[] = [];
  private ends: number[] = [];

  /** Adds what is pasted as it is, or what stands for a piece of so many characters (`width`). */
  add(text: string, place: number, width?: number): void {
    for (let index = 0; index < text.length; index++) {
      const character = text[index]!;
      if (invisible.test(character)) continue;
      const space = /\s/.test(character) && character !== "\n";
      const last = this.characters.at(-1);
      if (space && (last === undefined || last === " " || last === "\n")) continue;
      if (character === "\n" && (last === undefined || last === "\n")) continue;
      this.characters.push(space ? " " : character);
      const from = width === undefined ? place + index : place;
      this.places.push(from);
      this.ends.push(from + (width ?? 1));
    }
  }
  result(): Readable {
    return { text: this.characters.join(""), places: this.places, ends: this.ends };
  }
}

/** A line that goes on in the next one: hard-wrapped text, not a title nor an item. */
function goesOn(line: string, next: string): boolean {
  if (next.trim() === "") return false;
  const begins = /^\s*(?:[\p{Lu}\d•*–—-]|article\b)/u.test(next);
  return !begins || (line.trim().length >= 60 && !/[.!?:;]\s*$/.test(line));
}

function readPlain(source: string): Readable {
  const writer = new Writer();
  let place = 0;
  const lines = source.split("\n");
  lines.forEach((line, index) => {
    writer.add(line, place);
    place += line.length;
    const next = lines[index + 1];
    if (next !== undefined) writer.add(goesOn(line, next) ? " " : "\n", place, 1);
    place += 1;
  });
  return writer.result();
}

function readHtml(source: string): Readable {
  const writer = new Writer();
  let link: string | undefined;
  for (const match of source.matchAll(tokens)) {
    const [token, , closing, name, attributes = "", entity] = match;
    const place = match.index;
    const width = token.length;
    if (name) {
      const element = name.toLowerCase();
      if (blocks.test(element)) writer.add("\n", place, width);
      if (element === "img") writer.add(` ${attribute(attributes, "alt") ?? ""} `, place, width);
      if (element !== "a") continue;
      if (closing && link) writer.add(` (${link})`, place, width);
      const href = closing ? undefined : attribute(attributes, "href");
      link = href && /^(?:https?:)?\/\//i.test(href) ? href : undefined;
    } else if (entity) writer.add(decoded(entity), place, width);
    else if (/^\s/.test(token)) writer.add(" ", place, width);
    else if (width === 1) writer.add(token, place, width);
  }
  return writer.result();
}

/**
 * What a page says: HTML without its tags, scripts and comments, the address of each link after its
 * words; or plain text with its hard-wrapped lines joined. Nothing is rendered nor run.
 */
export function readPage(source: string): Readable {
  return tag.test(source) ? readHtml(source) : readPlain(source);
}
