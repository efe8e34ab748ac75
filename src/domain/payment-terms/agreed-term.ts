import { addDays, addMonths } from "../calendar/civil-date.ts";
import { formatDate } from "../calendar/french-date.ts";
import type { IsoDate, Step } from "../outcome.ts";
import type { ThresholdReading } from "../thresholds/threshold-at.ts";
import { formatDays } from "../time-limits/duration.ts";
import { explainCount } from "../time-limits/explain.ts";

/** How the parties agreed to count. */
export type AgreedTerm =
  /** So many days after the date of the invoice. */
  | { kind: "net"; days: number }
  /** So many days after the date of a periodic invoice. */
  | { kind: "periodic"; days: number }
  /** So many days and the end of a month; the contract may say which comes first. */
  | { kind: "end-of-month"; days: number; order?: "days-first" | "month-first" | undefined };

/** The last day of the month of a date. */
export function endOfMonth(date: IsoDate): IsoDate {
  return addDays(addMonths(`${date.slice(0, 8)}01`, 1), -1);
}

/** The due dates a term may give, the earlier first, with the steps that lead to them. */
export interface CountedTerm {
  earliest: IsoDate;
  latest: IsoDate;
  /** Days kept, once the cap is applied. */
  days: number;
  capped: boolean;
  steps: Step[];
}

const sources = ["com-l441-10"];

function capStep(term: AgreedTerm, cap: ThresholdReading): Step[] {
  if (term.days <= cap.value) return [];
  return [
    {
      label: `Délai ramené à ${cap.text}`,
      detail: `Le délai convenu de ${term.days}\u00a0jours dépasse le maximum de ${cap.text}${term.kind === "end-of-month" ? " fin de mois" : ""}\u00a0: nous comptons ce maximum. C’est notre lecture.`,
      sources: [...cap.sources, "com-l441-16"],
    },
  ];
}

function daysFirst(invoice: IsoDate, days: number): { date: IsoDate; step: Step } {
  const after = addDays(invoice, days);
  const date = endOfMonth(after);
  return {
    date,
    step: {
      label: `${formatDays(days)}, puis la fin du mois\u00a0: ${formatDate(date)}`,
      detail: `${formatDays(days)} après la facture\u00a0: le ${formatDate(after)}. Ce mois finit le ${formatDate(date)}.`,
      sources,
    },
  };
}

function monthFirst(invoice: IsoDate, days: number): { date: IsoDate; step: Step } {
  const end = endOfMonth(invoice);
  const date = addDays(end, days);
  return {
    date,
    step: {
      label: `La fin du mois, puis ${formatDays(days)}\u00a0: ${formatDate(date)}`,
      detail: `Le mois de la facture finit le ${formatDate(end)}. ${formatDays(days)} plus tard\u00a0: le ${formatDate(date)}.`,
      sources,
    },
  };
}

/**
 * Counts an agreed term from the date of the invoice, within its cap (C. com., art. L. 441-10).
 * @param cap the longest term that may be agreed that way, in days
 */
export function countTerm(invoice: IsoDate, term: AgreedTerm, cap: ThresholdReading): CountedTerm {
  const days = Math.min(term.days, cap.value);
  const head = { days, capped: term.days > cap.value };
  if (term.kind !== "end-of-month") {
    const date = addDays(invoice, days);
    const count = explainCount(invoice, { years: 0, months: 0, weeks: 0, days }, date);
    const step: Step = {
      label: `${formatDate(invoice)} + ${formatDays(days)}\u00a0: ${formatDate(date)}`,
      detail: `Délai convenu, à compter de la date d’émission de la facture. ${count.detail}`,
      sources: [...sources, "cpc-641"],
    };
    return { ...head, earliest: date, latest: date, steps: [...capStep(term, cap), step] };
  }
  const ways = [
    ...(term.order === "month-first" ? [] : [daysFirst(invoice, days)]),
    ...(term.order === "days-first" ? [] : [monthFirst(invoice, days)]),
  ];
  const [earliest = invoice, latest = earliest] = ways.map(({ date }) => date).sort();
  return {
    ...head,
    earliest,
    latest,
    steps: [...capStep(term, cap), ...ways.map(({ step }) => step)],
  };
}
