import { formatDate } from "../../../src/domain/calendar/french-date.ts";
import { lateInterest } from "../../../src/domain/interest/late-interest.ts";
import { formatEuros } from "../../../src/domain/money.ts";
import { readRates } from "../data.ts";
import { InputError } from "../input-error.ts";
import { type Answer, euros, jsonOf, rowOf, textOf } from "../present.ts";
import { type Options, readCents, readChoice, readDate, readPercent } from "../read-options.ts";

/**
 * Interest on a sum paid late, and the flat indemnity between professionals.
 *
 * @throws InputError, AmountFactsError, UnknownRate
 */
export function interets(options: Options): Answer {
  const principal = readCents(options, "principal");
  const from = readDate(options, "depuis");
  const to = readDate(options, "jusqua");
  if (to < from)
    throw new InputError(
      `--jusqua ${to} précède --depuis ${from}. Échangez les deux dates, ou corrigez l’année.`,
    );
  const debtor = readChoice(options, "debiteur", ["consommateur", "professionnel"]);
  const creditor = readChoice({ creancier: "professionnel", ...given(options) }, "creancier", [
    "professionnel",
    "particulier",
  ]);
  const contractRate = options.taux ? { contractRate: readPercent(options, "taux") } : {};
  const outcome = lateInterest(
    { principal, from, to, debtor, creditor, ...contractRate },
    readRates(),
  );
  const { amount, indemnity, periods } = outcome.value;
  const total = amount + indemnity;
  return {
    json: {
      montant: euros(amount),
      indemnite: euros(indemnity),
      total: euros(total),
      periodes: periods.map((period) => ({
        du: period.from,
        au: period.to,
        jours: period.days,
        taux: period.rate,
        montant: euros(period.amount),
      })),
      ...jsonOf(outcome),
    },
    text: () =>
      [
        `Intérêts du ${formatDate(from)} au ${formatDate(to)} sur ${formatEuros(principal)}`,
        `Intérêts\u00a0: ${formatEuros(amount)}`,
        `Indemnité\u00a0: ${formatEuros(indemnity)}`,
        `Total, en plus de la somme due\u00a0: ${formatEuros(total)}`,
        "",
        textOf(outcome),
      ].join("\n"),
    row: {
      interets: String(euros(amount)),
      indemnite: String(euros(indemnity)),
      total: String(euros(total)),
      ...rowOf(outcome),
    },
  };
}

/** Options that hold something: an empty cell of a batch stands for none. */
function given(options: Options): Options {
  return Object.fromEntries(Object.entries(options).filter(([, typed]) => typed?.trim()));
}
