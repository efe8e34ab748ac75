import { escapeMarkup } from "./escape.ts";
import { displayedSite, type Notice } from "./notice.ts";
import { websiteParts } from "./wordings.ts";

/**
 * The notice as HTML to paste into the trader's site: no style, no script, no class; it takes the
 * look of the page that receives it. Every value is escaped.
 */
export function noticeSnippet(notice: Notice): string {
  const { name, address, website } = notice.mediator;
  const { before, after } = websiteParts(notice);
  const lines = [name, ...address].map((line) => `    ${escapeMarkup(line)}<br>`);
  const link = `<a href="${escapeMarkup(website)}" rel="noopener">${escapeMarkup(displayedSite(website))}</a>`;
  return [
    '<section lang="fr" aria-label="Médiation de la consommation">',
    `  <p>${escapeMarkup(before)}</p>`,
    "  <address>",
    ...lines,
    `    ${link}`,
    "  </address>",
    `  <p>${escapeMarkup(after)}</p>`,
    "</section>",
    "",
  ].join("\n");
}
