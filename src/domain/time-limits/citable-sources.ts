import { publicHolidays } from "../calendar/public-holidays.ts";
import { type Territory, territories } from "../calendar/territories.ts";

/** A rule or a threshold: versions, each with its sources. */
interface Dated {
  versions: readonly { sources: readonly string[] }[];
}

/**
 * Every source id that computations with these rules and thresholds may cite, whatever the dates:
 * what a page hands its calculator, and what the register must hold.
 */
export function citableSources(
  dated: Iterable<Dated>,
  among: readonly Territory[] = territories,
): string[] {
  const ofVersions = [...dated].flatMap(({ versions }) =>
    versions.flatMap((version) => version.sources),
  );
  const ofHolidays = among
    .flatMap((territory) => publicHolidays(2026, territory).map((holiday) => holiday.source))
    .filter((id) => id !== undefined);
  return [...new Set([...ofVersions, ...ofHolidays])];
}
