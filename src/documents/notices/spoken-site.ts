import type { NoticeWords } from "../../schemas/notice-words.ts";
import { displayedSite } from "./notice.ts";

/** A piece that nobody could say as a word is said letter by letter: « C M 2 C », « F R ». */
function sayPiece(piece: string): string {
  const word = /^\p{L}+$/u.test(piece) && piece.length > 2 && /[aeiouy]/i.test(piece);
  return word ? piece : Array.from(piece.toUpperCase()).join(" ");
}

/**
 * The address of a site as it is said on the telephone.
 *
 * @example speakSite("https://www.cm2c.net", french) // "trois fois W, point, C M 2 C, point, net"
 */
export function speakSite(website: string, { spoken }: Pick<NoticeWords, "spoken">): string {
  const signs: Record<string, string> = { ".": spoken.dot, "-": spoken.hyphen, "/": spoken.slash };
  return (displayedSite(website).match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? [])
    .map((piece) => {
      if (piece.toLowerCase() === "www") return spoken.www;
      if (/[\p{L}\p{N}]/u.test(piece)) return sayPiece(piece);
      return signs[piece] ?? `${spoken.other} ${piece}`;
    })
    .join(", ");
}
