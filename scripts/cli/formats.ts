/** What a letter can be written as. */
export const formats = ["txt", "md", "html", "pdf", "docx"] as const;
export type Format = (typeof formats)[number];

/** Formats that a terminal can show. */
export const textFormats: readonly Format[] = ["txt", "md", "html"];
