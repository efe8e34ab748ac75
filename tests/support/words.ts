const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Without the links that readers of Markdown put on an address in plain sight. */
export const unlinked = (markup: string): string =>
  markup.replace(/<a href="(?:http:\/\/|mailto:)?([^"]*)">\1<\/a>/g, "$1");

/** Every run of white space as one space. */
export const squash = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The words that HTML shows. */
export const wordsOf = (markup: string): string =>
  squash(
    unlinked(markup)
      .replace(/<\/?(strong|sup|mark|span)[^>]*>/g, "")
      .replace(/<[^>]*>/g, " ")
      .replace(/&(#?\w+);/g, (_, name) => entities[name] ?? "?"),
  );

/** The words of a text, without the labels of lists: most readers draw them themselves. */
export const withoutLabels = (text: string): string => squash(text.replace(/^(•|\d+\.) /gm, ""));
