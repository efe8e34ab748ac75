import { type Header, ownHeaders } from "./headers.ts";

const block = (path: string, headers: readonly Header[]) =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join("\n");

/**
 * The `_headers` file of Netlify and Cloudflare Pages. There, the rules that match a path add up:
 * two policies would both hold, two caching rules would contradict each other. A header that some
 * folder changes is therefore never said of `*`, but of each top-level name that keeps it. Where
 * nothing is said of caching, both hosts ask each time, as we would.
 *
 * @param base the site's base path, with a slash at both ends
 * @param topLevel the names at the top of the built site: `guides/` for a folder, `404.html` for a file
 */
export function netlifyHeaders(base: string, topLevel: readonly string[]): string {
  const [site, ...folders] = ownHeaders(base);
  const changing = new Set(folders.flatMap(({ headers }) => headers.map(([name]) => name)));
  const steady = (site?.headers ?? []).filter(([name]) => !changing.has(name));
  const kept = (site?.headers ?? []).filter(([name]) => changing.has(name));
  const changedIn = (top: string, header: Header) =>
    folders.some(
      ({ folder, headers }) =>
        folder.startsWith(top) && headers.some(([name]) => name === header[0]),
    );
  const rules = new Map<string, Header[]>();
  const add = (path: string, headers: readonly Header[]) => {
    if (headers.length > 0) rules.set(path, [...(rules.get(path) ?? []), ...headers]);
  };
  add(`${base}*`, steady);
  add(base, kept);
  for (const top of topLevel)
    add(
      `${base}${top}${top.endsWith("/") ? "*" : ""}`,
      kept.filter((header) => !changedIn(top, header)),
    );
  for (const { folder, headers } of folders) add(`${base}${folder}*`, headers);
  return `${[...rules].map(([path, headers]) => block(path, headers)).join("\n\n")}\n`;
}

/**
 * The `_redirects` file of a site that is not at the root of its address, nothing for another: the
 * root leads to the site, and Netlify finds its 404 page, which Cloudflare Pages finds by itself.
 */
export function netlifyRedirects(base: string): string | undefined {
  if (base === "/") return;
  return `/ ${base} 302\n${base}* ${base}404.html 404\n`;
}
