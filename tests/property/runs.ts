import fc from "fast-check";
import { Temporal } from "temporal-polyfill";

/** How many random cases each property tries; `DEEP_RUNS` asks for more. */
export const runs = { numRuns: Number(process.env.DEEP_RUNS ?? 1000) };

const first = Temporal.PlainDate.from("1900-01-01");
const span = first.until("2200-12-31", { largestUnit: "days" }).days;

/** Any day from 1900 to 2200. */
export const anyDay = fc
  .integer({ min: 0, max: span })
  .map((days) => first.add({ days }).toString());
