import { type PageKind, pathOf, withBase } from "../federation/paths.ts";
import { wordOf } from "../federation/words.ts";
import { typographFrench } from "../letters/typography.ts";
import { register } from "../register/index.ts";
import { leadsToHidden } from "../register/narrow.ts";
import type { WordKey } from "../schemas/federation.ts";

export const federation = register.federation;

/** Address, below the site's base, of a path such as `guides/` or `ecrire/x/modele.pdf`. */
export const href = (path: string): string => withBase(import.meta.env.BASE_URL, path);

/** What the host says under a key, typeset. */
export const say = (key: WordKey): string => typographFrench(wordOf(federation, key));

/** Whether the host shows the page that a content link names: `guide/negocier`, `page/mon-mediateur`. */
export const isShown = (link: string): boolean => !leadsToHidden(link, register);

/** Address of a guide, calculator, letter or mediator. */
export const hrefOf = (kind: PageKind, id: string): string => href(pathOf(kind, id));

/** Full public address of a path below the base. */
export const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;

/** Slug under which a page's social image is filed: its path with `-` for `/`. */
export const socialSlug = (path: string): string =>
  path.replace(/\/$/, "").replaceAll("/", "--") || "accueil";
