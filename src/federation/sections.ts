/** A part of the site that a host may not have: its folder in `src/sections/`, which is its address. */
export const sections = ["mon-mediateur", "ce-qui-change", "lexique", "mentions-legales"] as const;
export type Section = (typeof sections)[number];
