import {
  AlignmentType,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
} from "docx";
import type { ParagraphRole } from "../../letters/tree.ts";

/** Twentieths of a point in a millimetre. */
export const twipsPerMm = 1440 / 25.4;
const twips = (millimetres: number) => Math.round(millimetres * twipsPerMm);

/** Where things stand on the sheet, in millimetres, as in the PDF. */
export const sheet = {
  left: 25,
  right: 22,
  top: 20,
  bottom: 24,
  second: 107,
  recipient: 50,
  letter: 88,
};

/** Left indent of the second column, in twips. */
export const secondColumn = twips(sheet.second - sheet.left);

export const page = {
  size: { width: 11906, height: 16838 },
  margin: {
    top: twips(sheet.top),
    bottom: twips(sheet.bottom),
    left: twips(sheet.left),
    right: twips(sheet.right),
    footer: twips(11),
  },
};
export const textWidth = page.size.width - page.margin.left - page.margin.right;

/** Line height of an address, in twips. */
export const addressLine = 280;

export const roleStyles: Record<ParagraphRole, string> = {
  title: "TitreDocument",
  "place-date": "LieuDate",
  subject: "Heading1",
  salutation: "Appel",
  body: "Corps",
  signature: "Signataire",
  note: "Note",
};

const named = (
  id: string,
  name: string,
  paragraph: IParagraphStyleOptions["paragraph"],
  run: IParagraphStyleOptions["run"] = {},
  basedOn = "Normal",
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn,
  quickFormat: true,
  paragraph: paragraph ?? {},
  run: run ?? {},
});

const address = { line: addressLine, lineRule: "exact" } as const;

export const styles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: "Arial", size: 21, language: { value: language } },
      paragraph: { spacing: { line: 300, lineRule: "auto" } },
    },
    heading1: {
      run: { font: "Arial", size: 21, bold: true, color: "000000" },
      paragraph: { spacing: { before: 440, after: 0 }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: { font: "Arial", size: 24, bold: true, color: "000000" },
      paragraph: { spacing: { before: 320, after: 0 }, keepNext: true, keepLines: true },
    },
  },
  paragraphStyles: [
    named(
      "TitreDocument",
      "Titre de document",
      { spacing: { before: 0, after: 80 }, keepNext: true, keepLines: true, outlineLevel: 0 },
      { size: 32 },
      "Heading1",
    ),
    named("Expediteur", "Expéditeur", { spacing: address, keepLines: true }),
    named("Destinataire", "Destinataire", {
      spacing: address,
      indent: { left: secondColumn },
      keepLines: true,
    }),
    named("LieuDate", "Lieu et date", { indent: { left: secondColumn }, keepNext: true }),
    named("Appel", "Formule d’appel", { spacing: { before: 320 }, keepNext: true }),
    named("Corps", "Corps de la lettre", { spacing: { before: 160 } }),
    named("Signataire", "Signature", { spacing: { before: 880 }, indent: { left: secondColumn } }),
    named("Note", "Note", { spacing: { before: 320 } }, { size: 18, color: "56606C" }),
    named("ElementListe", "Élément de liste", { spacing: { before: 80 } }),
    named(
      "LegendeTableau",
      "Légende de tableau",
      { spacing: { before: 240, after: 40 }, keepNext: true },
      { size: 19, bold: true },
    ),
    named("Cellule", "Cellule de tableau", { spacing: { before: 60, after: 60 } }, { size: 19 }),
  ],
});

const level = (
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  hanging: number,
) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: hanging, hanging } } },
});

/** The two kinds of lists; each ordered list of a letter is its own instance, so it starts at 1. */
export const numbering: INumberingOptions = {
  config: [
    { reference: "numeros", levels: [level(LevelFormat.DECIMAL, "%1.", 400)] },
    { reference: "puces", levels: [level(LevelFormat.BULLET, "•", 280)] },
  ],
};
