import { apacheSite } from "./apache.ts";
import { caddyServer, caddySite } from "./caddy.ts";
import { dockerfile, imageFolder, imageInclude, imagePort } from "./docker.ts";
import { netlifyHeaders, netlifyRedirects } from "./netlify.ts";
import { nginxServer, nginxSite } from "./nginx.ts";
import { s3Commands } from "./s3.ts";

/** A built site, as those who configure its host know it. */
export interface HostedSite {
  /** Public address, with a slash at the end: `https://artisans.example/litiges/`. */
  address: string;
  /** Paths of its files, below the base. */
  files: readonly string[];
}

/** Base path of an address: `https://artisans.example/litiges` ⇒ `/litiges/`. */
export const baseOf = (address: string): string =>
  `${new URL(address).pathname.replace(/\/$/, "")}/`;

/** The names at the top of a site: `guides/` for a folder, `404.html` for a file. */
export const topLevelOf = (files: readonly string[]): string[] =>
  [...new Set(files.map((file) => file.replace(/\/.*$/, "/")))].sort();

/** Folder of an example, which the person who installs it replaces by theirs. */
const exampleFolder = "/var/www/amiable";

/**
 * Every file that configures a host, by its path in the kit. Those of `site/` are read by hosts
 * where they lie; the others are for whoever runs the server.
 */
export function hostFiles({ address, files }: HostedSite): Record<string, string> {
  const base = baseOf(address);
  const { hostname } = new URL(address);
  const redirects = netlifyRedirects(base);
  return {
    [`site${base}.htaccess`]: apacheSite(base),
    [`site${base}.nojekyll`]: "",
    "site/_headers": netlifyHeaders(base, topLevelOf(files)),
    ...(redirects === undefined ? {} : { "site/_redirects": redirects }),
    "hebergement/apache/htaccess.txt": apacheSite(base),
    "hebergement/caddy/amiable.caddy": caddySite(base),
    "hebergement/caddy/Caddyfile": caddyServer(hostname, exampleFolder, "/etc/caddy/amiable.caddy"),
    "hebergement/docker/default.conf": nginxServer({
      port: imagePort,
      host: "_",
      root: imageFolder,
      include: imageInclude,
    }),
    "hebergement/nginx/amiable.conf": nginxSite(base),
    "hebergement/nginx/serveur.conf": nginxServer({
      port: 80,
      host: hostname,
      root: exampleFolder,
      include: "/etc/nginx/amiable.conf",
    }),
    "hebergement/s3/commandes.txt": s3Commands(base, files),
    Dockerfile: dockerfile(base),
  };
}
