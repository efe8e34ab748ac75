import type { NoticeWords } from "../../schemas/notice-words.ts";
import { escapeMarkup } from "./escape.ts";
import type { Notice } from "./notice.ts";
import { siteLink } from "./snippet.ts";
import { wordingParts } from "./wordings.ts";

/** The line of an e-mail signature as simple HTML, which every mail program keeps. */
export function signatureHtml(notice: Notice, words: NoticeWords): string {
  const { name, address, website } = notice.mediator;
  const { before, after } = wordingParts("email", notice, words);
  const mediator = `${[name, ...address].map(escapeMarkup).join(", ")}, ${siteLink(website)}`;
  const parts = [escapeMarkup(before), mediator, escapeMarkup(after)].filter((part) => part !== "");
  return `<p lang="${words.language}"><small>${parts.join(" ")}</small></p>\n`;
}
