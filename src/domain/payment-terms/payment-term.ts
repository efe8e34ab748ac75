import type { Rule } from "../../schemas/rule.ts";
import type { Threshold } from "../../schemas/threshold.ts";
import { addDays } from "../calendar/civil-date.ts";
import { formatDate } from "../calendar/french-date.ts";
import { citedSources } from "../cited-sources.ts";
import type { IsoDate, Outcome, Step } from "../outcome.ts";
import { thresholdAt } from "../thresholds/threshold-at.ts";
import { computeDueDate, versionInForce } from "../time-limits/due-date.ts";
import { type AgreedTerm, countTerm } from "./agreed-term.ts";
import {
  capWarning,
  expressClause,
  nextWording,
  nextWordingWarning,
  penaltyWarning,
  sectorStated,
  sectorWarning,
  twoCountsWarning,
} from "./warnings.ts";

export type PaymentTermFacts = {
  /** Who asks: the careful date is the later one for who waits, the earlier one for who pays. */
  role: "creditor" | "debtor";
  /** A sector or a delivery with rules of its own (C. com., art. L. 441-11 II and L. 441-13). */
  specialSector?: boolean;
} & ({ term: "default"; performed: IsoDate } | { term: AgreedTerm; invoice: IsoDate });

/** The longest terms that may be agreed, by the way they count. */
export type TermCaps = Record<AgreedTerm["kind"], Threshold>;

/** When a professional must have paid. */
export interface PaymentTerm {
  start: IsoDate;
  /** The careful due date. */
  dueDate: IsoDate;
  /** The two usual counts of an end-of-month term, when they differ. */
  earliest: IsoDate;
  latest: IsoDate;
  /** First day of the penalties. */
  penaltiesFrom: IsoDate;
  capped: boolean;
}

/** Warnings of the plain rule that this count, or its own words, make pointless. */
const saidOtherwise = ["delai-convenu", "secteurs-particuliers", "a-relire"];

function counted(rule: Rule, caps: TermCaps, facts: PaymentTermFacts) {
  if (facts.term !== "default") {
    const { invoice, term } = facts;
    versionInForce(rule, invoice);
    const count = countTerm(invoice, term, thresholdAt(caps[term.kind], invoice));
    const warnings =
      term.kind === "end-of-month" ? [expressClause(thresholdAt(caps.net, invoice))] : [];
    return { ...count, start: invoice, warnings };
  }
  const { value, steps, warnings } = computeDueDate(rule, facts.performed);
  return {
    start: facts.performed,
    earliest: value.dueDate,
    latest: value.dueDate,
    capped: false,
    steps,
    warnings: warnings.filter(({ id }) => !saidOtherwise.includes(id)),
  };
}

/**
 * The last day to pay between professionals and the first day of the penalties, which run without
 * any reminder (C. com., art. L. 441-10).
 *
 * @param rule `paiement-entre-professionnels`, which counts the thirty days by default
 * @throws RuleNotInForce before the first version of the rule; UnknownThreshold before that of a cap
 */
export function paymentTerm(
  rule: Rule,
  caps: TermCaps,
  facts: PaymentTermFacts,
): Outcome<PaymentTerm> {
  const { start, earliest, latest, capped, steps: counting, warnings } = counted(rule, caps, facts);
  const dueDate = facts.role === "creditor" ? latest : earliest;
  const penaltiesFrom = addDays(dueDate, 1);
  const steps: Step[] = [
    ...counting,
    {
      label: `Pénalités à partir du ${formatDate(penaltiesFrom)}`,
      detail:
        "Elles courent dès le lendemain de la date de règlement, sans rappel. L’indemnité de 40\u00a0€ s’y ajoute.",
      sources: ["com-l441-10", "com-d441-5"],
    },
    {
      label: "Règles de secteur",
      detail:
        "La loi fixe d’autres délais pour certains secteurs et pour certaines livraisons outre-mer. Nous n’en tenons pas compte.",
      sources: ["com-l441-11", "com-l441-13"],
    },
  ];
  return {
    value: { start, dueDate, earliest, latest, penaltiesFrom, capped },
    steps,
    sources: citedSources(steps),
    warnings: [
      ...(facts.specialSector ? [sectorStated] : []),
      ...(capped ? [capWarning] : []),
      ...(earliest === latest ? [] : [twoCountsWarning(earliest, latest, dueDate)]),
      ...warnings,
      penaltyWarning,
      ...(facts.specialSector ? [] : [sectorWarning]),
      ...(penaltiesFrom >= nextWording ? [nextWordingWarning] : []),
    ],
  };
}
