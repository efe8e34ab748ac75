import { fold, stemsOf } from "../catalogue/words.ts";
import { editDistance } from "./edit-distance.ts";

/** A page that the search data puts first. */
export interface NamedPage {
  url: string;
  title: string;
  description: string;
  /** Under which kind of result it is shown. */
  kind: string;
}

/** What the search knows beside Pagefind's index (`rechercher/lexique.json`). */
export interface Lexicon {
  synonyms: { said: string[]; first: NamedPage[]; meaning?: string }[];
  /** Every word of our texts, the most frequent first. */
  vocabulary: string[];
}

/** What a query means: the words to search, and the pages to show first. */
export interface Meaning {
  /** The query, its typing errors mended. */
  typed: string;
  mended: boolean;
  /** What Pagefind is asked, one search after the other. */
  searches: string[];
  first: NamedPage[];
  /** Whether the pages to show first answer all the words, or some of them only. */
  isWhole: boolean;
}

/** Shorter words are never mended: too many others are a letter away. */
const shortestMended = 4;
/** Words of this length and over may hold two slips. */
const twoSlips = 8;

/**
 * Prepares the mending of words that none of our texts has and that resemble one that they have.
 * @param vocabulary the most frequent word first: it wins between two that are as near
 */
export function mender(vocabulary: readonly string[]): (query: string) => string {
  const folded = vocabulary.map(fold);
  const known = new Set(folded);
  const families = new Set(folded.flatMap(stemsOf));
  const isKnown = (plain: string) =>
    known.has(plain) || stemsOf(plain).every((stem) => families.has(stem));

  const nearest = (plain: string): string | undefined => {
    let most = plain.length >= twoSlips ? 2 : 1;
    let best: string | undefined;
    for (const [index, candidate] of folded.entries()) {
      if (most === 0) break;
      if (candidate.length < shortestMended) continue;
      const distance = editDistance(plain, candidate, most);
      if (distance === undefined) continue;
      best = vocabulary[index];
      most = distance - 1;
    }
    return best;
  };

  return (query) =>
    query.replace(/\p{L}+/gu, (word) => {
      const plain = fold(word);
      if (plain.length < shortestMended || isKnown(plain)) return word;
      return nearest(plain) ?? word;
    });
}

/** How many of a phrase's stems the query holds, when it holds them all; 0 otherwise. */
function covered(phrase: string, query: ReadonlySet<string>): number {
  const stems = stemsOf(phrase);
  return stems.every((stem) => query.has(stem)) ? stems.length : 0;
}

/** Prepares the understanding of queries: slips mended, everyday words recognised. */
export function reader({ synonyms, vocabulary }: Lexicon): (query: string) => Meaning {
  const mend = mender(vocabulary);
  return (query) => {
    const typed = mend(query.trim());
    const stems = new Set(stemsOf(typed));
    const [best] = synonyms
      .map((synonym) => ({
        synonym,
        score: Math.max(...synonym.said.map((phrase) => covered(phrase, stems))),
      }))
      .filter(({ score }) => score > 0 && score * 2 >= stems.size)
      .sort((a, b) => b.score - a.score);
    const isWhole = best?.score === stems.size;
    const meant = best?.synonym.meaning;
    return {
      typed,
      mended: typed !== query.trim(),
      searches: meant ? (isWhole ? [meant] : [typed, meant]) : [typed],
      first: best?.synonym.first ?? [],
      isWhole,
    };
  };
}
