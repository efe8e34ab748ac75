import type { NoticeWords } from "../../schemas/notice-words.ts";
import type { PdfTools } from "../pdf/engine.ts";
import { writeZip, type ZipFile } from "../zip.ts";
import { formGroups, type NoticeForm, noticeForms } from "./forms.ts";
import type { Notice } from "./notice.ts";
import type { Palette } from "./palette.ts";
import { writePrint } from "./print.ts";
import type { PrintId } from "./print-ids.ts";
import { folderOf, type Origin, readMe, windowsText } from "./read-me.ts";

/** What an archive is made from. */
export interface ArchiveParts {
  notice: Notice;
  /** The words of each language, French first. */
  languages: readonly NoticeWords[];
  badge: { svg: string; png: Uint8Array };
  /** The colours of all but the badge, which is already drawn. */
  palette: Palette;
  /** The articles as they are cited, by their register id. */
  citations: Record<string, string>;
  origin: Origin;
  /** Gives a piece to print, when there is a quicker way than to draw it. */
  print?: (piece: PrintId, words: NoticeWords) => Promise<Uint8Array>;
}

/** One form in one language; a badge, which is in French, in that language alone. */
async function contentOf(
  form: NoticeForm,
  words: NoticeWords,
  { notice, badge, palette, print }: ArchiveParts,
  tools: PdfTools,
): Promise<ZipFile["content"] | undefined> {
  if (form.kind === "print")
    return print ? print(form.id, words) : writePrint(form.id, notice, words, tools, palette);
  if (form.kind === "text") return windowsText(form.write(notice, words, palette));
  if (words.language !== "fr") return undefined;
  return form.id === "badge-svg" ? badge.svg : badge.png;
}

/**
 * Every form of a notice in every language, with a LISEZ-MOI.txt that says where each goes, as a
 * zip archive. The same parts give the same bytes.
 */
export async function noticeArchive(parts: ArchiveParts, tools: PdfTools): Promise<Uint8Array> {
  const { notice, languages, citations, origin } = parts;
  const files: ZipFile[] = [
    { path: "LISEZ-MOI.txt", content: readMe(notice, languages, citations, origin) },
  ];
  for (const [index, words] of languages.entries())
    for (const form of noticeForms) {
      const content = await contentOf(form, words, parts, tools);
      const { folder } = formGroups.find(({ id }) => id === form.group)!;
      if (content !== undefined)
        files.push({ path: `${folderOf(words, index)}/${folder}/${form.file}`, content });
    }
  return writeZip(files);
}
