const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes a value for the text or a quoted attribute of HTML and of SVG alike. */
export function escapeMarkup(value: string): string {
  return value.replace(/[&<>"']/g, (character) => entities[character]!);
}
