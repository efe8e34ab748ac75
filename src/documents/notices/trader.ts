/** Control characters, and the marks that reorder the text around them. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
  /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]+/g;

/**
 * A trader's name as a notice can carry it: one line, composed (NFC), without control or
 * direction marks; nothing else of what was typed is changed.
 *
 * @returns the name, or `undefined` when it is blank
 * @example cleanTraderName("  Atelier\nDupont ") // "Atelier Dupont"
 */
export function cleanTraderName(raw: string | undefined): string | undefined {
  const name = (raw ?? "")
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(unprintable, "")
    .replace(/ {2,}/g, " ")
    .trim();
  return name === "" ? undefined : name;
}
