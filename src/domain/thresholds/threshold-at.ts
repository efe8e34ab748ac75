import type { Threshold, ThresholdUnit } from "../../schemas/threshold.ts";
import { formatDate } from "../calendar/french-date.ts";
import { formatDollars, formatEuros, formatNumber } from "../money.ts";
import type { IsoDate, Warning } from "../outcome.ts";

/** The value of a threshold on a day, with what must be said of it. */
export interface ThresholdReading {
  /** « Plafond des petites créances ». */
  title: string;
  unit: ThresholdUnit;
  /** In the threshold's unit: 60 days, 15000 dollars. */
  value: number;
  /** The value as French writes it: « 60 jours », « 15 000,00 $ ». */
  text: string;
  confirmed: boolean;
  note?: string | undefined;
  sources: string[];
  checkedOn: IsoDate;
}

/** No version of the threshold covers the day: it is older than what we have read. */
export class UnknownThreshold extends Error {
  /** Id of the threshold. */
  readonly threshold: string;
  readonly date: IsoDate;
  constructor(threshold: Threshold, date: IsoDate) {
    const first = threshold.versions[0]?.from ?? date;
    super(
      `«\u00a0${threshold.title}\u00a0»\u00a0: nous ne connaissons pas la valeur du ${formatDate(date)}. Celles que nous avons lues commencent le ${formatDate(first)}.`,
    );
    this.name = "UnknownThreshold";
    this.threshold = threshold.id;
    this.date = date;
  }
}

/** An amount in a threshold's unit, in cents: 15000 ⇒ 1500000. */
const toCents = (amount: number) => Math.round(amount * 100);

function written(value: number, unit: ThresholdUnit): string {
  if (unit === "euros") return formatEuros(toCents(value));
  if (unit === "dollars") return formatDollars(toCents(value));
  const plural = value > 1 ? "s" : "";
  return `${formatNumber(value)}\u00a0${unit === "days" ? "jour" : "an"}${plural}`;
}

/**
 * The value of a threshold on a day. Never the first or the last known one by default.
 * @throws UnknownThreshold when no version covers the day
 */
export function thresholdAt(threshold: Threshold, date: IsoDate): ThresholdReading {
  const version = threshold.versions.find(
    ({ from, to }) => from <= date && (to === null || date <= to),
  );
  if (!version) throw new UnknownThreshold(threshold, date);
  const { title, unit } = threshold;
  const { value, status, note, sources, checkedOn } = version;
  const confirmed = status === "confirmed";
  return { title, unit, value, text: written(value, unit), confirmed, note, sources, checkedOn };
}

/** A threshold in money, in integer cents. @throws TypeError when it counts something else */
export function centsOf({ title, unit, value }: ThresholdReading): number {
  if (unit !== "euros" && unit !== "dollars")
    throw new TypeError(`«\u00a0${title}\u00a0» is no amount of money, it counts ${unit}`);
  return toCents(value);
}

/**
 * What a result says of a value that is not certain; nothing of one that is.
 * @param id the warning's id, and what it names: « plafond-a-confirmer », « Plafond à confirmer »
 */
export function toConfirm(
  { confirmed, text, checkedOn, note }: ThresholdReading,
  { id, title }: Pick<Warning, "id" | "title">,
): Warning[] {
  if (confirmed) return [];
  const read = `Nous avons lu ${text}, sans pouvoir le confirmer au ${formatDate(checkedOn)}.`;
  return [{ id, title, text: note ? `${read} ${note}` : read }];
}
