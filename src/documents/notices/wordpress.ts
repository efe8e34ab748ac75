import type { NoticeWords } from "../../schemas/notice-words.ts";
import { escapeMarkup } from "./escape.ts";
import type { Notice } from "./notice.ts";
import { siteLink } from "./snippet.ts";
import { wordingParts } from "./wordings.ts";

/**
 * The notice as WordPress blocks, to paste in the block editor: a group that holds three
 * paragraphs. The `lang` of the words is said in each, for a group keeps no attribute of its own.
 */
export function wordpressBlocks(notice: Notice, words: NoticeWords): string {
  const { name, address, website } = notice.mediator;
  const { before, after } = wordingParts("website", notice, words);
  const paragraph = (inside: string) => [
    "<!-- wp:paragraph -->",
    `<p>${words.language === "fr" ? inside : `<span lang="${words.language}">${inside}</span>`}</p>`,
    "<!-- /wp:paragraph -->",
  ];
  const lines = [`<strong>${escapeMarkup(name)}</strong>`, ...address.map(escapeMarkup)];
  return [
    "<!-- wp:group -->",
    '<div class="wp-block-group">',
    ...paragraph(escapeMarkup(before)),
    ...paragraph([...lines, siteLink(website)].join("<br>")),
    ...paragraph(escapeMarkup(after)),
    "</div>",
    "<!-- /wp:group -->",
    "",
  ].join("\n");
}
