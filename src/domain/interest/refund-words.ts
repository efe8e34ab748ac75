import { formatDate } from "../calendar/french-date.ts";
import { formatEuros } from "../money.ts";
import type { Step, Warning } from "../outcome.ts";
import { formatDays } from "../time-limits/duration.ts";
import { formatHundredths } from "./percent.ts";
import type { RefundReason, RefundSurchargeInput } from "./refund-facts.ts";
import { sharedDays } from "./refund-tiers.ts";

/** The period to refund in, and its article. */
const periods: Record<RefundReason, { detail: string; source: string }> = {
  retractation: {
    detail:
      "Après une rétractation, vous avez quatorze jours depuis le jour où vous l’apprenez. Pour un bien, vous pouvez attendre son retour ou la preuve de son envoi, sauf si vous avez proposé de le reprendre vous-même.",
    source: "conso-l221-24",
  },
  livraison: {
    detail:
      "Quand votre client met fin au contrat faute de livraison ou d’exécution, vous avez quatorze jours depuis ce jour.",
    source: "conso-l216-7",
  },
  conformite: {
    detail:
      "Au titre de la garantie de conformité, vous remboursez dès le retour du bien ou la preuve de son envoi, quatorze jours après au plus tard.",
    source: "conso-l217-17",
  },
  "frais-retour": {
    detail:
      "Vous avez quatorze jours pour rendre les frais d’envoi, depuis le jour où votre client apprend que la garantie joue.",
    source: "conso-l241-6",
  },
};

/** The article that sets the surcharge. */
export const surchargeArticles: Record<RefundReason, string> = {
  retractation: "conso-l242-4",
  livraison: "conso-l241-4",
  conformite: "conso-l241-7",
  "frais-retour": "conso-l241-6",
};

/** How late the refund is. */
export function explainDelay(
  { dueDate, paidOn, reason }: RefundSurchargeInput,
  days: number,
): Step {
  const { detail, source } = periods[reason];
  return {
    label:
      days > 0
        ? `Du ${formatDate(dueDate)} au ${formatDate(paidOn)}\u00A0: ${formatDays(days)} de retard`
        : `Remboursé le ${formatDate(paidOn)}\u00A0: pas de retard`,
    detail: `${detail} Dernier jour retenu\u00A0: le ${formatDate(dueDate)}, qui ne compte pas dans le retard.`,
    sources: [source],
  };
}

/** The refund is in time. */
export function explainInTime({ reason }: RefundSurchargeInput): Step {
  return {
    label: "Majoration\u00A0: 0,00\u00A0€",
    detail: "Un remboursement fait au plus tard le dernier jour n’est pas majoré.",
    sources: [surchargeArticles[reason]],
  };
}

/** A percentage of the sum. */
export function explainTier(
  { amount, reason }: RefundSurchargeInput,
  { rate, surcharge, detail }: { rate: number; surcharge: number; detail: string },
): Step {
  return {
    label: `${formatEuros(amount)} × ${formatHundredths(rate)} = ${formatEuros(surcharge)}`,
    detail,
    sources: [surchargeArticles[reason]],
  };
}

/** What the client gets back in all. */
export function explainRefundTotal(amount: number, surcharge: number): Step {
  return {
    label: `À rembourser en tout\u00A0: ${formatEuros(amount + surcharge)}`,
    detail:
      surcharge === 0
        ? `${formatEuros(amount)} à rendre, sans majoration.`
        : `${formatEuros(amount)} à rendre et ${formatEuros(surcharge)} de majoration. Elle est due sans que votre client la demande.`,
    sources: [],
  };
}

/** Two tiers name the same day. */
export function sharedDayWarning(days: number): Warning[] {
  if (!sharedDays.includes(days)) return [];
  return [
    {
      id: "palier-partage",
      title: "Deux paliers pour un jour",
      text: `Le texte range le ${days}e\u00A0jour de retard dans deux paliers. Nous retenons le plus élevé, qui vous coûte le plus.${days === 10 ? ` Ce jour-là, le taux légal appliqué en entier, sans proportion des jours, pourrait dépasser 5\u00A0%.` : ""}`,
    },
  ];
}

/** The text does not tell whether the legal rate is counted in proportion to the days. */
export function proRataWarning(proRata: number, whole: number): Warning {
  return {
    id: "taux-legal-prorata",
    title: "Taux légal\u00A0: en proportion ou non",
    text: `Jusqu’à dix jours, la somme augmente du taux légal. Le texte ne dit pas si ce taux se calcule en proportion des jours. Nous comptons les jours, comme pour tout intérêt\u00A0: ${formatEuros(proRata)}. Appliqué en entier, il donnerait ${formatEuros(whole)}\u00A0: c’est le plus que votre client pourrait demander.`,
  };
}

/** Months are not defined by the text. */
export const newMonthWarning: Warning = {
  id: "mois-commence",
  title: "Un mois commencé compte",
  text: "Après 90\u00A0jours, le texte ajoute cinq points par nouveau mois, sans dire comment compter les mois. Nous comptons tout mois commencé, de date à date ou par trente jours, selon ce qui vous coûte le plus.",
};

/** The price of the product was not given. */
export const priceAssumedWarning: Warning = {
  id: "prix-suppose",
  title: "Prix du produit",
  text: "La majoration ne dépasse pas le prix du produit. Vous ne l’avez pas donné\u00A0: nous prenons la somme à rembourser.",
};

/** Art. L. 241-4 speaks of the consumer only. */
export const nonProfessionalWarning: Warning = {
  id: "non-professionnel",
  title: "Association, syndicat",
  text: "Cette majoration automatique vise les sommes versées par un consommateur. Si votre client est un non-professionnel, par exemple une association ou un syndicat de copropriétaires, l’article L.\u00A0241-4 ne la prévoit pas.",
};

/** The last day to refund was not a working day. */
export const mayRollWarning: Warning = {
  id: "report-possible",
  title: "Dernier jour non ouvrable",
  text: "Le dernier jour pour rembourser n’est pas un jour ouvrable. Ce délai peut être prolongé jusqu’au jour ouvrable suivant. Nous comptons le retard sans cette prolongation, ce qui vous coûte le plus.",
};
