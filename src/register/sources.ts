import type { Source, SourceFile } from "../schemas/source.ts";

/** « L. 612-2 » is cited with « art. » before it; a law cited whole is not. */
function citationOf(file: SourceFile, article: string): string {
  return `${file.shortTitle}, art. ${article}`.replaceAll(". ", ".\u00a0");
}

/** Lays the articles of each code in one list, each with its code and its link. */
export function flattenSources(files: SourceFile[]): Source[] {
  return files.flatMap((file) =>
    file.articles.map((article) => ({
      ...article,
      code: file.title,
      shortCode: file.shortTitle,
      url: article.legiarti
        ? `https://www.legifrance.gouv.fr/${file.url.includes("/loda/") ? "loda" : "codes"}/article_lc/${article.legiarti}`
        : file.url,
      citation: citationOf(file, article.article),
    })),
  );
}
