import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { lateInterest } from "../../src/domain/interest/late-interest.ts";
import { computeDueDate } from "../../src/domain/time-limits/due-date.ts";
import { register } from "../../src/register/index.ts";
import { median } from "./statistics.ts";

/** Milliseconds of one call: the median of many, after a warm-up. */
function timeOf(compute: () => unknown): number {
  for (let call = 0; call < 50; call++) compute();
  const times = Array.from({ length: 200 }, () => {
    const start = performance.now();
    compute();
    return performance.now() - start;
  });
  return median(times);
}

/** How long the domain takes for one result, in milliseconds: the slowest rule, and ten years of interest. */
export function timeComputations(): { slowestRule: number; interest: number } {
  const cases = ["mediation", "retractation", "prescription"].flatMap(
    (name) =>
      parse(readFileSync(`content/cases/${name}.yaml`, "utf8")) as {
        rule: string;
        start: string;
      }[],
  );
  const slowestRule = Math.max(
    ...cases.map(({ rule, start }) =>
      timeOf(() => computeDueDate(register.rules.get(rule)!, start)),
    ),
  );
  const tables = {
    legal: register.rates.get("taux-interet-legal")!,
    ecb: register.rates.get("taux-bce")!,
  };
  const interest = timeOf(() =>
    lateInterest(
      {
        principal: 100_000,
        from: "2016-01-15",
        to: "2026-10-15",
        debtor: "professionnel",
        creditor: "professionnel",
      },
      tables,
    ),
  );
  return { slowestRule, interest };
}
