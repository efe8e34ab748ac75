import type { Rule } from "../../schemas/rule.ts";
import { publicHolidays } from "../calendar/public-holidays.ts";
import { type Territory, territories } from "../calendar/territories.ts";

/**
 * Every source id that computations with these rules may cite, whatever the dates: what a page
 * hands its calculator, and what the register must hold.
 */
export function citableSources(
  rules: Iterable<Rule>,
  among: readonly Territory[] = territories,
): string[] {
  const ofRules = [...rules].flatMap((rule) => rule.versions.flatMap((version) => version.sources));
  const ofHolidays = among
    .flatMap((territory) => publicHolidays(2026, territory).map((holiday) => holiday.source))
    .filter((id) => id !== undefined);
  return [...new Set([...ofRules, ...ofHolidays])];
}
