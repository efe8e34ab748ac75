import { formatDate } from "../calendar/french-date.ts";
import type { IsoDate, Warning } from "../outcome.ts";

/** Orders made from that day follow the reform of 2026 (décret 2026-96), not read yet. */
export const reformOfOrders = "2026-09-01";

export const limitationWarning: Warning = {
  id: "a-verifier-prescription",
  title: "La prescription court toujours",
  text: "Déposer la requête n’interrompt pas la prescription\u00a0: seule la signification de l’ordonnance le fait, selon une décision de 1990 que nous n’avons pas relue. Face à un consommateur, vous n’avez que deux ans. Vérifiez la date avec le calculateur de prescription.",
};

export const reformWarning: Warning = {
  id: "a-verifier-execution",
  title: "Exécution\u00a0: à vérifier",
  text: "Pour les ordonnances rendues depuis le 1er\u00a0septembre 2026, le greffe ne signalerait que les oppositions formées dans le mois, et l’exécution serait possible sans nouvelle de lui deux mois après la signification. Nous n’avons pas relu ce texte\u00a0: interrogez le commissaire de justice.",
};

export const suspensionWarning: Warning = {
  id: "a-verifier-suspension",
  title: "À vérifier",
  text: "Dans le texte d’avant la réforme de 2026, aucune saisie n’est possible pendant ce premier mois, quelle que soit la façon dont l’ordonnance a été remise. Nous n’avons pas relu le nouveau texte.",
};

export const noFinalDate: Warning = {
  id: "pas-de-date-finale",
  title: "Pas de date finale",
  text: "L’ordonnance n’a pas été remise au débiteur en personne. Il peut s’opposer jusqu’à un mois après le premier acte remis en main propre ou, à défaut, après la première mesure qui bloque ses biens. Tant que rien de cela n’a eu lieu, son droit reste ouvert.",
};

/** The text starts the month from the act or, failing it, from the measure: here there are both. */
export function bothStarts(act: IsoDate, measure: IsoDate): Warning {
  return {
    id: "notre-lecture-depart",
    title: "Notre lecture du texte",
    text: `Une mesure a bloqué les biens du débiteur le ${formatDate(measure)}, avant le premier acte remis en personne, le ${formatDate(act)}. Le texte dit «\u00A0à défaut\u00A0», sans régler ce cas. Nous comptons à partir de l’acte\u00A0: c’est la date la plus tardive. L’autre lecture ferme le délai plus tôt\u00A0: demandez au commissaire de justice.`,
  };
}

/** The order was served in time: what it does to limitation. */
export const servedWarning: Warning = {
  id: "a-verifier-prescription",
  title: "Prescription\u00a0: à vérifier",
  text: "La signification interrompt la prescription, selon une décision de 1990 que nous n’avons pas relue\u00a0; le dépôt de la requête ne l’avait pas fait. Vérifiez qu’elle n’était pas déjà acquise ce jour-là.",
};

/** Served too late: the order is worth nothing. */
export function lateService(served: IsoDate, dueDate: IsoDate): Warning {
  return {
    id: "signification-tardive",
    title: "Signification tardive",
    text: `L’ordonnance devait être signifiée au plus tard le ${formatDate(dueDate)}. Signifiée le ${formatDate(served)}, elle est en principe non avenue\u00a0: il faut déposer une nouvelle requête.`,
  };
}
