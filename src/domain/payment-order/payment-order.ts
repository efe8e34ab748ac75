import type { Rule } from "../../schemas/rule.ts";
import { never } from "../calendar/civil-date.ts";
import { formatDate } from "../calendar/french-date.ts";
import type { Territory } from "../calendar/territories.ts";
import { citedSources } from "../cited-sources.ts";
import { mergeWarnings } from "../merge-warnings.ts";
import type { IsoDate, Outcome, Step, Warning } from "../outcome.ts";
import { computeDueDate, type DueDate } from "../time-limits/due-date.ts";
import { distanceStep, lengthened, type Residence } from "./distance.ts";
import {
  bothStarts,
  lateService,
  limitationWarning,
  noFinalDate,
  reformOfOrders,
  reformWarning,
  servedWarning,
  suspensionWarning,
} from "./warnings.ts";

/** How the order reached the debtor. */
export interface Service {
  date: IsoDate;
  /** Handed to the debtor in person. */
  inPerson: boolean;
  /** First act handed in person after a service that was not. */
  firstActInPerson?: IsoDate | undefined;
  /** First measure that froze the debtor's goods. */
  firstMeasure?: IsoDate | undefined;
}

export interface PaymentOrderFacts {
  order: IsoDate;
  service?: Service | undefined;
  /** Where the court sits: its holidays, and its articles on distance. */
  court: Territory;
  residence: Residence;
}

export interface PaymentOrder {
  /** Last day to have the order served. */
  service: DueDate;
  /** Last day of the opposition; absent when no date can be given. */
  opposition?: DueDate;
  /** What starts the month of the opposition. */
  oppositionFrom?: "service" | "act" | "measure";
  /** End of the month that holds enforcement back, whatever the mode of service. */
  enforcementHeldUntil?: DueDate;
}

/** Warnings of the plain rules that this count makes pointless: it asks for the facts. */
const takenIntoAccount = ["distance", "remise-en-personne"];

/** The rule’s advice to have the order served early, once it is. */
const toBeServed = "agir-avant";

/** What the month runs from: the service in person, else the first act so, else the first measure. */
function oppositionStart(
  service: Service,
): { date: IsoDate; from: "service" | "act" | "measure" } | undefined {
  if (service.inPerson) return { date: service.date, from: "service" };
  if (service.firstActInPerson) return { date: service.firstActInPerson, from: "act" };
  if (service.firstMeasure) return { date: service.firstMeasure, from: "measure" };
  return undefined;
}

const startWords: Record<"act" | "measure", string> = {
  act: "le premier acte remis au débiteur en personne",
  measure: "la première mesure qui a bloqué les biens du débiteur",
};

const noDateStep: Step = {
  label: "Opposition\u00a0: pas de date finale",
  detail:
    "Faute de remise en personne, le mois ne part pas de la signification. Il partira du premier acte remis en personne ou, à défaut, de la première mesure qui bloque les biens du débiteur.",
  sources: ["cpc-1416"],
};

/** The rule with the words of what really starts it. */
function startedBy(rule: Rule, from: "service" | "act" | "measure", residence: Residence): Rule {
  const longer = lengthened(rule, residence);
  return from === "service"
    ? longer
    : { ...longer, period: `un mois à compter de ce qui suit\u00a0: ${startWords[from]}` };
}

function held(rule: Rule, facts: PaymentOrderFacts, service: Service): Outcome<DueDate> {
  const outcome = computeDueDate(lengthened(rule, facts.residence), service.date, {
    territory: facts.court,
  });
  const { dueDate } = outcome.value;
  const step: Step = {
    label: `Pas de saisie avant la fin du ${formatDate(dueDate)}`,
    detail:
      "Quelle que soit la façon dont l’ordonnance a été remise, le délai d’opposition qui suit la signification retient l’exécution.",
    sources: ["cpc-1422", ...outcome.sources.filter((id) => id.startsWith("cpc-64"))],
  };
  return { ...outcome, steps: [step], sources: step.sources };
}

/**
 * The last day to have an order served, and the last day of the debtor's opposition where one can be
 * given (CPC, art. 1411, 1416 and 1422; 641 to 644 for the count).
 *
 * @throws RuleNotInForce for an order older than the first version of the rule
 */
export function paymentOrder(
  rules: { service: Rule; opposition: Rule },
  facts: PaymentOrderFacts,
): Outcome<PaymentOrder> {
  const territory = facts.court;
  const serving = computeDueDate(rules.service, facts.order, { territory });
  const { service } = facts;
  const steps: Step[] = [...serving.steps];
  const warnings: Warning[] = [...serving.warnings];
  const value: PaymentOrder = { service: serving.value };
  if (service) {
    if (service.date > serving.value.dueDate)
      warnings.unshift(lateService(service.date, serving.value.dueDate));
    const start = oppositionStart(service);
    steps.push(...distanceStep(facts.court, facts.residence));
    if (start) {
      const rule = startedBy(rules.opposition, start.from, facts.residence);
      const opposition = computeDueDate(rule, start.date, { territory });
      steps.push(...opposition.steps);
      warnings.push(...opposition.warnings);
      value.opposition = opposition.value;
      value.oppositionFrom = start.from;
      const { firstMeasure = never } = service;
      if (start.from === "act" && firstMeasure < start.date)
        warnings.unshift(bothStarts(start.date, firstMeasure));
    } else {
      steps.push(noDateStep);
      warnings.unshift(noFinalDate);
    }
    if (!service.inPerson) {
      const suspension = held(rules.opposition, facts, service);
      steps.push(...suspension.steps);
      value.enforcementHeldUntil = suspension.value;
      warnings.push(suspensionWarning);
    }
  }
  if (facts.order >= reformOfOrders) warnings.push(reformWarning);
  const inTime = service !== undefined && service.date <= serving.value.dueDate;
  warnings.push(inTime ? servedWarning : limitationWarning);
  return {
    value,
    steps,
    sources: citedSources(steps),
    warnings: mergeWarnings(
      warnings.filter(
        ({ id }) => !takenIntoAccount.includes(id) && !(service && id === toBeServed),
      ),
    ),
  };
}
