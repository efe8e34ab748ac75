import { noticeArchive } from "../documents/notices/archive.ts";
import { formSources } from "../documents/notices/forms.ts";
import { type Notice, noticeFor } from "../documents/notices/notice.ts";
import { coloursIn, passingPalette } from "../documents/notices/palette.ts";
import { writePrint } from "../documents/notices/print.ts";
import { type PrintId, printIds } from "../documents/notices/print-ids.ts";
import type { Origin } from "../documents/notices/read-me.ts";
import { typesetWords } from "../documents/notices/words.ts";
import { loadPdfTools } from "../documents/pdf/load.ts";
import { recolourPdf } from "../documents/pdf/recolour.build.ts";
import { pathOf } from "../federation/paths.ts";
import { register } from "../register/index.ts";
import type { NoticeWords } from "../schemas/notice-words.ts";
import { madeFile } from "./made-files.ts";
import { badgePng, badgeSvg, noticePaths } from "./notice-badges.ts";
import { palette } from "./palette.ts";
import { absolute, federation, href } from "./site.ts";

/** The words of the notices in every language, French first. */
export const noticeWords = [...register.noticeWords.values()]
  .filter(({ language }) => language === "fr" || federation.noticeLanguages.includes(language))
  .map(typesetWords);
export const frenchWords = noticeWords[0]!;

/** Where each language's words are served as a module, which a page loads when it is chosen. */
export const languageModules = noticeWords.map(({ language, name }) => ({
  language,
  name,
  module: href(`mon-mediateur/mots/${language}.js`),
}));

/** The articles that the forms cite, as they are cited. */
export const noticeCitations = Object.fromEntries(
  formSources.map((id) => {
    const source = register.sources.get(id);
    if (!source) throw new Error(`Source inconnue « ${id} » (src/documents/notices/forms.ts).`);
    return [id, source.citation];
  }),
);

/** Who made a notice, and on which page of ours. */
export const noticeOrigin = (path: string): Origin => ({
  name: federation.name,
  page: absolute(path),
});

/** One file for each piece to print of each publishable mediator. */
export const printPaths = () =>
  noticePaths().flatMap(({ params: { id } }) =>
    printIds.map((piece) => ({ params: { id, piece } })),
  );

const blankNotice = (id: string): Notice => noticeFor(register.mediators.get(id)!);

/** A piece to print in the host's colours, with a line on which to write the trader's name. */
async function blankPiece(id: string, piece: PrintId, words: NoticeWords): Promise<Uint8Array> {
  const notice = blankNotice(id);
  const drawn = await madeFile([piece, notice, words, passingPalette], async () =>
    writePrint(piece, notice, words, await loadPdfTools(), passingPalette),
  );
  return recolourPdf(drawn, coloursIn(palette));
}

/** A piece to print in French. */
export const blankPrint = (id: string, piece: PrintId): Promise<Uint8Array> =>
  blankPiece(id, piece, frenchWords);

/** Every form of a mediator's notice, without a trader's name. */
export async function blankNotices(id: string): Promise<Uint8Array> {
  return noticeArchive(
    {
      notice: blankNotice(id),
      languages: noticeWords,
      badge: { svg: await badgeSvg(id), png: await badgePng(id) },
      palette,
      citations: noticeCitations,
      origin: noticeOrigin(pathOf("mediateur", id)),
      print: (piece, words) => blankPiece(id, piece, words),
    },
    await loadPdfTools(),
  );
}
