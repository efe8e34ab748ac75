import { formatDate } from "../../domain/calendar/french-date.ts";
import type { YearlyCost } from "../../domain/costs/yearly-cost.ts";
import { formatEuros } from "../../domain/money.ts";
import type { ResultTable } from "../calculator.ts";
import type { NamedOffer } from "./offers.ts";

/** An offer and what it costs this trader. */
export interface Quote {
  offer: NamedOffer;
  cost: YearlyCost;
}

/** By expected cost; then what is known in part, then what is not known at all; then by name. */
export function ranked(quotes: readonly Quote[]): Quote[] {
  const rank = ({ cost }: Quote) => (cost.expected !== null ? 0 : cost.atLeast !== null ? 1 : 2);
  const sum = ({ cost }: Quote) => cost.expected ?? cost.atLeast ?? 0;
  return quotes.toSorted(
    (a, b) =>
      rank(a) - rank(b) || sum(a) - sum(b) || a.offer.name.localeCompare(b.offer.name, "fr"),
  );
}

const euros = (cents: number | null) => (cents === null ? "inconnu" : formatEuros(cents));

function expectedWords({ expected, atLeast }: YearlyCost): string {
  if (expected !== null) return formatEuros(expected);
  return atLeast === null ? "inconnu pour vous" : `au moins ${formatEuros(atLeast)}`;
}

/** The offers from the cheapest to the dearest, each cost drawn against the highest. */
export function costTable(quotes: readonly Quote[]): ResultTable {
  const known = quotes.map(({ cost }) => cost.expected ?? cost.atLeast ?? 0);
  const highest = Math.max(1, ...known);
  return {
    caption: "Coût d’une année, du moins cher au plus cher",
    head: ["Médiateur", "Relevé le", "Adhésion par an", "Au pire", "Par an"],
    align: ["start", "start", "end", "end", "end"],
    rows: quotes.map(({ offer, cost }) => [
      offer.name,
      offer.asOf ? formatDate(offer.asOf) : "par vous",
      euros(cost.fee),
      euros(cost.worst),
      expectedWords(cost),
    ]),
    shares: known.map((cents) => cents / highest),
  };
}
