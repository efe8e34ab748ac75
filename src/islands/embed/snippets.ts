import { escapeMarkup } from "../../documents/notices/escape.ts";

/** What a snippet shows, and how. Everything but the tool is optional. */
export interface SnippetChoices {
  /** Id, title and own address of the tool. */
  tool: { id: string; title: string; page: string };
  /** `#0b5d57`. */
  colour?: string | undefined;
  theme?: "clair" | "sombre" | undefined;
}

/** What the snippets of a site have in common. */
export interface SnippetSite {
  /** Full address of the folder of the embeds, with its slash. */
  folder: string;
  federation: string;
  /** The script of the current version, and its hash. */
  loader: { address: string; integrity: string };
}

/** Attributes in a row, those without a value left out. */
function attributes(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => ` ${name}="${escapeMarkup(value!)}"`)
    .join("");
}

/** The link that stands where there is no script, and until the tool is there. */
const plainLink = ({ title, page }: SnippetChoices["tool"]) =>
  `<a href="${escapeMarkup(page)}">${escapeMarkup(title)}</a>`;

/** The script, which the browser takes only if it is the very file that was published. */
export const loaderTag = ({ loader }: SnippetSite): string =>
  `<script src="${escapeMarkup(loader.address)}" integrity="${loader.integrity}" crossorigin="anonymous" async></script>`;

/** The element alone: a second tool in the same page needs no second script. */
export function elementSnippet(choices: SnippetChoices, { federation }: SnippetSite): string {
  const { tool, colour, theme } = choices;
  const named = attributes({ outil: tool.id, federation, couleur: colour, theme });
  return `<amiable-outil${named}>${plainLink(tool)}</amiable-outil>`;
}

/** The element and its script, to paste into a page. */
export const htmlSnippet = (choices: SnippetChoices, site: SnippetSite): string =>
  `${elementSnippet(choices, site)}\n${loaderTag(site)}`;

/** The shortcode of the WordPress plugin. */
export const shortcodeSnippet = ({ tool, colour, theme }: SnippetChoices): string =>
  `[amiable${attributes({ outil: tool.id, couleur: colour, theme })}]`;

/**
 * The element as blocks of WordPress, where the plugin is not installed: the group takes the width
 * that the theme gives to text.
 */
export const blockSnippet = (choices: SnippetChoices, site: SnippetSite): string =>
  [
    '<!-- wp:group {"layout":{"type":"default"}} -->',
    '<div class="wp-block-group"><!-- wp:html -->',
    htmlSnippet(choices, site),
    "<!-- /wp:html --></div>",
    "<!-- /wp:group -->",
  ].join("\n");

/** Width and height of a frame that does not follow its tool, in CSS pixels. */
export const frameSize = { width: 640, height: 800 } as const;

/** A frame alone, where a page takes no script. */
export function frameSnippet({ tool, colour, theme }: SnippetChoices, site: SnippetSite): string {
  const look = new URLSearchParams();
  if (colour) look.set("couleur", colour.replace("#", ""));
  if (theme) look.set("theme", theme);
  const address = `${site.folder}${tool.id}/${look.size > 0 ? `#${look}` : ""}`;
  const named = attributes({
    src: address,
    title: tool.title,
    width: "100%",
    height: String(frameSize.height),
    loading: "lazy",
    referrerpolicy: "no-referrer",
    allow: "clipboard-write",
    // The frame can be seen through only in the theme of its tool.
    style: `border:0${theme === "sombre" ? ";color-scheme:dark" : theme === "clair" ? ";color-scheme:light" : ""}`,
  });
  return `<iframe${named}></iframe>`;
}
