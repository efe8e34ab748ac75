/** Words of a guide's text, its components' tags left out. */
export function wordCount(body: string): number {
  return body
    .replace(/<[^>]+>/g, " ")
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** Minutes to read a guide at 220 words a minute, at least one. */
export function readingMinutes(body: string): number {
  return Math.max(1, Math.round(wordCount(body) / 220));
}
