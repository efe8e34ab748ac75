import type { TextStyle } from "./runs.ts";

/** Points in a millimetre. */
export const mm = 72 / 25.4;

/** Text sizes and line heights, in points. */
export const bodySize = 11;
export const bodyLeading = 15.4;

/** The page, in points. A DL window envelope shows what stands at `recipient`, and not the date under it. */
export const sheet = {
  left: 25 * mm,
  right: 22 * mm,
  top: 24 * mm,
  bottom: 24 * mm,
  /** Foot of a letter that holds on one page: no page number stands there. */
  onlyPageBottom: 17 * mm,
  /** Where the recipient, the date and the signature start. */
  secondColumn: 107 * mm,
  senderTop: 20 * mm,
  senderWidth: 76 * mm,
  recipientTop: 50 * mm,
  /** Nothing of the letter itself above this: the window would show it. */
  letterTop: 88 * mm,
  pageNumber: 13 * mm,
} as const;

const ink = "#000000";
const mutedInk = "#56606c";

const style = (overrides: Partial<TextStyle>): TextStyle => ({
  font: "regular",
  size: bodySize,
  rise: 0,
  colour: ink,
  ...overrides,
});

/** The styles of one size of text: each variant is one object, so that equal styles merge. */
export interface StyleSet {
  regular: TextStyle;
  bold: TextStyle;
  superscript: TextStyle;
  boldSuperscript: TextStyle;
  /** The label beside a blank. */
  label: TextStyle;
}

function styleSet(size: number, colour = ink): StyleSet {
  const raised = { size: size * 0.64, rise: size * 0.36, colour };
  return {
    regular: style({ size, colour }),
    bold: style({ font: "bold", size, colour }),
    superscript: style(raised),
    boldSuperscript: style({ font: "bold", ...raised }),
    label: style({ size: size * 0.76, colour: mutedInk }),
  };
}

export const bodyStyles = styleSet(bodySize);
export const titleStyles = styleSet(16);
export const headingStyles = styleSet(12.5);
export const tableStyles = styleSet(10);
export const noteStyles = styleSet(9.5, mutedInk);
export const ruleColour = "#9aa3ab";
