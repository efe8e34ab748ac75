import { formatDate } from "../calendar/french-date.ts";
import type { IsoDate, Warning } from "../outcome.ts";
import type { ThresholdReading } from "../thresholds/threshold-at.ts";

/** Day from which another wording of L. 441-10 is announced. */
export const nextWording = "2027-01-01";

export const capWarning: Warning = {
  id: "delai-au-dela-du-plafond",
  title: "Délai trop long",
  text: "Ne pas respecter le délai maximal expose à une amende administrative\u00a0: jusqu’à 75\u202f000\u00a0€ pour une personne physique et 2\u00a0millions d’euros pour une société. Ce maximum double en cas de nouveau manquement dans les deux ans.",
};

export function twoCountsWarning(earliest: IsoDate, latest: IsoDate, careful: IsoDate): Warning {
  return {
    id: "deux-facons-de-compter",
    title: "Deux façons de compter",
    text: `La loi ne dit pas s’il faut ajouter les jours avant ou après la fin du mois. Les deux usages donnent le ${formatDate(earliest)} et le ${formatDate(latest)}. Par prudence, retenez le ${formatDate(careful)}, et faites préciser le contrat.`,
  };
}

/** @param cap the longest term without such a clause */
export function expressClause(cap: ThresholdReading): Warning {
  return {
    id: "clause-expresse",
    title: "Seulement si le contrat le dit",
    text: `«\u00a0Fin de mois\u00a0» suppose une clause expresse du contrat, qui ne soit pas un abus manifeste contre celui qui attend son argent. Sans elle, le maximum est de ${cap.text} après la facture.`,
  };
}

export const sectorWarning: Warning = {
  id: "secteurs-particuliers",
  title: "Règles de secteur",
  text: "D’autres délais valent pour l’alimentaire, le bétail, les boissons alcooliques, le transport routier, la location de véhicules et quelques filières (cuir, jouet, bijouterie, sport d’hiver, matériel agricole). Pour une marchandise importée outre-mer, le délai part en principe du dédouanement.",
};

export const sectorStated: Warning = {
  id: "secteur-a-part",
  title: "Ce calcul ne vaut pas pour vous",
  text: "Vous relevez d’un secteur, ou d’une livraison, que la loi règle à part. La date affichée est celle de la règle générale\u00a0: cherchez la vôtre dans les articles L.\u00a0441-11 et L.\u00a0441-13 du code de commerce.",
};

export const nextWordingWarning: Warning = {
  id: "a-relire",
  title: "Texte annoncé pour 2027",
  text: "La version actuelle de ce texte est annoncée comme prenant fin le 1er\u00a0janvier 2027. Nous n’avons pas lu la suivante\u00a0: vérifiez pour une facture de 2027.",
};

export const penaltyWarning: Warning = {
  id: "date-de-la-facture",
  title: "La date écrite sur la facture",
  text: "Les pénalités partent du lendemain de la date de règlement qui figure sur la facture, sans rappel, avec l’indemnité de 40\u00a0€. Si la facture porte une autre date que celle-ci, comparez-les avant de réclamer.",
};
