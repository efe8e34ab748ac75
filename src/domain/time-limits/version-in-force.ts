import type { Rule, RuleVersion } from "../../schemas/rule.ts";
import { addDays } from "../calendar/civil-date.ts";
import { formatDate } from "../calendar/french-date.ts";
import type { IsoDate } from "../outcome.ts";

type Dates = Pick<RuleVersion, "from" | "to">;

/** What of a rule tells its versions apart. */
interface DatedRule<Version = Dates> extends Pick<Rule, "id" | "title"> {
  versions: Version[];
}

/** No version of the rule governs the day: we know nothing of it, and say so. */
export class RuleNotInForce extends Error {
  readonly rule: string;
  readonly start: IsoDate;
  constructor(rule: DatedRule, start: IsoDate) {
    const earliest = rule.versions[0]!.from;
    super(
      `«\u00A0${rule.title}\u00A0»\u00A0: la règle que nous connaissons s’applique à partir du ${formatDate(earliest)}. Elle ne couvre pas le ${formatDate(start)}. Vérifiez l’année.`,
    );
    this.name = "RuleNotInForce";
    this.rule = rule.id;
    this.start = start;
  }
}

/** The day since which a rule has governed every day, up to now; `undefined` when it no longer does. */
export function governsSince(versions: readonly Dates[]): IsoDate | undefined {
  let since: IsoDate | undefined;
  for (const { from, to } of [...versions].reverse()) {
    if (to !== (since === undefined ? null : addDays(since, -1))) break;
    since = from;
  }
  return since;
}

/**
 * The version of the rule that governs a starting event.
 *
 * @throws RuleNotInForce when no version covers that day
 */
export function versionInForce<Version extends Dates>(
  rule: DatedRule<Version>,
  start: IsoDate,
): Version {
  const version = rule.versions.find(
    ({ from, to }) => from <= start && (to === null || start <= to),
  );
  if (!version) throw new RuleNotInForce(rule, start);
  return version;
}
