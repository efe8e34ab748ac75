import { fillBadgeName } from "../../documents/notices/badge-name.ts";
import type { Notice } from "../../documents/notices/notice.ts";
import { outlineText, unsupportedInName } from "../../documents/notices/outline.ts";
import { loadPdfTools } from "../../documents/pdf/load.ts";
import { svgToPng } from "./svgToPng.ts";

/**
 * One file of a notice that bears the trader's name, made on the visitor's device.
 *
 * @param badgeModule address of the blank badge, served as a module since `fetch` is refused here
 */
export async function makeNoticeFile(
  kind: "poster" | "svg" | "png",
  notice: Notice,
  badgeModule: string,
): Promise<Uint8Array | string> {
  const tools = await loadPdfTools();
  if (kind === "poster") {
    const { writePoster } = await import("../../documents/notices/poster.ts");
    return writePoster(notice, tools);
  }
  const { default: blank } = (await import(/* @vite-ignore */ badgeModule)) as { default: string };
  const svg = fillBadgeName(blank, notice.trader ?? "", outlineText(tools));
  return kind === "svg" ? svg : svgToPng(svg);
}

/** The characters of the trader's name that these files draw as « ? ». */
export async function unsupportedInFiles(notice: Notice): Promise<string[]> {
  const { fonts } = await loadPdfTools();
  return unsupportedInName(notice.trader ?? "", fonts.coverage);
}
