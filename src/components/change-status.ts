import type { ChangeFrontMatter } from "../schemas/change.ts";

/** What each status of a change is called. */
export const changeStatus: Record<ChangeFrontMatter["status"], string> = {
  "in-force": "En vigueur",
  "to-come": "À venir",
  "to-confirm": "À confirmer",
};
