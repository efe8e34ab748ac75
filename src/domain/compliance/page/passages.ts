/** A sentence, a title or an item of a page. */
export interface Passage {
  /** Offsets in the readable text. */
  start: number;
  end: number;
  /** As it is read. */
  text: string;
  /** Lower case, without accents, straight apostrophes: same length as `text`. */
  plain: string;
}

const sentenceEnd =
  /(?<!\b(?:art|al|cf|ex|av|bd|tel|tél|Mme|St|[A-ZÀ-Ý]))[.!?…]["»”)]*\s+(?=[\p{Lu}«"“(•–-])/gu;

/** Lower case, without accents, straight apostrophes, plain spaces; one character for one. */
export function fold(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const character = text[index]!;
    if (/[’‘ʼ`´]/.test(character)) return "'";
    if (/\s/.test(character)) return " ";
    return character.normalize("NFD")[0]!.toLowerCase()[0]!;
  }).join("");
}

/** The sentences of a text, in their order; a line break always ends one. */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  const add = (start: number, end: number) => {
    const words = text.slice(start, end);
    if (words.trim() !== "") passages.push({ start, end, text: words, plain: fold(words) });
  };
  let place = 0;
  for (const line of text.split("\n")) {
    let start = place;
    for (const match of line.matchAll(sentenceEnd)) {
      const end = place + match.index + match[0].length;
      add(start, end);
      start = end;
    }
    add(start, place + line.length);
    place += line.length + 1;
  }
  return passages;
}
