import { allHeaders, type Header, isForever, quoted } from "./headers.ts";
import { mediaTypes, textTypes } from "./media-types.ts";

const indent = (lines: string[]) => lines.map((line) => (line === "" ? "" : `  ${line}`));

/** Error answers carry them too, but for what would keep an error for a year. */
const addHeader = (header: Header) =>
  `add_header ${header[0]} ${quoted(header[1])}${isForever(header) ? "" : " always"};`;

/**
 * What the site asks of nginx, to include in a `server` block whose `root` holds the content of the
 * kit's `site/`. A `location` that adds a header loses those of the one around it: each has them all.
 *
 * @param base the site's base path, with a slash at both ends
 */
export function nginxSite(base: string): string {
  const [site, ...folders] = allHeaders(base);
  const listed = textTypes.filter((type) => type !== "text/html").join(" ");
  return [
    "# À inclure dans le bloc server, dont le dossier « root » reçoit le contenu de site/ :",
    "#   include /chemin/vers/amiable.conf;",
    ...(base === "/"
      ? []
      : [
          `location = ${base.slice(0, -1)} {`,
          "  absolute_redirect off;",
          `  return 301 ${base}$is_args$args;`,
          "}",
        ]),
    `location ^~ ${base} {`,
    ...indent([
      "index index.html;",
      "autoindex off;",
      "absolute_redirect off;",
      "etag on;",
      `error_page 404 ${base}404.html;`,
      "# Un dossier sans page : rien à lister, donc introuvable.",
      `error_page 403 =404 ${base}404.html;`,
      "",
      "types {",
      ...mediaTypes.map(({ type, extensions }) => `  ${type} ${extensions.join(" ")};`),
      "}",
      "default_type application/octet-stream;",
      "charset utf-8;",
      `charset_types ${listed};`,
      "",
      "gzip on;",
      "gzip_vary on;",
      "gzip_proxied any;",
      "gzip_comp_level 6;",
      "gzip_min_length 512;",
      `gzip_types ${listed};`,
      "",
      ...(site?.headers ?? []).map(addHeader),
      "",
      String.raw`location ~ "/\.(?!well-known/)" {`,
      "  return 404;",
      "}",
      ...folders.flatMap(({ folder, headers }) => [
        `location ^~ ${base}${folder} {`,
        ...indent(headers.map(addHeader)),
        "}",
      ]),
    ]),
    "}",
    "",
  ].join("\n");
}

/** Where an nginx that serves only this site finds it. */
export interface NginxServer {
  port: number;
  /** Name of the host, `_` for any. */
  host: string;
  /** Folder that holds the content of the kit's `site/`. */
  root: string;
  /** Path of the file of `nginxSite`. */
  include: string;
}

/** A whole `server` block. */
export function nginxServer({ port, host, root, include }: NginxServer): string {
  return [
    "server {",
    `  listen ${port};`,
    `  server_name ${host};`,
    "  server_tokens off;",
    `  root ${root};`,
    `  include ${include};`,
    "}",
    "",
  ].join("\n");
}
