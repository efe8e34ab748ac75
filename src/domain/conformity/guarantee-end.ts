import type { Rule } from "../../schemas/rule.ts";
import { addDays, addMonths, compareDates, diffDays } from "../calendar/civil-date.ts";
import { formatDate } from "../calendar/french-date.ts";
import { citedSources } from "../cited-sources.ts";
import type { IsoDate, Outcome, Step } from "../outcome.ts";
import { computeDueDate } from "../time-limits/due-date.ts";
import { formatDays } from "../time-limits/duration.ts";

/** What lengthens a guarantee of conformity. */
export type GuaranteeEvent =
  | { kind: "immobilisation" | "negociation"; from: IsoDate; to?: IsoDate | undefined }
  | { kind: "reparation" | "remplacement"; from: IsoDate; to?: never };

export interface GuaranteeEnd {
  /** Last day on which a defect that appears is covered. */
  dueDate: IsoDate;
  /** A suspension still runs: the end can only be later. */
  suspendedSince?: IsoDate;
  /** Day from which the guarantee now running counts: delivery, or that of the replacement. */
  start: IsoDate;
}

/** Months that a repair adds (C. conso., art. L. 217-13). */
export const repairMonths = 6;

const titles = {
  immobilisation: "Bien immobilisé",
  negociation: "Négociation à l’amiable",
  reparation: "Bien réparé",
  remplacement: "Bien remplacé, faute de réparation",
};

function inOrder(events: readonly GuaranteeEvent[]): GuaranteeEvent[] {
  return [...events].sort((a, b) => compareDates(a.from, b.from));
}

/**
 * The end of the legal guarantee of conformity. Against the trader, the longest count is the careful
 * one: both days that bound a suspension count in it, and overlapping ones count once.
 *
 * @throws RuleNotInForce for a delivery before 2022
 */
export function guaranteeEnd(
  rule: Rule,
  delivery: IsoDate,
  events: readonly GuaranteeEvent[],
): Outcome<GuaranteeEnd> {
  const base = computeDueDate(rule, delivery);
  const steps: Step[] = [...base.steps];
  let { dueDate } = base.value;
  let start = delivery;
  let suspendedSince: IsoDate | undefined;
  /** Last day already counted in a suspension. */
  let countedTo = "";
  for (const event of inOrder(events)) {
    const title = titles[event.kind];
    if (!suspendedSince && event.from > dueDate) {
      steps.push({
        label: `${formatDate(event.from)}\u00a0: ${title}`,
        detail: `La garantie était finie depuis le ${formatDate(dueDate)}\u00a0: sa durée ne change plus.`,
        sources: ["conso-l217-28"],
      });
      continue;
    }
    if (event.kind === "remplacement") {
      const anew = computeDueDate(rule, event.from);
      start = event.from;
      dueDate = anew.value.dueDate;
      suspendedSince = undefined;
      countedTo = "";
      steps.push({
        label: `Nouvelle garantie\u00a0: jusqu’au ${formatDate(dueDate)}`,
        detail: `Votre client avait choisi la réparation et vous avez remplacé le bien\u00a0: une nouvelle garantie de deux ans part de la délivrance du bien de remplacement, le ${formatDate(start)}.`,
        sources: ["conso-l217-13"],
      });
    } else if (event.kind === "reparation") {
      dueDate = addMonths(dueDate, repairMonths);
      steps.push({
        label: `${repairMonths}\u00a0mois de plus\u00a0: ${formatDate(dueDate)}`,
        detail: "Un bien réparé au titre de la garantie est garanti six mois de plus.",
        sources: ["conso-l217-13"],
      });
    } else if (event.to === undefined) {
      suspendedSince ??= event.from;
    } else {
      const first = event.from > countedTo ? event.from : addDays(countedTo, 1);
      const days = Math.max(0, diffDays(first, event.to) + 1);
      if (days > 0) countedTo = event.to;
      dueDate = addDays(dueDate, days);
      steps.push({
        label: `${title}\u00a0: ${formatDays(days)} de plus, ${formatDate(dueDate)}`,
        detail: `Du ${formatDate(event.from)} au ${formatDate(event.to)}, la garantie ne court pas. Par prudence, nous comptons ces deux jours dans l’arrêt, et un même jour une seule fois.`,
        sources: ["conso-l217-28"],
      });
    }
  }
  if (suspendedSince)
    steps.push({
      label: `Garantie suspendue depuis le ${formatDate(suspendedSince)}`,
      detail: `L’arrêt dure encore. La garantie finira après le ${formatDate(dueDate)}, d’autant de jours que dure l’arrêt.`,
      sources: ["conso-l217-28"],
    });
  return {
    value: { dueDate, start, ...(suspendedSince ? { suspendedSince } : {}) },
    steps,
    sources: citedSources(steps),
    warnings: base.warnings,
  };
}

/** The chapter governs contracts concluded since 2022 (ord. 2021-1247, art. 21). */
export function underFormerRules(rule: Rule, contract: IsoDate): boolean {
  return rule.versions.every(({ from }) => contract < from);
}
