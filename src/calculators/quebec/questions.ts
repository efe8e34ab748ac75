import type { Field } from "../../schemas/letter.ts";

const when = (equals: string) => ({ field: "calcul", equals });

const timeLimits: Field[] = [
  {
    type: "date",
    name: "mise_en_demeure",
    label: "Quand votre client a-t-il reçu la mise en demeure\u202f?",
    blank: "date de réception de la mise en demeure",
    hint: "La date de la preuve de réception\u00a0: poste recommandée, courriel, huissier.",
    optional: false,
    when: when("mise-en-demeure"),
  },
  {
    type: "date",
    name: "exigible",
    label: "Depuis quand pouvez-vous exiger le paiement\u202f?",
    blank: "date à laquelle le paiement devient exigible",
    hint: "La fin des travaux ou le jour où le paiement devient exigible. Pas la date de la facture.",
    optional: false,
    when: when("prescription"),
  },
  {
    type: "date",
    name: "exemplaire",
    label: "Quand chacun a-t-il eu son exemplaire du contrat\u202f?",
    blank: "date de remise de l’exemplaire du contrat",
    hint: "Si vous et votre client l’avez eu à deux dates, la plus tardive.",
    optional: false,
    when: when("itinerant"),
  },
];

const interest: Field[] = [
  {
    type: "integer",
    name: "somme",
    label: "Somme due, en dollars",
    hint: "Sans les cents. Par exemple, 1234 pour 1\u202f234,56\u00a0$.",
    optional: false,
    min: 1,
    when: when("interets"),
  },
  {
    type: "integer",
    name: "cents",
    label: "Et les cents",
    hint: "Par exemple, 56 pour 1\u202f234,56\u00a0$. Laissez vide s’il n’y en a pas.",
    optional: true,
    max: 99,
    when: when("interets"),
  },
  {
    type: "date",
    name: "demeure",
    label: "Depuis quand votre client est-il en demeure\u202f?",
    blank: "date de la demeure",
    hint: "Par exemple, la fin du délai laissé par votre mise en demeure.",
    optional: false,
    when: when("interets"),
  },
  {
    type: "date",
    name: "jusqu_au",
    label: "Jusqu’à quelle date calculer\u202f?",
    blank: "date de fin du calcul",
    hint: "Laissez vide pour aujourd’hui.",
    optional: true,
    notBefore: "demeure",
    when: when("interets"),
  },
  {
    type: "choice",
    name: "taux",
    label: "Quel taux\u202f?",
    optional: false,
    options: [
      { value: "legal", label: "Le taux légal, 5\u00a0% par an" },
      { value: "convenu", label: "Celui que fixe le contrat" },
    ],
    when: when("interets"),
  },
  {
    type: "percentage",
    name: "taux_convenu",
    label: "Taux annuel du contrat",
    hint: "Par exemple\u00a0: 12",
    optional: false,
    when: { field: "taux", equals: "convenu" },
  },
  {
    type: "percentage",
    name: "taux_etat",
    label: "Taux d’intérêt des créances de l’État",
    hint: "Pour estimer l’indemnité additionnelle. Revenu Québec le publie chaque trimestre\u202f; nous n’avons pas trouvé celui de 2026. Laissez vide pour ne pas la calculer.",
    optional: true,
    when: { field: "taux", equals: "legal" },
  },
];

/** What is to be computed, then only what it needs. */
export const questions: { title: string; fields: Field[] }[] = [
  {
    title: "Votre question",
    fields: [
      {
        type: "choice",
        name: "calcul",
        label: "Que voulez-vous calculer\u202f?",
        optional: false,
        options: [
          { value: "mise-en-demeure", label: "Le délai d’une mise en demeure" },
          { value: "prescription", label: "Jusqu’à quand réclamer un prix en justice" },
          { value: "itinerant", label: "Le délai d’un contrat de commerçant itinérant" },
          { value: "interets", label: "Les intérêts d’un paiement en retard" },
          { value: "petites-creances", label: "Si une réclamation va aux petites créances" },
        ],
      },
    ],
  },
  {
    title: "Les faits",
    fields: [
      ...timeLimits,
      ...interest,
      {
        type: "integer",
        name: "reclamation",
        label: "Montant réclamé, en dollars",
        hint: "Sans les intérêts, arrondi au dollar supérieur.",
        optional: false,
        min: 1,
        when: when("petites-creances"),
      },
    ],
  },
];
