import { formatDate } from "../../domain/calendar/french-date.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import type { AgreedTerm } from "../../domain/payment-terms/agreed-term.ts";
import {
  type PaymentTermFacts,
  paymentTerm,
  type TermCaps,
} from "../../domain/payment-terms/payment-term.ts";
import { UnknownThreshold } from "../../domain/thresholds/threshold-at.ts";
import { RuleNotInForce } from "../../domain/time-limits/version-in-force.ts";
import type { Values } from "../../letters/values.ts";
import { ruleById, thresholdById } from "../by-id.ts";
import { AnswerFault, type Calculation, type CalculatorData } from "../calculator.ts";
import { arrangeKnots } from "../knots.ts";
import type { NextLetter } from "../next-letter.ts";

const orders: Record<string, "days-first" | "month-first"> = {
  "jours-puis-mois": "days-first",
  "mois-puis-jours": "month-first",
};

function agreedTerm({
  delai,
  jours,
  jours_fin_de_mois,
  jours_periodique,
  ordre,
}: Values): AgreedTerm {
  if (delai === "jours") return { kind: "net", days: Number(jours) };
  if (delai === "periodique") return { kind: "periodic", days: Number(jours_periodique) };
  return { kind: "end-of-month", days: Number(jours_fin_de_mois), order: orders[String(ordre)] };
}

function factsOf(values: Values): PaymentTermFacts {
  const { role, delai, execution, facture, secteur } = values;
  const common = {
    role: role === "debiteur" ? ("debtor" as const) : ("creditor" as const),
    specialSector: secteur === true,
  };
  if (delai === "aucun") return { ...common, term: "default", performed: execution as IsoDate };
  if (typeof facture !== "string")
    throw new AnswerFault(
      "facture",
      "Indiquez la date de la facture\u00a0: le délai convenu part de ce jour, par exemple 15\u00a001\u00a02026.",
    );
  return { ...common, term: agreedTerm(values), invoice: facture };
}

function headlineOf(dueDate: IsoDate, late: boolean, waits: boolean): Calculation["headline"] {
  const value = formatDate(dueDate);
  if (late)
    return {
      before: waits
        ? "Votre client devait vous payer au plus tard le"
        : "Vous deviez payer au plus tard le",
      value,
      after: ".",
    };
  return {
    before: waits
      ? "Votre client doit vous payer au plus tard le"
      : "Vous devez payer au plus tard le",
    value,
    after: ".",
  };
}

export const reminder: NextLetter = { letter: "relance-1", label: "Écrire une relance" };

/** Ids of the longest terms that may be agreed, by the way they count. */
export const capIds: Record<AgreedTerm["kind"], string> = {
  net: "paiement-plafond-facture",
  "end-of-month": "paiement-plafond-fin-de-mois",
  periodic: "paiement-plafond-facture-periodique",
};

function capsOf({ thresholds }: CalculatorData): TermCaps {
  const cap = (kind: AgreedTerm["kind"]) => thresholdById(thresholds, capIds[kind]);
  return { net: cap("net"), "end-of-month": cap("end-of-month"), periodic: cap("periodic") };
}

/** The last day to pay between professionals (C. com., art. L. 441-10). */
export function compute(values: Values, data: CalculatorData, today: IsoDate): Calculation {
  const rule = ruleById(data.rules, "paiement-entre-professionnels");
  const facts = factsOf(values);
  const waits = facts.role === "creditor";
  try {
    const outcome = paymentTerm(rule, capsOf(data), facts);
    const { start, dueDate, earliest, latest, penaltiesFrom } = outcome.value;
    const other = dueDate === latest ? earliest : latest;
    return {
      headline: headlineOf(dueDate, dueDate < today, waits),
      knots: arrangeKnots(
        [
          {
            date: start,
            title: facts.term === "default" ? "Réception ou exécution" : "Facture",
            role: "fact",
          },
          ...(other === dueDate
            ? []
            : [{ date: other, title: "L’autre façon de compter", role: "milestone" as const }]),
          { date: dueDate, title: "Dernier jour pour payer", role: "deadline" },
          {
            date: penaltiesFrom,
            title: "Les pénalités commencent",
            detail: "Sans rappel, s’il n’a pas été payé.",
            role: "milestone",
          },
        ],
        today,
      ),
      steps: outcome.steps,
      sources: outcome.sources,
      warnings: outcome.warnings,
      dates: [
        {
          rule: rule.id,
          start,
          date: dueDate,
          title: "Dernier jour pour payer",
          description: "Les pénalités de retard courent dès le lendemain, sans rappel.",
        },
      ],
      next: waits && !facts.specialSector && dueDate < today ? reminder : undefined,
    };
  } catch (error) {
    if (error instanceof RuleNotInForce || error instanceof UnknownThreshold)
      throw new AnswerFault(facts.term === "default" ? "execution" : "facture", error.message);
    throw error;
  }
}
