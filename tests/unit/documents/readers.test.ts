import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadPdfTools, writePdf } from "../../../src/documents/pdf.ts";
import { writeText } from "../../../src/documents/text.ts";
import { shortLetter } from "../../support/letters.ts";
import { checkPdf, readingOf } from "../../support/pdf-structure.ts";

const folder = mkdtempSync(join(tmpdir(), "lettre-"));
const path = join(folder, "lettre.pdf");
afterAll(() => rmSync(folder, { recursive: true }));

const squash = (text: string) => text.replace(/\s+/g, " ").trim();

function isInstalled(command: string): boolean {
  try {
    execFileSync("which", [command], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

type Reader = [name: string, read: (bytes: Uint8Array) => string];

/** Our own reader always; those of the machine besides, where it has them. */
const readers: Reader[] = [["our own checker", (bytes) => readingOf(checkPdf(bytes).root)]];
if (isInstalled("pdftotext"))
  readers.push([
    "pdftotext",
    () => execFileSync("pdftotext", ["-raw", "-enc", "UTF-8", path, "-"], { encoding: "utf8" }),
  ]);
if (isInstalled("qpdf") && isInstalled("pdftotext"))
  readers.push([
    "pdftotext, from the file that qpdf checked and rewrote",
    () => {
      const rewritten = join(folder, "qpdf.pdf");
      execFileSync("qpdf", ["--check", path], { stdio: "pipe" });
      execFileSync("qpdf", [path, rewritten], { stdio: "pipe" });
      return execFileSync("pdftotext", ["-raw", "-enc", "UTF-8", rewritten, "-"], {
        encoding: "utf8",
      });
    },
  ]);

test.each(readers)("%s reads the letter’s words", async (_, read) => {
  const bytes = await writePdf(shortLetter, await loadPdfTools());
  writeFileSync(path, bytes);
  expect(squash(read(bytes))).toBe(squash(writeText(shortLetter)));
});
