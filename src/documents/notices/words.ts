import { typographFrench } from "../../letters/typography.ts";
import type { NoticeWords } from "../../schemas/notice-words.ts";

/** Changes every text of a value, however deep. */
export function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === "string") return change(value) as Value;
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]),
  ) as Value;
}

/** An article's number stays with its letter: « L. 612-1 ». */
const holdArticles = (text: string) => text.replace(/\b([LR]\.) (?=\d)/g, "$1\u00a0");

/** The words of one language, ready to be set: those of French get all its spaces. */
export function typesetWords(words: NoticeWords): NoticeWords {
  return mapTexts(words, words.language === "fr" ? typographFrench : holdArticles);
}
