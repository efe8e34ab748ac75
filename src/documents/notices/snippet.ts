import type { NoticeWords } from "../../schemas/notice-words.ts";
import { escapeMarkup } from "./escape.ts";
import { displayedSite, type Notice } from "./notice.ts";
import type { Palette } from "./palette.ts";
import { wordingParts } from "./wordings.ts";

/** The link to the mediator's site, escaped. */
export function siteLink(website: string, style = ""): string {
  return `<a href="${escapeMarkup(website)}" rel="noopener"${style}>${escapeMarkup(displayedSite(website))}</a>`;
}

/** Inline style of each part, for a page whose own look says nothing of them. */
const stylesIn = ({ accent, tint, ink }: Palette) => ({
  section: `max-width:38em;padding:1.25em 1.5em;border-left:4px solid ${accent};background:${tint};color:${ink};line-height:1.5`,
  first: "margin:0 0 .75em",
  address: "margin:0 0 .75em;font-style:normal",
  link: `color:${accent}`,
  last: "margin:0",
});
type Styles = ReturnType<typeof stylesIn>;

function snippet(notice: Notice, words: NoticeWords, styles?: Styles): string {
  const { name, address, website } = notice.mediator;
  const { before, after } = wordingParts("website", notice, words);
  const style = (part: keyof Styles) => (styles ? ` style="${styles[part]}"` : "");
  const [first, ...others] = [name, ...address].map(escapeMarkup);
  const title = styles ? `<strong>${first}</strong>` : first;
  return [
    `<section lang="${words.language}" aria-label="${escapeMarkup(words.label)}"${style("section")}>`,
    `  <p${style("first")}>${escapeMarkup(before)}</p>`,
    `  <address${style("address")}>`,
    ...[title, ...others].map((line) => `    ${line}<br>`),
    `    ${siteLink(website, style("link"))}`,
    "  </address>",
    `  <p${style("last")}>${escapeMarkup(after)}</p>`,
    "</section>",
    "",
  ].join("\n");
}

/**
 * The notice as HTML to paste into the trader's site: no script, no class, every value escaped. It
 * takes the look of the page that receives it.
 */
export const noticeSnippet = (notice: Notice, words: NoticeWords): string => snippet(notice, words);

/** The same with inline styles, in these colours. */
export const styledSnippet = (notice: Notice, words: NoticeWords, palette: Palette): string =>
  snippet(notice, words, stylesIn(palette));
