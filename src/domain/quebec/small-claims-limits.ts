import type { IsoDate } from "../outcome.ts";

/** The most that the small claims division hears, from a day on. */
export interface SmallClaimsLimit {
  from: IsoDate;
  /** Without interest, in cents of a dollar. */
  cents: number;
  /** « to-confirm »: the result warns the reader. */
  status: "confirmed" | "to-confirm";
  sources: string[];
  checkedOn: IsoDate;
}

/**
 * Oldest first. One adds a line when the Gazette officielle announces a new limit (at the latest on
 * 1 August, for 1 September), and never rewrites the others.
 */
export const smallClaimsLimits: readonly SmallClaimsLimit[] = [
  {
    from: "2016-01-01",
    cents: 1_500_000,
    status: "to-confirm",
    sources: ["qc-cpc-536", "qc-cpc-539-1"],
    checkedOn: "2026-11-22",
  },
];
