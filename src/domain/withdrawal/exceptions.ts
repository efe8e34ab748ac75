/** A kind of contract without a right of withdrawal. */
export interface WithdrawalException {
  /** Completes « Votre client n’a pas ce droit : ». */
  reason: string;
  source: "conso-l221-2" | "conso-l221-28";
  /** What must be true for the exception to hold, when the trader may be wrong about it. */
  reservation?: string;
  /** What the reservation adds for a contract concluded off-premises. */
  offPremises?: string;
  /** The seven days without payment do not apply either, off-premises (C. conso., art. L. 221-10). */
  noPaymentBan?: true;
}

const outOfChapter = { source: "conso-l221-2", noPaymentBan: true } as const;
const lost = { source: "conso-l221-28" } as const;

/**
 * The exclusions of C. conso., art. L. 221-2 (the whole chapter falls, the ban on early payments
 * included) and the exceptions of art. L. 221-28 (the right alone falls) that a trader meets.
 */
export const exceptions = {
  sante: {
    ...outOfChapter,
    reason: "ce sont des soins donnés par un professionnel de santé.",
    reservation:
      "Le texte vise les professionnels de santé. Selon notre lecture, elle ne couvre pas un coach ou un sophrologue.",
  },
  "services-sociaux": {
    ...outOfChapter,
    reason: "c’est un service social.",
    reservation:
      "Les services à la personne prévus par le code du travail ne sont pas exclus\u00A0: votre client garde son droit.",
  },
  transport: { ...outOfChapter, reason: "c’est un transport de passagers." },
  "forfait-touristique": { ...outOfChapter, reason: "c’est un forfait touristique." },
  construction: {
    ...outOfChapter,
    reason:
      "c’est une construction neuve, la transformation importante d’un bâtiment ou une opération sur un immeuble.",
    reservation:
      "Pour un bâtiment existant, l’exclusion vise une transformation importante. Selon notre lecture, des travaux courants, comme une peinture ou le remplacement d’une chaudière, n’en sont pas.",
  },
  tournees: {
    ...outOfChapter,
    reason: "ce sont des produits courants livrés lors de tournées fréquentes et régulières.",
  },
  urgence: {
    ...lost,
    noPaymentBan: true,
    reason: "il vous a demandé un dépannage urgent à son domicile.",
    reservation:
      "Seuls les pièces et les travaux strictement nécessaires pour répondre à l’urgence sont concernés. Pour le reste, le droit demeure.",
    offPremises: "Et, pour ce reste, aucun paiement n’est permis avant la fin des sept jours.",
  },
  "date-fixe": {
    ...lost,
    reason:
      "c’est un hébergement (hors logement), un transport de biens, une location de voiture, de la restauration ou un loisir prévu à une date ou une période précise.",
  },
  "service-termine": {
    ...lost,
    reason:
      "le service était entièrement exécuté avant la fin du délai, avec son accord exprès, et il avait reconnu perdre son droit.",
    reservation:
      "Gardez la preuve de cet accord et de cette reconnaissance, donnés avant de commencer. Sans elle, le droit demeure.",
  },
  numerique: {
    ...lost,
    reason:
      "c’est un contenu numérique dont la fourniture a commencé avec son accord exprès, et il a reconnu perdre son droit.",
    reservation:
      "Il faut aussi que vous lui ayez confirmé cet accord sur un support durable, comme un courriel.",
  },
  "sur-mesure": {
    ...lost,
    reason: "le bien est fait selon ses indications, ou nettement personnalisé.",
    reservation:
      "Le bien doit être confectionné pour ce client. L’exception vise les biens, pas les services.",
  },
  perissable: { ...lost, reason: "le bien se détériore ou se périme vite." },
  hygiene: {
    ...lost,
    reason:
      "il a ouvert un bien scellé qui ne peut pas être renvoyé pour des raisons d’hygiène ou de santé.",
  },
  melange: {
    ...lost,
    reason: "le bien livré est mélangé à d’autres et ne peut plus en être séparé.",
  },
  enregistrement: {
    ...lost,
    reason: "il a descellé un enregistrement ou un logiciel livré sur un support.",
  },
  presse: {
    ...lost,
    reason: "c’est un journal ou un magazine vendu au numéro.",
  },
  enchere: { ...lost, reason: "le contrat a été conclu lors d’une enchère publique." },
  cours: {
    ...lost,
    reason: "le prix dépend de cours financiers que vous ne maîtrisez pas.",
  },
} as const satisfies Record<string, WithdrawalException>;

export type ExceptionId = keyof typeof exceptions;

/** The exception of that id, widened so that its optional keys can be read. */
export function exceptionOf(id: ExceptionId): WithdrawalException {
  return exceptions[id];
}

/** Narrows a text to an exception's id. */
export function isException(text: string): text is ExceptionId {
  return Object.hasOwn(exceptions, text);
}
