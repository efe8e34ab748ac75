/** Where each kind of page lives. Everything that links to a page of ours goes through here. */
const folders = {
  guide: "guides",
  calcul: "calculer",
  lettre: "ecrire",
  mediateur: "mon-mediateur",
  depart: "par-ou-commencer",
} as const;

/** The pages that a content link may name: `lien:page/textes`. */
export const contentPages = [
  "par-ou-commencer",
  "guides",
  "calculer",
  "ecrire",
  "mon-mediateur",
  "mon-mediateur/autre",
  "mon-mediateur/en-regle",
  "mon-mediateur/verifier-ma-page",
  "mon-mediateur/cout",
  "rechercher",
  "textes",
  "lexique",
  "ce-qui-change",
  "confidentialite",
  "donnees",
  "integrer",
] as const;

export type PageKind = keyof typeof folders;
export type PageName = (typeof contentPages)[number];

/** Path of a page below the site's base: `pathOf("guide", "x")` ⇒ `guides/x/`. */
export function pathOf(kind: PageKind, id: string): string {
  return `${folders[kind]}/${id}/`;
}

/**
 * Path meant by a content link: `lien:guide/x`, `lien:calcul/mediation`, `lien:page/textes`.
 *
 * @param known the ids that exist, by kind
 * @throws Error naming what is unknown
 */
export function resolveContentLink(
  link: string,
  known: Record<PageKind, readonly string[]>,
): string {
  const [target = "", anchor] = link.replace(/^lien:/, "").split("#");
  const [kind = "", ...steps] = target.split("/");
  const id = steps.join("/");
  const hash = anchor ? `#${anchor}` : "";
  if (kind === "page" && contentPages.some((page) => page === id)) return `${id}/${hash}`;
  if (Object.hasOwn(folders, kind) && known[kind as PageKind].includes(id))
    return `${pathOf(kind as PageKind, id)}${hash}`;
  throw new Error(
    `Lien inconnu « ${link} ». Écrire lien:guide/…, lien:calcul/…, lien:lettre/…, lien:mediateur/…, lien:depart/… ou lien:page/… avec un identifiant qui existe.`,
  );
}

/** Joins the site's base (`/` or `/litiges/`) and a path below it. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/$/, "")}/${path.replace(/^\//, "")}`;
}
