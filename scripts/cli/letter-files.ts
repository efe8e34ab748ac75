import { spawnSync } from "node:child_process";
import { htmlPage } from "../../src/documents/html-page.ts";
import { writeMarkdown } from "../../src/documents/markdown.ts";
import { writeText } from "../../src/documents/text.ts";
import type { LetterDocument } from "../../src/letters/tree.ts";
import type { Format } from "./formats.ts";

/** The PDF engine is made once, on the machine; what that says goes to standard error. */
async function pdf(document: LetterDocument): Promise<Uint8Array> {
  const prepare = new URL("../prepare/prepare.ts", import.meta.url).pathname;
  const { status } = spawnSync(process.execPath, [prepare], { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("The PDF engine could not be made.");
  const { loadPdfTools, writePdf } = await import("../../src/documents/pdf.ts");
  return writePdf(document, await loadPdfTools());
}

/** The letter as a file of this format. */
export async function makeFile(
  document: LetterDocument,
  format: Format,
): Promise<string | Uint8Array> {
  if (format === "pdf") return pdf(document);
  if (format === "docx") return (await import("../../src/documents/docx.ts")).writeDocx(document);
  if (format === "html") return htmlPage(document);
  return format === "md" ? writeMarkdown(document) : writeText(document);
}
