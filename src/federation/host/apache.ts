import { type Header, isForever, ownHeaders, quoted } from "./headers.ts";
import { contentType, mediaTypes, textTypes } from "./media-types.ts";

const escaped = (path: string) => path.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
const ifModule = (name: string, lines: string[]) => [
  `<IfModule mod_${name}.c>`,
  ...lines.map((line) => `  ${line}`),
  "</IfModule>",
];

/**
 * A header set for the files of a folder. What is kept for a year goes to answers that succeed
 * only; the others also to errors (`always`). Apache keeps two lists of headers: the one that a
 * value does not go to is emptied of its name.
 */
function setting(where: string, header: Header): string[] {
  const [name, value] = header;
  const condition = where === "" ? "" : ` "expr=%{REQUEST_URI} =~ m#^${escaped(where)}#"`;
  return isForever(header)
    ? [`Header always unset ${name}${condition}`, `Header set ${name} ${quoted(value)}${condition}`]
    : [
        `Header unset ${name}${condition}`,
        `Header always set ${name} ${quoted(value)}${condition}`,
      ];
}

/**
 * The `.htaccess` of the site's own folder, for Apache 2.4.10 or later. It needs the right that
 * every shared host gives (`AllowOverride FileInfo`), and leaves out what a module missing forbids.
 *
 * @param base the site's base path, with a slash at both ends
 */
export function apacheSite(base: string): string {
  const [site, ...folders] = ownHeaders(base);
  return [
    "# Lu par Apache dans le dossier du site. Aucun réglage à changer.",
    `ErrorDocument 404 ${base}404.html`,
    "AddDefaultCharset utf-8",
    "",
    ...ifModule(
      "mime",
      mediaTypes.map(
        (media) =>
          `AddType ${quoted(contentType(media))} ${media.extensions.map((one) => `.${one}`).join(" ")}`,
      ),
    ),
    "",
    "# Un dossier sans page, un fichier caché : introuvables.",
    ...ifModule("rewrite", [
      "RewriteEngine On",
      "RewriteCond %{REQUEST_FILENAME} -d",
      "RewriteCond %{REQUEST_FILENAME}/index.html !-f",
      "RewriteRule ^ - [R=404,L]",
      String.raw`RewriteRule (^|/)\.(?!well-known/) - [R=404,L]`,
    ]),
    "",
    ...ifModule("filter", [
      ...ifModule("deflate", [`AddOutputFilterByType DEFLATE ${textTypes.join(" ")}`]),
      ...ifModule("brotli", [
        `AddOutputFilterByType BROTLI_COMPRESS;DEFLATE ${textTypes.join(" ")}`,
      ]),
    ]),
    "",
    ...ifModule("headers", [
      "# Une page compressée et gardée est encore la même : Apache ajoute un mot à sa marque.",
      String.raw`RequestHeader edit "If-None-Match" "^((?:W/)?\")(.*)-(?:gzip|br)\"$" "$1$2\", $1$2-gzip\", $1$2-br\""`,
      ...(site?.headers ?? []).flatMap((header) => setting("", header)),
      ...folders.flatMap(({ folder, headers }) =>
        headers.flatMap((header) => setting(`${base}${folder}`, header)),
      ),
    ]),
    "",
  ].join("\n");
}
