import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { outputOf } from "../../scripts/federation/list.ts";
import { defaultHost } from "../../src/federation/built-hosts.ts";
import { elementsOf, type HtmlElement, readHtml } from "../support/html.ts";

/** The host whose site is read: the default one, or that of `HOST_TESTED`. */
export const hostId = process.env.HOST_TESTED ?? defaultHost;
const dist = join(import.meta.dirname, "../..", outputOf(hostId));
if (!existsSync(dist))
  throw new Error(`${dist} is missing: build the site first (npm run build:federations).`);

/** Every file of the built site, as a path below its folder. */
export const files: string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
  .sort();

export const bytesOf = (file: string): Buffer => readFileSync(join(dist, file));
export const textOfFile = (file: string): string => readFileSync(join(dist, file), "utf8");

/** Public address of the site with its base, from its own sitemap: `https://host/base/`. */
export const home = /<loc>([^<]*)sitemap-0\.xml<\/loc>/.exec(textOfFile("sitemap-index.xml"))![1]!;

export interface BuiltPage {
  file: string;
  /** Path below the base: `guides/x/`. */
  path: string;
  url: string;
  root: HtmlElement;
  elements: HtmlElement[];
}

/** Every page, read. */
export const pages: BuiltPage[] = files
  .filter((file) => file.endsWith(".html"))
  .map((file) => {
    const path = file.replace(/(^|\/)index\.html$/, "$1").replace(/^404\.html$/, "404/");
    const root = readHtml(textOfFile(file));
    return { file, path, url: home + path, root, elements: elementsOf(root) };
  });
export const notFound = "404.html";

/** Whether a page is a tool alone, for the frame of another site. */
export const isEmbed = (path: string): boolean => /^integrer\/./.test(path);

/** Elements with this tag that hold these attributes. */
export function find(
  page: BuiltPage,
  tag: string,
  attributes: Record<string, string> = {},
): HtmlElement[] {
  const wanted = Object.entries(attributes);
  return page.elements.filter(
    (element) =>
      element.tag === tag && wanted.every(([name, value]) => element.attributes[name] === value),
  );
}

/** The content of a `<meta>` by name or property. */
export function meta(page: BuiltPage, name: string): string | undefined {
  const [found] = [...find(page, "meta", { name }), ...find(page, "meta", { property: name })];
  return found?.attributes.content;
}

/** The file that an address of the site leads to, `undefined` when there is none. */
export function fileAt(address: URL): string | undefined {
  const path = decodeURIComponent(address.href.split(/[?#]/)[0]!.slice(home.length));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return files.includes(file) ? file : undefined;
}

export const isOurs = (address: URL): boolean => address.href.startsWith(home);
