import type { RateTable } from "../../schemas/rate.ts";
import { formatDate } from "../calendar/french-date.ts";
import type { IsoDate } from "../outcome.ts";
import { halfYearOf } from "./half-year.ts";
import { toHundredths } from "./percent.ts";

export type { RateTable } from "../../schemas/rate.ts";

/** The published rates that interest is computed from. */
export interface RateTables {
  /** `content/rates/taux-interet-legal.yaml`. */
  legal: RateTable;
  /** `content/rates/taux-bce.yaml`. */
  ecb: RateTable;
}

/** Columns of the legal rate: who the creditor is (CMF, art. L. 313-2). */
export const privateColumn = "particulier";
export const otherColumn = "autres-cas";

/** A rate read in a table, with what must be said of it. */
export interface RateReading {
  /** Hundredths of a percent: 276 for 2,76 %. */
  rate: number;
  /** « 2e semestre 2025 ». */
  halfYear: string;
  /** « Le taux de l’intérêt légal ». */
  title: string;
  sources: string[];
  confirmed: boolean;
}

/** No period of the table covers the day: the rate is not published yet, or older than the table. */
export class UnknownRate extends Error {
  /** Id of the table. */
  readonly table: string;
  readonly date: IsoDate;
  /** The half-year that is missing: « 1er semestre 2027 ». */
  readonly halfYear: string;
  constructor(table: RateTable, date: IsoDate) {
    const halfYear = halfYearOf(date).label;
    const { from } = table.periods[0]!;
    const { to } = table.periods.at(-1)!;
    const advice =
      // Stryker disable next-line EqualityOperator: the first day is covered, no rate is missing on it
      date < from
        ? `Il a été publié ${table.where}. Nos taux commencent le ${formatDate(from)}.`
        : `Il se publie ${table.where}. Arrêtez le calcul au ${formatDate(to)} au plus tard, ou revenez quand il sera publié.`;
    super(`${table.title}\u00A0: nous ne connaissons pas celui du ${halfYear}. ${advice}`);
    this.name = "UnknownRate";
    this.table = table.id;
    this.date = date;
    this.halfYear = halfYear;
  }
}

/**
 * The rate of a table on a day. Never the last known one by default.
 *
 * @param column id of a column, or `null` when the table has only one
 * @throws UnknownRate when no period covers the day; Error when the table has no such column
 */
export function rateAt(table: RateTable, column: string | null, date: IsoDate): RateReading {
  const halfYear = halfYearOf(date).label;
  const period = table.periods.find(({ from, to }) => from <= date && date <= to);
  if (!period) throw new UnknownRate(table, date);
  const percent = column === null ? period.value : period.values?.[column];
  if (percent === undefined)
    throw new Error(
      `La table «\u00A0${table.id}\u00A0» n’a pas de taux ${column === null ? "sans colonne" : `dans une colonne «\u00A0${column}\u00A0»`} pour le ${halfYear}.`,
    );
  const doubtful =
    period.status === "to-confirm" && (period.toConfirm?.includes(column ?? "") ?? true);
  return {
    rate: toHundredths(percent),
    halfYear,
    title: table.title,
    sources: period.sources,
    confirmed: !doubtful,
  };
}
