import { fillBadgeMediator } from "../../documents/notices/badge-mediator.ts";
import { fillBadgeName } from "../../documents/notices/badge-name.ts";
import type { FileForm } from "../../documents/notices/forms.ts";
import type { Notice } from "../../documents/notices/notice.ts";
import { outlineText, unsupportedInName } from "../../documents/notices/outline.ts";
import type { Palette } from "../../documents/notices/palette.ts";
import type { Origin } from "../../documents/notices/read-me.ts";
import { loadPdfTools } from "../../documents/pdf/load.ts";
import type { NoticeWords } from "../../schemas/notice-words.ts";
import { svgToPng } from "./svgToPng.ts";

/** What a file is made from. */
export interface NoticeJob {
  notice: Notice;
  /** Address of the badge to complete, served as a module since `fetch` is refused here. */
  badgeModule: string;
  /** `true` when that badge has no mediator yet: the visitor typed theirs. */
  typed: boolean;
  palette: Palette;
}

async function badgeOf({ notice, badgeModule, typed, palette }: NoticeJob): Promise<string> {
  const tools = await loadPdfTools();
  const { default: blank } = (await import(/* @vite-ignore */ badgeModule)) as { default: string };
  const bold = outlineText(tools);
  const regular = outlineText(tools, "regular");
  const svg = typed ? fillBadgeMediator(blank, notice.mediator, { regular, bold }, palette) : blank;
  return fillBadgeName(svg, notice.trader ?? "", bold, palette);
}

/** One file of a notice, made on the visitor's device. */
export async function makeNoticeFile(
  form: FileForm,
  job: NoticeJob,
  words: NoticeWords,
): Promise<Uint8Array | string> {
  if (form.kind === "print") {
    const { writePrint } = await import("../../documents/notices/print.ts");
    return writePrint(form.id, job.notice, words, await loadPdfTools(), job.palette);
  }
  const svg = await badgeOf(job);
  return form.id === "badge-svg" ? svg : svgToPng(svg);
}

/** Every form in every language, as a zip archive made on the visitor's device. */
export async function makeNoticeArchive(
  job: NoticeJob,
  languages: NoticeWords[],
  citations: Record<string, string>,
  origin: Origin,
): Promise<Uint8Array> {
  const { noticeArchive } = await import("../../documents/notices/archive.ts");
  const svg = await badgeOf(job);
  const badge = { svg, png: await svgToPng(svg) };
  const { notice, palette } = job;
  const parts = { notice, languages, badge, citations, origin, palette };
  return noticeArchive(parts, await loadPdfTools());
}

/** The characters of what the visitor typed that these files draw as « ? ». */
export async function unsupportedInFiles({ notice, typed }: NoticeJob): Promise<string[]> {
  const { fonts } = await loadPdfTools();
  const { name, address, website } = notice.mediator;
  const written = [notice.trader ?? "", ...(typed ? [name, ...address, website] : [])];
  return [...new Set(written.flatMap((text) => unsupportedInName(text, fonts.coverage)))];
}
