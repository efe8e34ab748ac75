import type { Rule } from "../../schemas/rule.ts";
import { formatDate } from "../calendar/french-date.ts";
import type { Territory } from "../calendar/territories.ts";
import { type Explanation, joinOutcomes } from "../join-outcomes.ts";
import type { IsoDate, Outcome, Step, Warning } from "../outcome.ts";
import { computeDueDate, type DueDate } from "../time-limits/due-date.ts";

/** The rules of the period: the fourteen days, and the twelve months more. */
export interface PeriodRules {
  withdrawal: Rule;
  extended: Rule;
}

/**
 * Whether and when the client was told of the right (C. conso., art. L. 221-5, 7°): « later » is
 * after the contract.
 */
export type Information = { told: "in-time" } | { told: "never" } | { told: "later"; on: IsoDate };

/** Which count gives the last day. */
export type PeriodEnd = "initial" | "extended" | "late-information";

export interface WithdrawalPeriod {
  /** Day of the contract, or of the reception of the goods. */
  start: IsoDate;
  /** Last day of the fourteen days. */
  initial: DueDate;
  /** Last day of the twelve months more, when the information was not given in time. */
  extended?: DueDate;
  /** Last day to the letter of art. L. 221-20, when the information came after the contract but early. */
  literalEnd?: IsoDate;
  /** Last day on which the client may send a withdrawal. */
  end: IsoDate;
  endsBy: PeriodEnd;
  /** Rule and starting day of the count that governs, to identify the date. */
  governing: DueDate;
}

/** Last day, if art. L. 221-20 is read to the letter, when the information came after the contract. */
function literalWarning(until: IsoDate): Warning {
  return {
    id: "information-pendant-le-delai",
    title: "Notre lecture du texte",
    text: `L’information est arrivée après le contrat. La loi ne règle pas expressément ce cas. Nous retenons la lecture la plus courante. Prise à la lettre, elle laisserait douze mois de plus, jusqu’au ${formatDate(until)}. Pour lever le doute, renvoyez l’information après la fin du délai initial\u00A0: quatorze jours partiront de sa réception. Ne refusez pas avant d’avoir pris conseil.`,
  };
}

/** Told after the contract, at the latest on the day from which the period runs: it is not moved. */
function beforeTheCount(on: IsoDate, literalEnd: IsoDate): Explanation {
  return {
    steps: [
      {
        label: `Information reçue le ${formatDate(on)}, après le contrat`,
        detail:
          "Elle est arrivée avant que le délai ne commence à courir\u00A0: nous retenons les quatorze jours ordinaires.",
        sources: ["conso-l221-20"],
      },
    ],
    warnings: [literalWarning(literalEnd)],
  };
}

/** The fourteen days counted again from the information, told in the words of art. L. 221-20. */
function fromInformation(
  rule: Rule,
  on: IsoDate,
  early: boolean,
  territory: Territory,
): Outcome<DueDate> {
  const counted = computeDueDate(rule, on, { territory });
  const [first, ...others] = counted.steps;
  const start: Step = {
    label: first!.label,
    detail: early
      ? "L’information est arrivée après le contrat, avant la fin des quatorze jours\u00A0: nous en comptons quatorze à partir du jour où votre client l’a reçue."
      : "L’information est arrivée après coup\u00A0: le délai finit quatorze jours après le jour où votre client l’a reçue.",
    sources: ["conso-l221-20"],
  };
  return { ...counted, steps: [start, ...others] };
}

/** The information came so late that fourteen days more go beyond the twelve months. */
function beyondTheMonths(extended: DueDate, late: DueDate): Warning[] {
  if (late.dueDate <= extended.dueDate) return [];
  return [
    {
      id: "information-en-fin-de-prolongation",
      title: "Notre lecture du texte",
      text: "L’information est arrivée dans les derniers jours de la prolongation. Selon la lettre du texte, votre client garde quatorze jours à compter de sa réception, même au-delà des douze mois.",
    },
  ];
}

/**
 * The period in which the client may withdraw: fourteen days (C. conso., art. L. 221-18, L. 221-19),
 * twelve months more without the information, or fourteen days from it when it comes late (art.
 * L. 221-20). All roll over to the next working day. The text says nothing of an information given
 * between the contract and the end of the fourteen days: the usual reading governs, with a warning.
 *
 * @param start day of the contract (service) or of the reception (goods)
 * @throws RuleNotInForce before the first version of a rule
 */
export function withdrawalPeriod(
  rules: PeriodRules,
  facts: { start: IsoDate; information: Information },
  territory: Territory = "metropole",
): Outcome<WithdrawalPeriod> {
  const { start, information } = facts;
  const first = computeDueDate(rules.withdrawal, start, { territory });
  const initial = first.value;
  if (information.told === "in-time")
    return joinOutcomes<WithdrawalPeriod>(
      { start, initial, end: initial.dueDate, endsBy: "initial", governing: initial },
      [first],
    );

  const more = computeDueDate(rules.extended, initial.dueDate, { territory });
  const extended = more.value;
  const literalEnd = extended.dueDate;
  if (information.told === "never" || information.on > extended.dueDate)
    return joinOutcomes<WithdrawalPeriod>(
      { start, initial, extended, end: extended.dueDate, endsBy: "extended", governing: extended },
      [first, more],
    );
  if (information.on <= start)
    return joinOutcomes<WithdrawalPeriod>(
      { start, initial, literalEnd, end: initial.dueDate, endsBy: "initial", governing: initial },
      [first, beforeTheCount(information.on, literalEnd)],
    );

  const early = information.on <= initial.dueDate;
  const late = fromInformation(rules.withdrawal, information.on, early, territory);
  const governing = late.value.dueDate > initial.dueDate ? late.value : initial;
  return joinOutcomes<WithdrawalPeriod>(
    {
      start,
      initial,
      extended,
      ...(early ? { literalEnd } : {}),
      end: governing.dueDate,
      endsBy: governing === initial ? "initial" : "late-information",
      governing,
    },
    [
      { steps: first.steps, warnings: [] },
      late,
      {
        steps: [],
        warnings: [
          ...(early ? [literalWarning(literalEnd)] : []),
          ...beyondTheMonths(extended, late.value),
        ],
      },
    ],
  );
}
