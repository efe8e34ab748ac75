/** The host whose content is the site's own. */
export const defaultHost = "a-l-amiable";

/** The host whose site is being built: `FEDERATION`, or the default one. */
export const builtHost = ({ FEDERATION }: Record<string, string | undefined>): string =>
  FEDERATION || defaultHost;

/**
 * The hosts that share what is being bundled: those of `FEDERATIONS`, by commas, or the one that is
 * built.
 */
export const builtHosts = (environment: Record<string, string | undefined>): string[] =>
  environment.FEDERATIONS?.split(",") ?? [builtHost(environment)];
