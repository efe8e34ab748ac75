import { refundSurcharge } from "../../../src/domain/interest/refund-surcharge.ts";
import { formatEuros } from "../../../src/domain/money.ts";
import { readRates } from "../data.ts";
import { type Answer, euros, jsonOf, rowOf, textOf } from "../present.ts";
import { type Options, readCents, readChoice, readDate } from "../read-options.ts";

const reasons = ["retractation", "livraison", "conformite", "frais-retour"] as const;

/**
 * The surcharge on a refund made late.
 *
 * @throws InputError, AmountFactsError, UnknownRate
 */
export function remboursement(options: Options): Answer {
  const outcome = refundSurcharge(
    {
      amount: readCents(options, "montant"),
      dueDate: readDate(options, "exigible"),
      paidOn: readDate(options, "paye"),
      reason: readChoice(options, "motif", reasons),
      ...(options.prix ? { price: readCents(options, "prix") } : {}),
    },
    readRates(),
  );
  const { surcharge, tier, total, highest } = outcome.value;
  return {
    json: {
      majoration: euros(surcharge),
      palier: tier,
      total: euros(total),
      ...(highest === undefined ? {} : { majorationMaximale: euros(highest) }),
      ...jsonOf(outcome),
    },
    text: () =>
      [
        `Majoration\u00a0: ${formatEuros(surcharge)}`,
        `Palier\u00a0: ${tier}`,
        `Total à rembourser\u00a0: ${formatEuros(total)}`,
        "",
        textOf(outcome),
      ].join("\n"),
    row: {
      majoration: String(euros(surcharge)),
      palier: tier,
      total: String(euros(total)),
      ...rowOf(outcome),
    },
  };
}
