/** A site's public origin, and the folder it stands in. */
export interface SiteAddress {
  /** `https://exemple.fr`. */
  site: string;
  /** `/` or `/litiges/`. */
  base: string;
}

/**
 * Where a site is published: what its host says, unless the environment says otherwise.
 *
 * @param url the host's address, folder included, without a slash at its end
 */
export function siteAddress(
  url: string,
  { SITE_URL, BASE_PATH }: Partial<Record<"SITE_URL" | "BASE_PATH", string>> = {},
): SiteAddress {
  const { origin, pathname } = new URL(url);
  const folder = (BASE_PATH ?? (SITE_URL ? "" : pathname)).replace(/^\/+|\/+$/g, "");
  return { site: SITE_URL ?? origin, base: folder === "" ? "/" : `/${folder}/` };
}
