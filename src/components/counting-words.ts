import type { CountingConvention, RuleVersion } from "../schemas/rule.ts";

const conventionNames: Record<CountingConvention, string> = {
  calendar: "en jours de calendrier, sans report",
  "cpc-641-642": "reporté au jour ouvrable suivant",
  "reglement-1182-71": "reporté au jour ouvrable suivant",
  "cpc-quebec-83": "reporté au jour ouvrable suivant",
};

/** How a time limit is counted, in a few words; months and years never count days. */
export function countingWords({
  duration,
  convention,
}: Pick<RuleVersion, "duration" | "convention">): string {
  return convention === "calendar" && /[YM]/.test(duration)
    ? "date pour date, sans report"
    : conventionNames[convention];
}
