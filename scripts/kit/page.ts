import { type Colours, defaultColours } from "../../src/federation/colour.ts";
import { typographFrench } from "../../src/letters/typography.ts";

export const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** A sentence as HTML: what stands between backquotes is typed as it is, the rest is French prose. */
export function inline(sentence: string): string {
  return sentence
    .split("`")
    .map((part, index) =>
      index % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(typographFrench(part)),
    )
    .join("");
}

export const paragraph = (sentence: string): string => `<p>${inline(sentence)}</p>`;
export const list = (tag: "ol" | "ul", items: readonly string[]): string =>
  `<${tag}>\n${items.map((item) => `<li>${inline(item)}</li>`).join("\n")}\n</${tag}>`;

/** A part of a page that its own list of contents leads to. */
export interface Section {
  id: string;
  title: string;
  /** HTML. */
  body: string;
}

export const section = ({ id, title, body }: Section, level: 2 | 3 = 2): string =>
  `<section id="${id}">\n<h${level}>${inline(title)}</h${level}>\n${body}\n</section>`;

export const contents = (sections: readonly Section[]): string =>
  `<nav aria-label="Sommaire">\n<ul>\n${sections
    .map(({ id, title }) => `<li><a href="#${id}">${inline(title)}</a></li>`)
    .join("\n")}\n</ul>\n</nav>`;

const properties = (colours: Colours) =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");

const style = `:root{color-scheme:light dark;${properties(defaultColours.light)}}
@media (prefers-color-scheme:dark){:root{${properties(defaultColours.dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 "Source Sans 3",system-ui,sans-serif}
main{max-width:42rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1,h2,h3{font-family:"Source Serif 4",Georgia,serif;line-height:1.2;text-wrap:balance}
h1{font-size:2rem}h2{font-size:1.5625rem;margin-top:3rem}h3{font-size:1.25rem;margin-top:2rem}
a{color:var(--accent)}li{margin:.35rem 0}nav li{padding:.25rem 0}
code{background:var(--tint);padding:.1em .3em;border-radius:4px;font-size:.9em;overflow-wrap:anywhere}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--surface);padding:1rem;border-radius:4px;font-size:.875rem}
summary{cursor:pointer;min-height:2.75rem;padding:.5rem 0}
.note{border-left:2px solid var(--accent);padding-left:1rem}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px;box-shadow:0 0 0 5px #ffd24d}
@media print{main{max-width:none}details{display:block}}`;

/** A page that is read from a folder, without a server: all in one file, nothing asked of a network. */
export function kitPage(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(typographFrench(title))}</title>
<style>
${style}
</style>
</head>
<body>
<main>
<h1>${inline(title)}</h1>
${body}
</main>
</body>
</html>
`;
}
