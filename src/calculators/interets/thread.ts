import { betweenProfessionals } from "../../domain/interest/late-interest-facts.ts";
import type { LateInvoicesInput } from "../../domain/interest/late-interest-on-invoices.ts";
import type { Knot } from "../../domain/knot.ts";
import { formatEuros } from "../../domain/money.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import { arrangeKnots, type KnotDraft } from "../knots.ts";

/** One knot for each day from which interest runs, naming its invoices when there are several. */
function starts({ invoices, ...parties }: LateInvoicesInput): KnotDraft[] {
  const title = betweenProfessionals(parties) ? "Échéance" : "Mise en demeure";
  const days = [...new Set(invoices.map(({ from }) => from))];
  return days.map((date) => ({
    date,
    title,
    detail:
      invoices.length > 1
        ? invoices
            .filter(({ from }) => from === date)
            .map(({ reference }) => reference)
            .join(", ")
        : undefined,
    role: "fact",
  }));
}

/** The account as a thread: what fell due, what was paid, where the count stops. */
export function threadOf(facts: LateInvoicesInput, today: IsoDate): Knot[] {
  const payments = facts.invoices.flatMap(({ payments = [] }) => payments);
  return arrangeKnots(
    [
      ...starts(facts),
      ...payments.map(
        ({ date, amount }): KnotDraft => ({
          date,
          title: `Paiement de ${formatEuros(amount)}`,
          role: "fact",
        }),
      ),
      ...(facts.to === today
        ? []
        : [
            {
              date: facts.to,
              title: "Fin du calcul",
              role: facts.to < today ? ("fact" as const) : ("milestone" as const),
            },
          ]),
    ],
    today,
  );
}
