import { type PageKind, pathOf, resolveContentLink, withBase } from "../federation/paths.ts";
import { siteAddress } from "../federation/site-address.ts";
import { wordOf } from "../federation/words.ts";
import { typographFrench } from "../letters/typography.ts";
import { register } from "../register/index.ts";
import { linkTargets } from "../register/link-targets.ts";
import { leadsToHidden } from "../register/narrow.ts";
import type { WordKey } from "../schemas/federation.ts";

export const federation = register.federation;

const { site, base } = siteAddress(federation.url, process.env);

/** Address, below the site's base, of a path such as `guides/` or `ecrire/x/modele.pdf`. */
export const href = (path: string): string => withBase(base, path);

/**
 * Address of a file that a page imports (`import x from "…?url"`). It was bundled into `_astro/` for
 * no host in particular; while the site is being written, it stays where it is.
 */
export const fileHref = (file: string): string => (file.startsWith("/_astro/") ? href(file) : file);

const targets = linkTargets(register);

/**
 * Address that a content link names: `lien:guide/negocier`.
 *
 * @throws Error naming what is unknown
 */
export const linkHref = (link: string): string => href(resolveContentLink(link, targets));

/** What the host says under a key, typeset. */
export const say = (key: WordKey): string => typographFrench(wordOf(federation, key));

/** Whether the host shows the page that a content link names: `guide/negocier`, `page/mon-mediateur`. */
export const isShown = (link: string): boolean => !leadsToHidden(link, register);

/** Address of a guide, calculator, letter or mediator. */
export const hrefOf = (kind: PageKind, id: string): string => href(pathOf(kind, id));

/** Full public address of a path below the base. */
export const absolute = (path: string): string => new URL(href(path), site).href;

/** Slug under which a page's social image is filed: its path with `-` for `/`. */
export const socialSlug = (path: string): string =>
  path.replace(/\/$/, "").replaceAll("/", "--") || "accueil";
