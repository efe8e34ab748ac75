/** One `<astro-island>`: the modules that bring it to life, and those that its props name. */
export interface Island {
  modules: string[];
  /** Addresses ending in `.js` among its props: what it may `import()` under an address it is given. */
  givenModules: string[];
}

/** What a page's HTML asks the browser to load, as addresses written in it. */
export interface PageLinks {
  stylesheets: string[];
  /** `src` of the scripts, modules or not. */
  scripts: string[];
  /** Text of the scripts written in the page; data (`application/ld+json`…) is not script. */
  inlineScripts: { text: string; module: boolean }[];
  modulePreloads: string[];
  fonts: string[];
  islands: Island[];
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const piece =
  /<!--[\s\S]*?-->|<(script|style)((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/\1\s*>|<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const scriptTypes = ["", "module", "text/javascript", "application/javascript"];
const islandModules = ["component-url", "renderer-url", "before-hydration-url"];

function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&#38;", "&")
    .replaceAll("&amp;", "&");
}

function attributesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(attribute)].map(([, name, double, single, bare]) => [
      name!.toLowerCase(),
      unescaped(double ?? single ?? bare ?? ""),
    ]),
  );
}

/** Reads what an HTML page asks for. Comments are left out; nothing is loaded. */
export function readPage(html: string): PageLinks {
  const links: PageLinks = {
    stylesheets: [],
    scripts: [],
    inlineScripts: [],
    modulePreloads: [],
    fonts: [],
    islands: [],
  };
  for (const [, raw, rawAttributes, text, name, attributes] of html.matchAll(piece)) {
    const given = attributesOf(rawAttributes ?? attributes ?? "");
    const tag = (raw ?? name ?? "").toLowerCase();
    if (tag === "script") readScript(links, given, text ?? "");
    else if (tag === "link") readLink(links, given);
    else if (tag === "astro-island") links.islands.push(readIsland(given));
  }
  return links;
}

function readScript(links: PageLinks, given: Map<string, string>, text: string): void {
  const type = given.get("type") ?? "";
  if (!scriptTypes.includes(type)) return;
  const source = given.get("src");
  if (source !== undefined) links.scripts.push(source);
  else links.inlineScripts.push({ text, module: type === "module" });
}

function readLink(links: PageLinks, given: Map<string, string>): void {
  const target = given.get("href");
  if (target === undefined) return;
  const relation = given.get("rel")?.toLowerCase().split(/\s+/) ?? [];
  const kind = given.get("as");
  if (relation.includes("stylesheet")) links.stylesheets.push(target);
  if (relation.includes("modulepreload")) links.modulePreloads.push(target);
  if (relation.includes("preload") && kind === "script") links.modulePreloads.push(target);
  if (relation.includes("preload") && kind === "font") links.fonts.push(target);
}

function readIsland(given: Map<string, string>): Island {
  return {
    modules: islandModules.flatMap((name) => given.get(name) ?? []),
    givenModules: [...(given.get("props") ?? "").matchAll(/"([^"\s]+\.js)"/g)].map(
      (match) => match[1]!,
    ),
  };
}
