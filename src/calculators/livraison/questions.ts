import type { Field } from "../../schemas/letter.ts";
import { refundQuestions } from "../refund-questions.ts";

const contract: Field[] = [
  {
    type: "choice",
    name: "client",
    label: "Qui est votre client\u202F?",
    optional: false,
    options: [
      { value: "particulier", label: "Un particulier" },
      {
        value: "non-professionnel",
        label: "Une association, un syndicat de copropriétaires, hors activité professionnelle",
      },
      { value: "professionnel", label: "Un professionnel, pour son activité" },
    ],
  },
  {
    type: "date",
    name: "conclusion",
    label: "Date du contrat",
    blank: "date du contrat",
    hint: "Jour de la signature ou de la commande. Par exemple\u00A0: 27\u00A03\u00A02026",
    optional: false,
    notAfter: "today",
  },
  {
    type: "date",
    name: "date_convenue",
    label: "Date convenue pour livrer ou exécuter",
    blank: "date convenue",
    hint: "Le dernier jour, si vous aviez convenu d’un délai. Laissez vide si rien n’était convenu.",
    optional: true,
    notBefore: "conclusion",
  },
  {
    type: "choice",
    name: "urgence",
    label: "Êtes-vous dans l’un de ces cas\u202F?",
    hint: "La date est essentielle si votre client l’a dit avant le contrat, ou si les circonstances le montrent\u00A0: un mariage, un départ.",
    optional: false,
    options: [
      { value: "aucun", label: "Non" },
      { value: "date-essentielle", label: "La date était essentielle pour mon client" },
      { value: "refus", label: "J’ai refusé, ou il est clair que je ne pourrai pas le faire" },
    ],
  },
];

const performance: Field[] = [
  {
    type: "yes-no",
    name: "execution",
    label: "Avez-vous livré le bien, ou fait le travail\u202F?",
    optional: false,
  },
  {
    type: "date",
    name: "execution_le",
    label: "Date à laquelle vous l’avez fait",
    blank: "date d’exécution",
    optional: false,
    when: { field: "execution", equals: true },
    notBefore: "conclusion",
    notAfter: "today",
  },
];

const letters: Field[] = [
  {
    type: "yes-no",
    name: "mise_en_demeure",
    label: "Votre client vous a-t-il mis en demeure de livrer ou d’exécuter\u202F?",
    hint: "Un courrier ou un courriel qui vous somme de le faire.",
    optional: false,
  },
  {
    type: "date",
    name: "mise_en_demeure_le",
    label: "Date de la mise en demeure",
    blank: "date de la mise en demeure",
    hint: "Celle que porte la lettre.",
    optional: false,
    when: { field: "mise_en_demeure", equals: true },
    notBefore: "conclusion",
    notAfter: "today",
  },
  {
    type: "choice",
    name: "delai",
    label: "Quel délai supplémentaire vous laisse-t-il\u202F?",
    optional: false,
    when: { field: "mise_en_demeure", equals: true },
    options: [
      { value: "jours", label: "Un nombre de jours" },
      { value: "date", label: "Jusqu’à une date" },
      { value: "aucun", label: "Aucun n’est indiqué" },
    ],
  },
  {
    type: "integer",
    name: "delai_jours",
    label: "Nombre de jours",
    hint: "Par exemple\u00A0: 15",
    optional: false,
    min: 1,
    max: 365,
    when: { field: "delai", equals: "jours" },
  },
  {
    type: "date",
    name: "delai_date",
    label: "Dernier jour du délai",
    blank: "date de fin du délai",
    optional: false,
    when: { field: "delai", equals: "date" },
    notBefore: "mise_en_demeure_le",
  },
  {
    type: "yes-no",
    name: "resolution",
    label: "Vous a-t-il écrit qu’il met fin au contrat\u202F?",
    hint: "La loi dit «\u00A0résoudre\u00A0» le contrat\u202F; il peut écrire qu’il l’annule.",
    optional: false,
  },
  {
    type: "date",
    name: "resolution_recue",
    label: "Date à laquelle vous avez reçu cette lettre",
    blank: "date de réception de la lettre",
    optional: false,
    when: { field: "resolution", equals: true },
    notBefore: "conclusion",
    notAfter: "today",
  },
  {
    type: "date",
    name: "resolution_lettre",
    label: "Date que porte la lettre",
    blank: "date de la lettre",
    hint: "Le remboursement se compte à partir d’elle, par prudence.",
    optional: true,
    when: { field: "resolution", equals: true },
    notBefore: "conclusion",
    notAfter: "resolution_recue",
  },
];

const refund: Field[] = [
  ...refundQuestions(
    { field: "resolution", equals: true },
    "Acompte compris. Par exemple\u00A0: 450",
  ),
];

/** Shown by groups; a hidden answer is dropped before the computation. */
export const questions: { title: string; fields: Field[] }[] = [
  { title: "Le contrat", fields: contract },
  { title: "Ce que vous avez fait", fields: performance },
  { title: "Ce que votre client a écrit", fields: letters },
  { title: "Le remboursement", fields: refund },
];
