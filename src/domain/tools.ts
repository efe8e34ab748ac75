/** Ids of the calculators, as their addresses and the guides write them. */
export const toolIds = [
  "mediation",
  "retractation",
  "livraison",
  "garanties",
  "prescription",
  "paiement-professionnels",
  "interets",
  "injonction-de-payer",
  "cout-mediation",
  "quebec",
] as const;
export type ToolId = (typeof toolIds)[number];
