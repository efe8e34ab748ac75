import type { NextLetter } from "../next-letter.ts";

/** What comes before small claims, and what a price still unpaid calls for. */
export const formalNotice: NextLetter = {
  letter: "qc-mise-en-demeure",
  label: "Écrire la mise en demeure",
};
