/** The pieces made to be printed, each a PDF. */
export const printIds = [
  "affiche-a4",
  "affiche-a5",
  "affiche-a3",
  "cartes",
  "autocollant",
] as const;
export type PrintId = (typeof printIds)[number];
