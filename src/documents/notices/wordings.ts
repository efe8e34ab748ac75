import type { NoticeWords } from "../../schemas/notice-words.ts";
import { fillWords } from "./fill-words.ts";
import type { Notice } from "./notice.ts";
import { speakSite } from "./spoken-site.ts";

/** The texts ready to paste or to say, by their key in the words of a language. */
export type WordingId = keyof NoticeWords["texts"];

/** Text of a notice on both sides of the mediator's name, address and site. */
export interface WordingParts {
  before: string;
  after: string;
}

/** The template that suits: with the trader's name when there is one. */
function templateOf(id: WordingId, notice: Notice, { texts }: NoticeWords): string {
  const text = texts[id];
  if (typeof text === "string") return text;
  return notice.trader === undefined ? text.plain : text.named;
}

/** Name, address and site on one line. */
function coordinates({ name, address, website }: Notice["mediator"]): string {
  return [name, ...address, website].join(", ");
}

/** One text of the notice, in the language of `words`. */
export function wording(id: WordingId, notice: Notice, words: NoticeWords): string {
  const { mediator, trader } = notice;
  return fillWords(templateOf(id, notice, words), {
    ...(trader === undefined ? {} : { entreprise: trader }),
    mediateur: coordinates(mediator),
    nom: mediator.name,
    adresse: mediator.address.join(", "),
    site: speakSite(mediator.website, words),
  });
}

/** A text cut where the mediator's details stand, for forms that set these on their own lines. */
export function wordingParts(id: WordingId, notice: Notice, words: NoticeWords): WordingParts {
  const { trader } = notice;
  const values: Record<string, string> = trader === undefined ? {} : { entreprise: trader };
  const [before = "", after = ""] = templateOf(id, notice, words)
    .split(/\{mediateur\}\.?/)
    .map((part) => fillWords(part, values).trim());
  return { before, after };
}
