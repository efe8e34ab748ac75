import { stemsOf } from "../catalogue/words.ts";
import type { Meaning } from "./lexicon.ts";

/** The part of Pagefind's module that we use. */
export interface PagefindModule {
  options(options: { excerptLength?: number; basePath?: string; baseUrl?: string }): Promise<void>;
  init(): Promise<void>;
  search(words: string): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}
interface PagefindData {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, string[] | undefined>;
}

/** One page found: its kind, and its excerpt cut where the words were marked. */
export interface Hit {
  url: string;
  title: string;
  kind: string;
  excerpt: { text: string; marked: boolean }[];
}

/** The order in which kinds of page are shown: what one does before what one reads about. */
const kindTitles: Record<string, string> = {
  Plan: "Par où commencer",
  Guide: "Guides",
  Calculateur: "Calculateurs",
  Lettre: "Lettres",
  Médiateur: "Médiateurs",
  Mot: "Lexique",
  Texte: "Textes",
  Changement: "Ce qui change",
  Page: "Autres pages",
};
const mostResults = 24;

const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
const decode = (text: string) => text.replace(/&(?:lt|gt|quot|amp);/g, (found) => entities[found]!);

/** Pagefind's excerpt is HTML with `<mark>` only: cut into pieces, so that no HTML is inserted. */
export function excerptParts(html: string): Hit["excerpt"] {
  return html
    .split(/(<mark>.*?<\/mark>)/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const marked = piece.startsWith("<mark>");
      return { marked, text: decode(piece.replace(/<\/?mark>/g, "")) };
    });
}

/** Searches and reads the first results whole. */
export async function readHits(engine: PagefindModule, words: string): Promise<Hit[]> {
  const { results } = await engine.search(words);
  const pages = await Promise.all(results.slice(0, mostResults).map((result) => result.data()));
  return pages.map((page) => ({
    url: page.url,
    title: page.meta.title ?? page.url,
    kind: page.filters.Type?.[0] ?? "Page",
    excerpt: excerptParts(page.excerpt),
  }));
}

/** The hits, each address once, where it comes first. */
const eachOnce = (hits: Hit[]): Hit[] =>
  hits.filter(({ url }, rank) => hits.findIndex((hit) => hit.url === url) === rank);

/** The first page whose title says every word; an entry of a list is not a page. */
function saidByTitle(hits: Hit[], typed: string): Hit[] {
  const words = stemsOf(typed);
  if (words.length === 0) return [];
  const hit = hits.find(({ title, url }) => {
    const stems = stemsOf(title);
    return !url.includes("#") && words.every((word) => stems.includes(word));
  });
  return hit ? [hit] : [];
}

/**
 * Searches what the words mean. First the pages that our data names for all the words; otherwise the
 * one whose title says them all, then the pages that our data names for some; then the index's.
 */
export async function search(engine: PagefindModule, meaning: Meaning): Promise<Hit[]> {
  const found: Hit[] = [];
  for (const words of meaning.searches) found.push(...(await readHits(engine, words)));
  const named = meaning.first.map(
    ({ url, title, description, kind }): Hit =>
      found.find((hit) => hit.url === url) ?? {
        url,
        title,
        kind,
        excerpt: [{ text: description, marked: false }],
      },
  );
  const titled = meaning.isWhole ? [] : saidByTitle([...named, ...found], meaning.typed);
  return eachOnce([...titled, ...named, ...found]);
}

/** Results by kind, the best of each first. */
export function groupByKind(hits: Hit[]): { kind: string; title: string; hits: Hit[] }[] {
  return Object.entries(kindTitles)
    .map(([kind, title]) => ({ kind, title, hits: hits.filter((hit) => hit.kind === kind) }))
    .filter((group) => group.hits.length > 0);
}
