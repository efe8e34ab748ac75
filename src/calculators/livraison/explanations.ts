import { addMonths } from "../../domain/calendar/civil-date.ts";
import type { Explanation } from "../../domain/join-outcomes.ts";
import type { IsoDate, Warning } from "../../domain/outcome.ts";
import type { Facts } from "./answers.ts";
import type { Situation } from "./situation.ts";

/** Three months after a payment, it bears interest (C. conso., art. L. 214-2). */
function interestOnAdvances(facts: Facts, today: IsoDate): Explanation[] {
  const until = facts.performedOn ?? facts.termination?.receivedOn ?? today;
  if (facts.client !== "consumer" || until <= addMonths(facts.conclusion, 3)) return [];
  return [
    {
      steps: [
        {
          label: "Sommes payées d’avance",
          detail:
            "Plus de trois mois ont passé depuis le contrat. Une somme payée d’avance porte intérêt au taux légal trois mois après son paiement, jusqu’à la livraison ou l’exécution\u202F; l’intérêt se déduit du solde.",
          sources: ["conso-l214-2"],
        },
      ],
      warnings: [],
    },
  ];
}

/** A trader who backs out may owe double what was paid in advance (C. conso., art. L. 214-1). */
function earnestMoney(facts: Facts): Explanation[] {
  const performed = facts.performedOn !== undefined && !facts.termination;
  if (facts.immediate !== "refusal" || facts.client !== "consumer") return [];
  if (facts.paid === 0 || performed) return [];
  return [
    {
      steps: [
        {
          label: "Somme payée d’avance\u00A0: des arrhes, sauf clause contraire",
          detail:
            "Avec des arrhes, chacun peut renoncer au contrat\u00A0: votre client en les perdant, vous en les rendant au double.",
          sources: ["conso-l214-1"],
        },
      ],
      warnings: [
        {
          id: "arrhes",
          title: "Arrhes",
          text: "Sauf clause contraire, une somme payée d’avance vaut arrhes\u00A0: si vous renoncez au contrat, votre client peut en demander le double. Relisez votre devis («\u00A0acompte\u00A0» ou «\u00A0arrhes\u00A0»).",
        },
      ],
    },
  ];
}

function clientWords({ client }: Facts, { standing }: Situation): Explanation[] {
  if (client !== "non-professional") return [];
  const warning: Warning = {
    id: "pas-de-majoration",
    title: "Pas de majoration automatique",
    text: "La majoration d’un remboursement tardif vise les sommes versées par un consommateur. La loi ne la prévoit pas pour une association ou un syndicat de copropriétaires. Le délai de remboursement, lui, est le même.",
  };
  return [
    {
      steps: [
        {
          label: "Client non professionnel\u00A0: mêmes règles",
          detail:
            "Une association ou un syndicat de copropriétaires a les mêmes droits qu’un consommateur en cas de retard.",
          sources: ["conso-l216-8"],
        },
      ],
      warnings: standing.value.kind === "terminated" ? [warning] : [],
    },
  ];
}

/** The warnings that this situation makes idle. */
function idle(facts: Facts, { standing, refund, late }: Situation): Set<string> {
  const ids = new Set(["date-convenue", "non-professionnel"]);
  if (standing.value.kind !== "on-time") ids.add("jour-non-ouvrable");
  if (facts.client !== "consumer" || facts.refundedOn !== undefined || late) ids.add("majoration");
  if (facts.refundedOn !== undefined && refund && facts.refundedOn <= refund.value.dueDate)
    ids.add("peut-etre-prolonge");
  if (facts.termination?.sentOn === facts.termination?.receivedOn) ids.add("date-de-denonciation");
  return ids;
}

/** Steps and warnings of the whole result, in the order of the story. */
export function explanationsOf(facts: Facts, situation: Situation, today: IsoDate): Explanation[] {
  const { deadline, standing, refund, late } = situation;
  const off = idle(facts, situation);
  const keep = ({ id }: Warning) => !off.has(id);
  const refundDue = refund && facts.refundedOn === undefined && refund.value.dueDate >= today;
  return [
    { steps: deadline.steps, warnings: refund ? [] : deadline.warnings.filter(keep) },
    ...clientWords(facts, situation),
    standing,
    ...(refund
      ? [
          {
            steps: refund.steps,
            warnings: refund.warnings.filter(
              (warning) => keep(warning) || (refundDue && warning.id === "jour-non-ouvrable"),
            ),
          },
        ]
      : []),
    ...(late ? [{ steps: late.steps, warnings: late.warnings.filter(keep) }] : []),
    ...earnestMoney(facts),
    ...interestOnAdvances(facts, today),
  ];
}
