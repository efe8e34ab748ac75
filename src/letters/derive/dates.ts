import { addDays } from "../../domain/calendar/civil-date.ts";
import { walkToWorkingDay } from "../../domain/calendar/working-days.ts";
import { conventions, countPeriod } from "../../domain/time-limits/conventions.ts";
import { parseDuration } from "../../domain/time-limits/duration.ts";
import { RuleNotInForce, versionInForce } from "../../domain/time-limits/version-in-force.ts";
import type { Derivation, DerivationData, EmbeddedRule } from "./derivation.ts";
import { NotGiven } from "./given.ts";

/** Holidays are those of the mainland, or of Québec for its letters. */
function territoryOf({ language }: DerivationData): "metropole" | "quebec" {
  return language === "fr-CA" ? "quebec" : "metropole";
}

/** Calendar days after a date; the last one stands whatever day of the week it is. */
export const daysAfter: Derivation = {
  gives: "date",
  parameters: { date: { takes: "date" }, jours: { takes: "days" } },
  compute: (given) => addDays(given.date("date"), given.days("jours")),
};

/** The same day when it is a working one, else the next. */
export const workingDay: Derivation = {
  gives: "date",
  parameters: { date: { takes: "date" } },
  compute: (given, data) => walkToWorkingDay(given.date("date"), territoryOf(data), 1).date,
};

function versionOn(rule: EmbeddedRule, start: string): EmbeddedRule["versions"][number] {
  try {
    return versionInForce(rule, start);
  } catch (error) {
    if (error instanceof RuleNotInForce) throw new NotGiven(error.message);
    throw error;
  }
}

/** The last day of a rule's period, as the calculators count it. */
export const dueDate: Derivation = {
  gives: "date",
  parameters: { regle: { takes: "rule" }, depuis: { takes: "date" } },
  mayFail: true,
  compute(given, data) {
    const rule = data.rules[given.text("regle")];
    if (!rule) throw new Error(`The rule ${given.text("regle")} is not in the letter.`);
    const start = given.date("depuis");
    const { convention, duration } = versionOn(rule, start);
    const period = parseDuration(duration);
    return countPeriod(conventions[convention], start, period, territoryOf(data)).dueDate;
  },
};
