import type { RuleActor } from "../../schemas/rule.ts";
import { addMonths } from "../calendar/civil-date.ts";
import { formatDate, formatLongDate } from "../calendar/french-date.ts";
import type { NonWorkingDay } from "../calendar/working-days.ts";
import { capitalise } from "../capitalise.ts";
import type { IsoDate, Warning } from "../outcome.ts";
import type { Counted } from "./conventions.ts";
import { type Duration, formatDuration } from "./duration.ts";

/** What a step says, before its sources. */
export interface StepWords {
  label: string;
  detail: string;
}

/** « samedi 15 août 2026 (Assomption) ». */
function dayOff({ date, holidays }: NonWorkingDay): string {
  const names = holidays.map((holiday) => holiday.name).join(" et ");
  return names ? `${formatLongDate(date)} (${names})` : formatLongDate(date);
}

/** « le samedi…, le dimanche… et le lundi… ». */
function enumerate(days: NonWorkingDay[]): string {
  const words = days.map((day) => `le ${dayOff(day)}`);
  const last = words.pop() ?? "";
  return words.length > 0 ? `${words.join(", ")} et ${last}` : last;
}

/** The period and where it starts: « 15 janvier 2026 + 1 an ». */
export function explainPeriod(start: IsoDate, duration: Duration, period: string): StepWords {
  return {
    label: `${formatDate(start)} + ${formatDuration(duration)}`,
    detail: `${capitalise(period).replace(/\.$/, "")}.`,
  };
}

/** How the last day is found, before any move. */
export function explainCount(start: IsoDate, duration: Duration, rawDate: IsoDate): StepWords {
  const months = duration.years * 12 + duration.months;
  const days = duration.weeks * 7 + duration.days;
  const afterMonths = addMonths(start, months);
  const clipped = afterMonths.slice(8) !== start.slice(8);
  const noSuchDay = `Ce mois n’a pas de ${Number(start.slice(8))}\u00A0: le délai va à son dernier jour.`;
  if (days === 0)
    return clipped
      ? { label: `Dernier jour du mois\u00A0: ${formatDate(rawDate)}`, detail: noSuchDay }
      : {
          label: `Date pour date\u00A0: ${formatDate(rawDate)}`,
          detail: `Le délai finit le même jour du mois, ${formatDuration(duration)} plus tard.`,
        };
  if (months === 0)
    return {
      label: `${formatDuration({ years: 0, months: 0, weeks: 0, days })}\u00A0: jusqu’au ${formatDate(rawDate)}`,
      detail: `Le jour de départ ne compte pas\u00A0: on compte à partir du lendemain.${
        duration.weeks > 0 ? " Une semaine vaut 7\u00A0jours." : ""
      }`,
    };
  return {
    label: `Les mois, puis les jours\u00A0: ${formatDate(rawDate)}`,
    detail: `Les mois d’abord\u00A0: ${formatDate(afterMonths)}.${clipped ? ` ${noSuchDay}` : ""} Les jours ensuite\u00A0: ${formatDate(rawDate)}.`,
  };
}

/** Why the last day moved to the next working day. */
export function explainRoll({ dueDate, skipped }: Counted): StepWords {
  return {
    label: `Report au ${formatDate(dueDate)}`,
    detail: `${capitalise(enumerate(skipped))} ${
      skipped.length > 1 ? "ne sont pas des jours ouvrables" : "n’est pas un jour ouvrable"
    }. Le délai finit le premier jour ouvrable qui suit\u00A0: le ${formatLongDate(dueDate)}.`,
  };
}

/**
 * Why a last day that is not a working day stays, and which working day comes before.
 *
 * @param procedural the rule cites the move of civil procedure (CPC 642), as one it does not share
 */
export function explainNoRoll(
  { rawDate, lastWorkingDay, skipped }: Counted,
  procedural: boolean,
): StepWords {
  const why = procedural
    ? "Le report au jour ouvrable suivant, qui vaut en procédure civile, n’est pas expressément prévu pour ce délai."
    : "Nous ne reportons pas ce délai au jour ouvrable suivant.";
  return {
    label: `Pas de report\u00A0: ${formatDate(rawDate)} reste l’échéance`,
    detail: `${why} Jours non ouvrables\u00A0: ${enumerate(skipped)}. Le dernier jour ouvrable avant eux est le ${formatLongDate(lastWorkingDay!)}.`,
  };
}

/**
 * The due date is no working day and does not move, though some text might yet prolong it: who must
 * act does so before, who waits lets the next working day go by.
 */
export function nonWorkingWarning(
  { lastWorkingDay, skipped }: Counted,
  nextWorkingDay: IsoDate,
  actor: RuleActor = "personne",
): Warning {
  const due = dayOff(skipped[0]!);
  const before = `visez le ${formatLongDate(lastWorkingDay!)}, dernier jour ouvrable avant.`;
  const after = `laissez passer le ${formatLongDate(nextWorkingDay)}, jour ouvrable suivant, avant de tenir le délai pour fini.`;
  const advice = {
    vous: `C’est à vous d’agir\u00A0: ${before}`,
    "votre-client": `C’est à votre client d’agir\u00A0: ${after}`,
    personne: `Si c’est à vous d’agir, ${before} Si c’est à un autre, ${after}`,
  }[actor];
  return {
    id: "jour-non-ouvrable",
    title: "Jour non ouvrable",
    text: `Le ${due} n’est pas compté ici comme un jour ouvrable. ${advice}`,
  };
}

/** Good Friday moved a date; it is a holiday in some communes only (C. trav., art. L. 3134-13). */
export function goodFridayWarning(elsewhere: IsoDate): Warning {
  return {
    id: "vendredi-saint",
    title: "Vendredi saint",
    text: `En Alsace-Moselle, le Vendredi saint n’est chômé que dans les communes qui ont un temple protestant ou une église mixte. Nous l’avons compté comme férié. Dans les autres communes, retenez le ${formatLongDate(elsewhere)}. La question de savoir quelle commune compte, la vôtre ou celle de votre client, n’est pas tranchée.`,
  };
}
