import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { writeDocx } from "../../src/documents/docx.ts";
import { htmlPage } from "../../src/documents/html-page.ts";
import { writeMarkdown } from "../../src/documents/markdown.ts";
import { loadPdfTools, type PdfTools, writePdf } from "../../src/documents/pdf.ts";
import { writeText } from "../../src/documents/text.ts";
import { evaluateLetter } from "../../src/letters/evaluate.ts";
import type { LetterDocument } from "../../src/letters/tree.ts";
import { register } from "../../src/register/index.ts";
import { loadLetterCases } from "../../src/register/letter-cases.ts";
import { valuesOf } from "../letters/filled.ts";

type Writer = (document: LetterDocument) => unknown;

const writersWith = (tools: PdfTools): Record<string, Writer> => ({
  pdf: (document) => writePdf(document, tools),
  docx: writeDocx,
  html: htmlPage,
  md: writeMarkdown,
  txt: writeText,
});

/** Every golden case of every letter, as a document. */
function documents(): LetterDocument[] {
  const cases = loadLetterCases(process.cwd(), register.letters);
  return [...register.letters.values()].flatMap(({ compiled }) =>
    (cases.get(compiled.id) ?? []).map((golden) =>
      evaluateLetter(compiled, valuesOf(compiled, golden).values),
    ),
  );
}

/** Bytes in use once everything that can be freed is. */
function memoryInUse(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

/** How fast files come out of one process, and whether it keeps anything of them. */
export interface LetterDocuments {
  count: number;
  perSecond: number;
  /** Documents of a second, by format. */
  byFormat: Record<string, number>;
  /** Bytes that the last rounds add to what the first ones left in memory. */
  growth: number;
}

/** Writes all letters × cases × formats in one process, several times over. */
export async function measureLetterDocuments(rounds = 3): Promise<LetterDocuments> {
  const all = documents();
  const writers = Object.entries(writersWith(await loadPdfTools()));
  const seconds: Record<string, number> = {};
  const left: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [format, write] of writers) {
      const start = performance.now();
      for (const document of all) await write(document);
      seconds[format] = (seconds[format] ?? 0) + (performance.now() - start) / 1000;
    }
    left.push(memoryInUse());
  }
  const total = Object.values(seconds).reduce((sum, each) => sum + each, 0);
  const written = all.length * rounds;
  return {
    count: all.length * writers.length,
    perSecond: (written * writers.length) / total,
    byFormat: Object.fromEntries(
      Object.entries(seconds).map(([format, each]) => [format, written / each]),
    ),
    growth: Math.max(0, left.at(-1)! - left.at(-2)!),
  };
}
