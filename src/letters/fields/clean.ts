/** Lone surrogates, controls other than tab and new line, and marks that reorder the text. */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  /[\p{Cs}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * What a visitor typed, made safe to print: NFC, plain new lines, no control character. Emoji and
 * every letter stay as typed. Anything but a string gives "".
 */
export function cleanLines(raw: unknown): string {
  if (typeof raw !== "string") return "";
  return raw
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(unsafe, "")
    .normalize("NFC")
    .replace(/\t/g, " ")
    .replace(/[^\S\n]+$/gm, "")
    .trim();
}

/** The same on one line. */
export function cleanLine(raw: unknown): string {
  return cleanLines(raw).replace(/\s*\n\s*/g, " ");
}

/** The same without any space, for numbers and codes. */
export function cleanCode(raw: unknown): string {
  return cleanLines(raw).replace(/\s/g, "");
}

/** One part of an answer in several parts. */
export function partOf(raw: unknown, part: string): unknown {
  return typeof raw === "object" && raw !== null && Object.hasOwn(raw, part)
    ? (raw as Record<string, unknown>)[part]
    : undefined;
}
