import { formatDate } from "../../domain/calendar/french-date.ts";
import type { InterestPeriod } from "../../domain/interest/late-interest.ts";
import { formatHundredths, toHundredths } from "../../domain/interest/percent.ts";
import { formatEuros } from "../../domain/money.ts";
import type { ResultTable } from "../calculator.ts";

const head = ["Du", "Au", "Jours", "Taux", "Base", "Intérêts"];
const align: ResultTable["align"] = ["start", "start", "end", "end", "end", "end"];

function cellsOf({ from, to, days, rate, base, amount }: InterestPeriod): string[] {
  return [
    formatDate(from),
    formatDate(to),
    String(days),
    formatHundredths(toHundredths(rate)),
    formatEuros(base),
    formatEuros(amount),
  ];
}

/**
 * Interest period by period, each with its share of the whole; a column more names the line when
 * there are several. Nothing when no day bears interest.
 */
export function tableOf(
  invoices: readonly { reference: string; periods: readonly InterestPeriod[] }[],
  word: "Facture" | "Somme",
): ResultTable | undefined {
  const lines = invoices.flatMap(({ reference, periods }) =>
    periods.map((period) => ({ reference, period })),
  );
  if (lines.length === 0) return undefined;
  const several = invoices.length > 1;
  const whole = lines.reduce((sum, { period }) => sum + period.amount, 0);
  return {
    caption: several ? `Intérêts par ${word.toLowerCase()} et par période` : "Intérêts par période",
    head: several ? [word, ...head] : head,
    rows: lines.map(({ reference, period }) => [
      ...(several ? [reference] : []),
      ...cellsOf(period),
    ]),
    align: several ? ["start", ...align] : align,
    shares: lines.map(({ period }) => (whole === 0 ? 0 : period.amount / whole)),
  };
}
