import { detectors } from "./detectors.ts";
import {
  detailsGiven,
  namedMediators,
  type PageMediator,
  type Span,
  unknownMediator,
} from "./mediators.ts";
import { fold, type Passage, passagesOf } from "./passages.ts";
import { type Readable, readPage } from "./readable.ts";

/** A part of a mediator's details that a page must give. */
export type MediatorPart = "nom" | "adresse" | "site";

/** One thing found in a page. */
export interface PageFinding {
  /** Id of the rule in `content/compliance/constats.yaml`. */
  rule: string;
  /** The passage, as a reader sees it; absent when the fault is an absence. */
  quote?: string;
  /** Line of the pasted text where the passage begins, from 1. */
  line?: number;
  /** Offsets in the pasted text. */
  start?: number;
  end?: number;
  /** What a mention lacks. */
  lacks?: MediatorPart[];
  /** Id of the mediator it is about, when we know it. */
  mediator?: string;
}

/** What was found in a page, in the order of its text; absences first. */
export interface PageCheck {
  findings: PageFinding[];
  /** Ids of the mediators that the page names. */
  mediators: string[];
}

/** The longest quote, in characters. */
const longestQuote = 260;

/** The longest text that is read: several books of terms of sale. */
export const longestPage = 400_000;

function shorten(quote: string): string {
  if (quote.length <= longestQuote) return quote;
  return `${quote.slice(0, longestQuote).replace(/ \S*$/, "")}…`;
}

/** Says where a stretch of the readable text stands in what was pasted; it begins with a word. */
function located(source: string, { text, places, ends }: Readable, { start, end }: Span) {
  const quote = text.slice(start, end).trimEnd();
  const from = places[start]!;
  return {
    quote: shorten(quote),
    line: source.slice(0, from).split("\n").length,
    start: from,
    end: ends[start + quote.length - 1]!,
  };
}

/** Stretches where a rule speaks; passages that follow each other make one. */
function stretches(rule: string, passages: Passage[]): Span[] {
  const spans: (Span & { last: number })[] = [];
  passages.forEach((passage, index) => {
    const neighbours = [passages[index - 1], passages[index + 1]].filter(
      (one) => one !== undefined,
    );
    if (!detectors[rule]!(passage, neighbours)) return;
    const previous = spans.at(-1);
    if (previous?.last === index - 1) Object.assign(previous, { end: passage.end, last: index });
    else spans.push({ start: passage.start, end: passage.end, last: index });
  });
  return spans;
}

/** The passage that holds a word: passages leave out nothing but blanks. */
function around(passages: Passage[], { start }: Pick<Span, "start">): Passage {
  return passages.find(({ end }) => start < end)!;
}

/**
 * Reads a page or terms of sale as pasted, and finds what is missing, forbidden or out of date about
 * consumer mediation. Pure: nothing is rendered, run, or sent; what follows `longestPage` is not read.
 *
 * @example checkPage("Litiges : ec.europa.eu/consumers/odr", []).findings[1].rule // « plateforme-rll »
 */
export function checkPage(pasted: string, known: readonly PageMediator[]): PageCheck {
  const source = pasted.slice(0, longestPage);
  const page = readPage(source);
  const plain = fold(page.text);
  const passages = passagesOf(page.text);
  const show = (span: Span) => located(source, page, span);
  const findings: PageFinding[] = [];

  const named = namedMediators(page.text, plain, known);
  for (const one of named) {
    const where = { ...show(around(passages, one)), mediator: one.mediator.id };
    if (one.mediator.withdrawn) findings.push({ rule: "mediateur-retire", ...where });
    else if (one.former) findings.push({ rule: "mediateur-renomme", ...where });
    else if (one.otherAddress) findings.push({ rule: "adresse-differente", ...where });
  }
  const current = named.filter(({ mediator, former }) => !mediator.withdrawn && !former);
  const [best] = current.toSorted((a, b) => detailsGiven(b) - detailsGiven(a));
  const mention = best ? { ...best, name: true } : unknownMediator(page.text, plain);
  if (!mention && named.length === 0) findings.push({ rule: "mediateur-absent" });
  else if (mention && (best || named.length === 0)) {
    const parts: [MediatorPart, boolean][] = [
      ["nom", mention.name],
      ["adresse", mention.address],
      ["site", mention.site],
    ];
    const lacks = parts.filter(([, there]) => !there).map(([part]) => part);
    if (lacks.length > 0)
      findings.push({
        rule: "mention-incomplete",
        ...show(around(passages, mention)),
        lacks,
        ...(best ? { mediator: best.mediator.id } : {}),
      });
  }
  for (const rule of Object.keys(detectors))
    for (const span of stretches(rule, passages)) findings.push({ rule, ...show(span) });

  const place = ({ start = -1 }: PageFinding) => start;
  findings.sort((a, b) => place(a) - place(b));
  return { findings, mediators: named.map(({ mediator }) => mediator.id) };
}
