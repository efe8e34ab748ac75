import { writeText } from "../../documents/text.ts";
import type { LetterDocument } from "../../letters/tree.ts";

export type FileKind = "pdf" | "docx" | "txt" | "md";

const types: Record<FileKind, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  txt: "text/plain;charset=utf-8",
  md: "text/markdown;charset=utf-8",
};

const loadPdfWriter = () => import("../../documents/pdf.ts");

async function content(document: LetterDocument, kind: FileKind): Promise<Uint8Array | string> {
  if (kind === "txt") return writeText(document);
  if (kind === "md") return (await import("../../documents/markdown.ts")).writeMarkdown(document);
  if (kind === "docx") return (await import("../../documents/docx.ts")).writeDocx(document);
  const { loadPdfTools, writePdf } = await loadPdfWriter();
  return writePdf(document, await loadPdfTools());
}

/** Makes one file of the letter; what writes it is loaded when it is first asked for. */
export async function makeLetterFile(
  document: LetterDocument,
  kind: FileKind,
): Promise<{ content: Uint8Array | string; type: string }> {
  return { content: await content(document, kind), type: types[kind] };
}

/** Characters that the PDF would draw as « ? », to be told beforehand. Loads the PDF engine. */
export async function unsupportedInPdf(document: LetterDocument): Promise<string[]> {
  const { loadPdfTools, unsupportedCharacters } = await loadPdfWriter();
  const { fonts } = await loadPdfTools();
  return unsupportedCharacters(document, fonts.coverage);
}
