import { readFileSync } from "node:fs";
import { typesetWords } from "../../../src/documents/notices/words.ts";
import { readYaml } from "../../../src/register/read-yaml.ts";
import {
  type NoticeLanguage,
  type NoticeWords,
  noticeLanguages,
  noticeWordsSchema,
} from "../../../src/schemas/notice-words.ts";

/** The YAML of one language, as written. */
export function wordsFile(language: NoticeLanguage): string {
  const file = new URL(`../../../content/notices/${language}.yaml`, import.meta.url);
  return readFileSync(file, "utf8");
}

/** The words of one language, checked and ready to be set. */
export function wordsIn(language: NoticeLanguage): NoticeWords {
  return typesetWords(readYaml(wordsFile(language), `${language}.yaml`, noticeWordsSchema));
}

export const french = wordsIn("fr");
export const everyLanguage = noticeLanguages.map(wordsIn);
