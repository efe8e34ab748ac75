import { noticeFor } from "../../src/documents/notices/notice.ts";
import { defaultPalette } from "../../src/documents/notices/palette.ts";
import { writePrint } from "../../src/documents/notices/print.ts";
import { printIds } from "../../src/documents/notices/print-ids.ts";
import { typesetWords } from "../../src/documents/notices/words.ts";
import { loadPdfTools } from "../../src/documents/pdf/load.ts";
import { register } from "../../src/register/index.ts";
import { isPublishable } from "../../src/schemas/mediator.ts";

/** Milliseconds a document when every printed notice of every mediator is made, in every language. */
export async function timeNotices(): Promise<{ count: number; each: number }> {
  const tools = await loadPdfTools();
  const languages = [...register.noticeWords.values()].map(typesetWords);
  const jobs = [...register.mediators.values()]
    .filter(isPublishable)
    .flatMap((mediator) =>
      languages.flatMap((words) => printIds.map((id) => ({ id, mediator, words }))),
    );
  const start = performance.now();
  for (const { id, mediator, words } of jobs)
    await writePrint(id, noticeFor(mediator), words, tools, defaultPalette);
  return { count: jobs.length, each: (performance.now() - start) / jobs.length };
}
