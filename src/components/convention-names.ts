import type { CountingConvention } from "../schemas/rule.ts";

/** What each way of counting is called in a rule's table. */
export const conventionNames: Record<CountingConvention, string> = {
  calendar: "en jours de calendrier, sans report",
  "cpc-641-642": "reporté au jour ouvrable suivant",
  "reglement-1182-71": "reporté au jour ouvrable suivant",
  "cpc-quebec-83": "reporté au jour ouvrable suivant",
};
