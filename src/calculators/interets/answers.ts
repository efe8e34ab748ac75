import type { LateInterestParties, Payment } from "../../domain/interest/late-interest-facts.ts";
import type {
  LateInvoice,
  LateInvoicesInput,
} from "../../domain/interest/late-interest-on-invoices.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import type { Item, Values } from "../../letters/values.ts";
import { AnswerFault } from "../calculator.ts";

/** The list that the parties show, and what its day is called. */
interface OwedList {
  list: "factures" | "sommes" | "sommes_du_particulier";
  day: "echeance" | "mise_en_demeure";
  parties: Pick<LateInterestParties, "debtor" | "creditor">;
}

/** The list that these answers filled, by who owes and who claims. */
export function owedListOf({ debiteur, creancier }: Values): OwedList {
  if (debiteur === "consommateur")
    return {
      list: "sommes",
      day: "mise_en_demeure",
      parties: { debtor: "consommateur", creditor: "professionnel" },
    };
  return creancier === "particulier"
    ? {
        list: "sommes_du_particulier",
        day: "mise_en_demeure",
        parties: { debtor: "professionnel", creditor: "particulier" },
      }
    : {
        list: "factures",
        day: "echeance",
        parties: { debtor: "professionnel", creditor: "professionnel" },
      };
}

/** Payments by the line they pay: the only one, or the one each names. */
function paymentsByLine(paid: readonly Item[], count: number): Payment[][] {
  const lines = Array.from({ length: count }, (): Payment[] => []);
  for (const { date, montant, ligne } of paid) {
    const line = ligne ?? (count === 1 ? 1 : undefined);
    if (line === undefined)
      throw new AnswerFault(
        "paiements",
        "Indiquez quelle ligne chaque paiement règle\u00a0: 1 pour la première de la liste, 2 pour la deuxième.",
      );
    const payments = lines[Number(line) - 1];
    if (!payments)
      throw new AnswerFault(
        "paiements",
        `Un paiement règle la ligne ${line}, mais la liste n’en a que ${count}. Corrigez ce numéro.`,
      );
    payments.push({ date: date as IsoDate, amount: montant as number });
  }
  return lines;
}

/**
 * The facts of the computation, as the domain reads them.
 *
 * @throws AnswerFault when a payment does not say which line it pays
 */
export function factsOf(values: Values, today: IsoDate): LateInvoicesInput {
  const { list, day, parties } = owedListOf(values);
  const { taux_contrat, jusqu_au, paiements = [] } = values;
  const owed = values[list] as Item[];
  const payments = paymentsByLine(paiements as Item[], owed.length);
  return {
    ...parties,
    ...(typeof taux_contrat === "number" ? { contractRate: taux_contrat } : {}),
    to: (jusqu_au as IsoDate | undefined) ?? today,
    invoices: owed.map((item, index): LateInvoice => {
      const { reference, montant } = item;
      return {
        reference: typeof reference === "string" ? reference : `n°\u00a0${index + 1}`,
        principal: montant as number,
        from: item[day] as IsoDate,
        payments: payments[index]!,
      };
    }),
  };
}
