import type { RateTables } from "./rate-at.ts";

const ofTables = ({ legal, ecb }: RateTables) =>
  [legal, ecb].flatMap(({ periods }) => periods.flatMap((period) => period.sources));

/** Every source id that `lateInterest` may cite, besides those of its rates. */
export const lateInterestSources: readonly string[] = [
  "civ-1231-6",
  "civ-1343-1",
  "civ-1343-2",
  "civ-1344",
  "civ-1344-1",
  "cmf-l313-2",
  "cmf-l313-3",
  "com-d441-5",
  "com-l441-10",
  "cpce-l111-8",
];

/** Every source id that `lateInterest` may cite with these tables: what a page hands its calculator. */
export function interestSources(tables: RateTables): string[] {
  return [...new Set([...lateInterestSources, ...ofTables(tables)])];
}

/** Every source id that `refundSurcharge` may cite. */
export const refundSources: readonly string[] = [
  "cmf-l313-2",
  "conso-l216-7",
  "conso-l217-17",
  "conso-l221-24",
  "conso-l241-4",
  "conso-l241-6",
  "conso-l241-7",
  "conso-l242-4",
];
