import { contentPages, type PageKind, pathOf } from "../federation/paths.ts";
import type { Lexicon, NamedPage } from "../islands/search/lexicon.ts";
import { register } from "../register/index.ts";
import { pageIndex } from "./page-index.ts";
import { href } from "./site.ts";

const kinds = {
  guide: "Guide",
  calcul: "Calculateur",
  lettre: "Lettre",
  depart: "Plan",
  page: "Page",
} as const;

/** The page that `guide/negocier` or `page/lexique` names. */
function namedPage(name: string): NamedPage {
  const [kind = "", ...steps] = name.split("/");
  const id = steps.join("/");
  if (kind === "page" && !contentPages.some((page) => page === id))
    throw new Error(`content/search : la page « ${name} » n’existe pas.`);
  const path = kind === "page" ? `${id}/` : pathOf(kind as PageKind, id);
  const page = pageIndex.find((each) => each.path === path);
  if (!page)
    throw new Error(`content/search : la page « ${name} » n’est pas dans l’index des pages.`);
  return {
    url: href(path),
    title: page.title,
    description: page.description,
    kind: kinds[kind as keyof typeof kinds],
  };
}

/** Words that our texts hold, with the markup taken out, the most frequent first. */
function vocabulary(): string[] {
  const texts = [
    ...pageIndex.flatMap(({ title, description }) => [title, description]),
    ...[...register.guides.values()].map(({ body }) => body.replace(/<[^>]*>|\]\([^)]*\)/g, " ")),
    ...[...register.terms.values()].flatMap(({ term, definition }) => [term, definition]),
    ...[...register.sources.values()].map(({ summary }) => summary),
    ...register.synonyms.flatMap(({ said }) => said),
    ...[...register.stages.values()].flatMap(({ title, situation }) => [title, situation]),
  ];
  const counts = new Map<string, number>();
  for (const word of texts
    .join(" ")
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

/** What the search page knows beside Pagefind's index. */
export function searchLexicon(): Lexicon {
  const synonyms = register.synonyms.map(({ said, first, meaning }) => ({
    said,
    first: first.map(namedPage),
    ...(meaning ? { meaning } : {}),
  }));
  return { synonyms, vocabulary: vocabulary() };
}
