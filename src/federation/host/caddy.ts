import { type Header, ownHeaders, quoted } from "./headers.ts";
import { contentType, mediaTypes, textTypes } from "./media-types.ts";

const indent = (lines: string[]) => lines.map((line) => (line === "" ? "" : `\t${line}`));
const setting = ([name, value]: Header) => `${name} ${quoted(value)}`;
const block = (opening: string, lines: string[]) => [`${opening} {`, ...indent(lines), "}"];

/**
 * What the site asks of Caddy (2.6 or later), to import in a site block whose `root` holds the
 * content of the kit's `site/`. `route` keeps the order: a folder's own headers come last. Caddy
 * takes media types from the machine, which may not know them all: they are told.
 *
 * @param base the site's base path, with a slash at both ends
 */
export function caddySite(base: string): string {
  const types = mediaTypes.flatMap((media, index) => [
    `@type${index} path ${media.extensions.map((extension) => `*.${extension}`).join(" ")}`,
    `header @type${index} Content-Type ${quoted(contentType(media))}`,
  ]);
  return [
    "# À importer dans le bloc du site, dont le dossier « root » reçoit le contenu de site/ :",
    "#   import /chemin/vers/amiable.caddy",
    ...(base === "/" ? [] : [`redir ${base.slice(0, -1)} ${base} 301`]),
    ...block(`handle ${base}*`, [
      ...block("encode zstd gzip", [
        ...block(
          "match",
          textTypes.map((type) => `header Content-Type ${type}*`),
        ),
      ]),
      ...block("route", [
        ...ownHeaders(base).flatMap(({ folder, headers }) =>
          block(`header ${base}${folder}*`, headers.map(setting)),
        ),
        ...types,
        ...block("file_server", ["index index.html", "hide .*"]),
      ]),
    ]),
    ...block("handle_errors", [
      ...block("@absent", [`path ${base}*`, "expression {http.error.status_code} == 404"]),
      ...block("handle @absent", [
        ...block("header", ['Cache-Control "no-cache"', 'Content-Type "text/html; charset=utf-8"']),
        `rewrite * ${base}404.html`,
        "file_server",
      ]),
    ]),
    "",
  ].join("\n");
}

/**
 * A whole `Caddyfile`; Caddy finds the certificate of a public name by itself.
 *
 * @param host name of the host, or any address that Caddy takes
 * @param root folder that holds the content of the kit's `site/`
 * @param site path of the file of `caddySite`
 */
export function caddyServer(host: string, root: string, site: string): string {
  return [...block(host, [`root * ${root}`, `import ${site}`]), ""].join("\n");
}
