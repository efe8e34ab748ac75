import { formatDate } from "../calendar/french-date.ts";
import type { IsoDate, Step, Warning } from "../outcome.ts";
import type { DeliveryFacts } from "./facts.ts";

/** The client may hold back payment meanwhile (C. conso., art. L. 216-6, I, 1°). */
export const suspend: Step = {
  label: "Votre client peut suspendre son paiement",
  detail:
    "Tant que vous n’avez pas livré ou exécuté, il peut vous annoncer qu’il suspend tout ou partie du paiement, si le retard est assez grave.",
  sources: ["conso-l216-6", "civ-1219"],
};
const noticeFirst: Step = {
  label: "Mise en demeure d’abord",
  detail:
    "Pour mettre fin au contrat, votre client doit d’abord vous mettre en demeure et vous laisser un délai supplémentaire raisonnable.",
  sources: ["conso-l216-6"],
};

/** The notice and, when it leaves one, the last day of its additional time. */
export function noticeSteps({ notice }: DeliveryFacts): Step[] {
  if (notice?.until === undefined) return [noticeFirst];
  return [
    noticeFirst,
    {
      label: `Délai supplémentaire\u00A0: jusqu’au ${formatDate(notice.until)}`,
      detail: `C’est le délai que laisse la mise en demeure du ${formatDate(notice.on)}. Un nombre de jours se compte à partir du lendemain de cette date, sauf si la lettre dit autre chose.`,
      sources: ["conso-l216-6"],
    },
  ];
}

const reasonable: Warning = {
  id: "delai-raisonnable",
  title: "Délai raisonnable",
  text: "La loi ne fixe pas de nombre de jours pour ce délai supplémentaire. S’il vous paraît trop court, dites-le tout de suite par écrit et proposez une date ferme.",
};

/** Why no notice is needed (C. conso., art. L. 216-6, II). */
export function immediateStep(facts: DeliveryFacts): Step {
  return {
    label: "Sans mise en demeure",
    detail:
      facts.immediate === "refusal"
        ? "Si vous refusez de livrer ou d’exécuter, ou s’il est manifeste que vous ne le ferez pas, votre client peut mettre fin au contrat aussitôt."
        : "La date était une condition essentielle pour votre client\u00A0: une fois passée, il peut mettre fin au contrat aussitôt.",
    sources: ["conso-l216-6"],
  };
}

/** What the notice leaves open. */
export function noticeWarnings(facts: DeliveryFacts, deadline: IsoDate): Warning[] {
  const { notice } = facts;
  if (!notice || facts.immediate) return [];
  if (notice.until === undefined)
    return [
      {
        id: "mise-en-demeure-sans-delai",
        title: "Aucun délai laissé",
        text: "La mise en demeure ne vous laisse pas de délai supplémentaire. Selon la lettre du texte, elle ne suffit pas pour mettre fin au contrat ensuite. Un juge peut en décider autrement\u00A0: ne tardez pas.",
      },
    ];
  return [
    reasonable,
    ...(notice.on <= deadline
      ? [
          {
            id: "mise-en-demeure-anticipee",
            title: "Mise en demeure avant le retard",
            text: "La mise en demeure date d’avant la fin de votre délai. Elle produit peut-être son effet quand même\u00A0: faites comme si elle comptait.",
          },
        ]
      : []),
  ];
}
