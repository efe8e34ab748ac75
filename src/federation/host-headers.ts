/** One response header for the paths it applies to. */
export interface HostHeader {
  /**
   * `*` for every file, else a folder below the base: `hashed` whose files are named by their
   * content's hash, `open` whose data anyone's page may read.
   */
  scope: "*" | "hashed" | "open";
  name: string;
  value: string;
}

/**
 * The headers that no page can carry itself. The pages' own Content-Security-Policy is in each of
 * them; `frame-ancestors` only works as a header, so it is the one directive here.
 */
export const hostHeaders: HostHeader[] = [
  { scope: "*", name: "Content-Security-Policy", value: "frame-ancestors 'self'" },
  { scope: "*", name: "X-Content-Type-Options", value: "nosniff" },
  { scope: "*", name: "Referrer-Policy", value: "no-referrer" },
  {
    scope: "*",
    name: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
  { scope: "*", name: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { scope: "*", name: "Strict-Transport-Security", value: "max-age=31536000" },
  { scope: "hashed", name: "Cache-Control", value: "public, max-age=31536000, immutable" },
  { scope: "open", name: "Access-Control-Allow-Origin", value: "*" },
];

/** The folders that have headers of their own. */
const folders = [
  { scope: "hashed", folder: "_astro/" },
  { scope: "open", folder: "api/" },
] as const;

const only = (headers: HostHeader[], scope: HostHeader["scope"]) =>
  headers.filter((header) => header.scope === scope);
const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;

/** Netlify and Cloudflare Pages read the same `_headers` file at the root. */
function netlify(headers: HostHeader[], base: string): string {
  const block = (path: string, list: HostHeader[]) =>
    [path, ...list.map(({ name, value }) => `  ${name}: ${value}`)].join("\n");
  const blocks = [
    block(`${base}*`, only(headers, "*")),
    ...folders.map(({ scope, folder }) => block(`${base}${folder}*`, only(headers, scope))),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** An nginx file to include in a `server` block; a `location` that adds headers repeats the others. */
function nginx(headers: HostHeader[], base: string): string {
  const line = (indent: string) => (header: HostHeader) =>
    `${indent}add_header ${header.name} ${quoted(header.value)} always;`;
  return [
    "# À inclure dans le bloc server : include /chemin/vers/nginx.conf;",
    `error_page 404 ${base}404.html;`,
    ...only(headers, "*").map(line("")),
    "",
    ...folders.flatMap(({ scope, folder }) => [
      `location ${base}${folder} {`,
      ...[...only(headers, "*"), ...only(headers, scope)].map(line("  ")),
      "}",
      "",
    ]),
  ].join("\n");
}

/** A Caddy file to import in a site block. */
function caddy(headers: HostHeader[], base: string): string {
  const line = ({ name, value }: HostHeader) => `    ${name} ${quoted(value)}`;
  return [
    "# À importer dans le bloc du site : import /chemin/vers/Caddyfile.snippet",
    "header {",
    ...only(headers, "*").map(line),
    "}",
    ...folders.flatMap(({ scope, folder }) => [
      `header ${base}${folder}* {`,
      ...only(headers, scope).map(line),
      "}",
    ]),
    "handle_errors 404 {",
    `    rewrite * ${base}404.html`,
    "    file_server",
    "}",
    "",
  ].join("\n");
}

/**
 * The header files by path below the built site. `_headers` must stand at the root; the two others
 * are for whoever runs the server.
 *
 * @param base the site's base path, with a slash at both ends
 */
export function renderHostFiles(headers: HostHeader[], base: string): Record<string, string> {
  return {
    _headers: netlify(headers, base),
    "hebergement/nginx.conf": nginx(headers, base),
    "hebergement/Caddyfile.snippet": caddy(headers, base),
  };
}
