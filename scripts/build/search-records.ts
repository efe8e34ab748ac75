import type { Register } from "../../src/register/register.ts";

/** One entry of a page that is a list, findable by itself. */
export interface SearchRecord {
  /** Address below the site's base, with its anchor. */
  url: string;
  content: string;
  meta: { title: string };
  filters: { Type: [string] };
}

const record = (kind: string, url: string, title: string, content: string): SearchRecord => ({
  url,
  content: `${title}. ${content}`,
  meta: { title },
  filters: { Type: [kind] },
});

/** The glossary, the texts and the changes, entry by entry. */
export function searchRecords({ terms, sources, changes }: Register): SearchRecord[] {
  return [
    ...[...terms.values()].map(({ id, term, definition }) =>
      record("Mot", `/lexique/#${id}`, term, definition),
    ),
    ...[...sources.values()].map(({ id, citation, title, summary }) =>
      record("Texte", `/textes/#${id}`, `${citation} : ${title}`, summary),
    ),
    ...[...changes.values()].map(({ slug, data }) =>
      record("Changement", `/ce-qui-change/#${slug}`, data.title, `${data.summary} ${data.todo}`),
    ),
  ];
}
