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
  /** What Pagefind is asked. */
  searched: string;
  first: NamedPage[];
}

/** Shorter words are never mended: too many others are a letter away. */
const shortestMended = 4;
/** Words of this length and over may hold two slips. */
const twoSlips = 8;

/** Mends the words that none of our texts has and that resemble one that they have. */
export function mend(query: string, vocabulary: readonly string[]): string {
  const folded = vocabulary.map(fold);
  const known = new Set(folded);
  const stems = new Set(folded.flatMap(stemsOf));
  return query.replace(/[\p{L}]+/gu, (word) => {
    const plain = fold(word);
    const isKnown = known.has(plain) || stemsOf(plain).every((stem) => stems.has(stem));
    if (plain.length < shortestMended || isKnown) return word;
    const most = plain.length >= twoSlips ? 2 : 1;
    let best: { distance: number; index: number } | undefined;
    for (const [index, candidate] of folded.entries()) {
      if (candidate.length < shortestMended) continue;
      const distance = editDistance(plain, candidate, best ? best.distance - 1 : most);
      if (distance !== undefined) best = { distance, index };
      if (best?.distance === 1) break;
    }
    return best ? vocabulary[best.index]! : word;
  });
}

/** How many of a phrase's stems the query holds, when it holds them all; 0 otherwise. */
function covered(phrase: string, query: ReadonlySet<string>): number {
  const stems = stemsOf(phrase);
  return stems.every((stem) => query.has(stem)) ? stems.length : 0;
}

/** What a query means, after its slips are mended and its everyday words understood. */
export function understand(query: string, { synonyms, vocabulary }: Lexicon): Meaning {
  const typed = mend(query.trim(), vocabulary);
  const stems = new Set(stemsOf(typed));
  const [best] = synonyms
    .map((synonym) => ({
      synonym,
      score: Math.max(...synonym.said.map((phrase) => covered(phrase, stems))),
    }))
    .filter(({ score }) => score > 0 && score * 2 >= stems.size)
    .sort((a, b) => b.score - a.score);
  return {
    typed,
    mended: typed !== query.trim(),
    searched: best?.synonym.meaning ?? typed,
    first: best?.synonym.first ?? [],
  };
}
