import { formatDate } from "../../domain/calendar/french-date.ts";
import { AmountFactsError, type AmountField } from "../../domain/interest/facts-error.ts";
import { lateInterest, UnknownRate } from "../../domain/interest/late-interest.ts";
import {
  type LateInvoices,
  type LateInvoicesInput,
  lateInterestOnInvoices,
  lineWord,
} from "../../domain/interest/late-interest-on-invoices.ts";
import type { RateTables } from "../../domain/interest/rate-at.ts";
import { formatEuros } from "../../domain/money.ts";
import type { IsoDate, Outcome, Warning } from "../../domain/outcome.ts";
import type { Values } from "../../letters/values.ts";
import { AnswerFault, type Calculation, type CalculatorData } from "../calculator.ts";
import { factsOf, owedListOf } from "./answers.ts";
import { nextOf } from "./next.ts";
import { tableOf } from "./table.ts";
import { threadOf } from "./thread.ts";

function tablesOf({ rates }: CalculatorData): RateTables {
  const table = (id: string) => {
    const found = rates.find((rate) => rate.id === id);
    if (!found) throw new Error(`Le taux «\u00a0${id}\u00a0» manque. Donnez-le à la page.`);
    return found;
  };
  return { legal: table("taux-interet-legal"), ecb: table("taux-bce") };
}

/** A single invoice is not named in its own explanation. */
function account(facts: LateInvoicesInput, tables: RateTables): Outcome<LateInvoices> {
  const { invoices, ...others } = facts;
  const [only, ...more] = invoices;
  if (!only || more.length > 0) return lateInterestOnInvoices(facts, tables);
  const outcome = lateInterest({ ...only, ...others }, tables);
  const { value } = outcome;
  return { ...outcome, value: { ...value, invoices: [{ reference: only.reference, ...value }] } };
}

/** The interest, then the forty euros that are no interest. */
function headlineOf({ amount, indemnity, invoices }: LateInvoices, to: IsoDate) {
  const late = invoices.filter((invoice) => invoice.indemnity > 0).length;
  const fixed = late > 1 ? `les ${late}\u00a0indemnités forfaitaires` : "l’indemnité forfaitaire";
  const besides = late > 0 ? ` En plus, ${fixed}\u00a0: ${formatEuros(indemnity)}.` : "";
  return {
    before: "Les intérêts s’élèvent à",
    value: formatEuros(amount),
    after: ` au ${formatDate(to)}.${besides}`,
  };
}

function aheadWarning(to: IsoDate): Warning {
  return {
    id: "calcul-anticipe",
    title: "Un jour à venir",
    text: `Le calcul va jusqu’au ${formatDate(to)}, comme si rien n’était payé d’ici là. Refaites-le si un paiement arrive.`,
  };
}

/** The fault told beside the question that must change. */
function faultOf(error: unknown, values: Values, tables: RateTables): unknown {
  const { list } = owedListOf(values);
  if (error instanceof UnknownRate) {
    const table = [tables.legal, tables.ecb].find(({ id }) => id === error.table);
    const early = error.date < (table?.periods[0]?.from ?? "");
    return new AnswerFault(early ? list : "jusqu_au", error.message);
  }
  if (!(error instanceof AmountFactsError)) return error;
  const fields: Partial<Record<AmountField, string>> = {
    payments: "paiements",
    contractRate: "taux_contrat",
    to: "jusqu_au",
  };
  return new AnswerFault(fields[error.field] ?? list, error.message);
}

/** Late interest on one or several sums (C. com., art. L. 441-10 ; C. civ., art. 1231-6). */
export function compute(values: Values, data: CalculatorData, today: IsoDate): Calculation {
  const tables = tablesOf(data);
  const facts = factsOf(values, today);
  try {
    const { value, steps, sources, warnings } = account(facts, tables);
    const table = tableOf(value.invoices, lineWord(facts));
    return {
      headline: headlineOf(value, facts.to),
      knots: threadOf(facts, today),
      steps,
      sources,
      warnings: facts.to > today ? [aheadWarning(facts.to), ...warnings] : warnings,
      dates: [],
      next: nextOf(facts, value, today),
      ...(table ? { table } : {}),
    };
  } catch (error) {
    throw faultOf(error, values, tables);
  }
}
