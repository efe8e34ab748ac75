import type { Field } from "../../schemas/letter.ts";

const own = { when: { field: "autre_offre", equals: true } };

/** Who pays, for how many cases, and the offer that the visitor may have in hand. */
export const questions: { title: string; fields: Field[] }[] = [
  {
    title: "Votre entreprise",
    fields: [
      {
        type: "integer",
        name: "chiffre_affaires",
        label: "Chiffre d’affaires annuel, en euros",
        hint: "Une estimation suffit\u00a0: un des prix n’est connu que sous un plafond. Par exemple\u00a0: 30000",
        optional: false,
        max: 100_000_000,
      },
      {
        type: "integer",
        name: "salaries",
        label: "Nombre de salariés",
        hint: "Laissez vide si vous travaillez sans salarié.",
        optional: true,
        max: 10_000,
      },
      {
        type: "yes-no",
        name: "tva",
        label: "Récupérez-vous la TVA\u202f?",
        hint: "Non, si vous êtes en franchise\u00a0: la TVA reste alors à votre charge.",
        optional: false,
      },
    ],
  },
  {
    title: "Vos litiges",
    fields: [
      {
        type: "integer",
        name: "simples",
        label: "Dossiers simples par an",
        hint: "Ceux qui iraient jusqu’au médiateur. 0 si vous n’en attendez pas.",
        optional: false,
        max: 500,
      },
      {
        type: "integer",
        name: "complexes",
        label: "Dossiers complexes par an",
        hint: "Sur place, avec un expert ou plusieurs réunions.",
        optional: true,
        max: 500,
      },
    ],
  },
  {
    title: "Une offre à vous",
    fields: [
      {
        type: "yes-no",
        name: "autre_offre",
        label: "Avez-vous une autre offre à comparer\u202f?",
        hint: "Celle de votre fédération, ou un devis reçu d’un médiateur.",
        optional: false,
      },
      {
        type: "choice",
        name: "origine",
        label: "D’où vient-elle\u202f?",
        optional: false,
        options: [
          { value: "federation", label: "De ma fédération" },
          { value: "devis", label: "D’un médiateur" },
        ],
        ...own,
      },
      {
        type: "amount",
        name: "ma_cotisation",
        label: "Son prix par an, taxes comprises",
        hint: "0 si elle est comprise dans ce que vous payez déjà.",
        optional: false,
        ...own,
      },
      {
        type: "amount",
        name: "mon_entree",
        label: "Ses frais d’entrée, payés une fois",
        hint: "Nous les répartissons sur trois ans.",
        optional: true,
        ...own,
      },
      {
        type: "amount",
        name: "mon_dossier",
        label: "Son prix d’un dossier simple",
        hint: "Taxes comprises. Laissez vide si vous ne le connaissez pas.",
        optional: true,
        ...own,
      },
      {
        type: "amount",
        name: "mon_dossier_complexe",
        label: "Son prix d’un dossier complexe",
        hint: "Taxes comprises. Laissez vide si vous ne le connaissez pas.",
        optional: true,
        ...own,
      },
    ],
  },
];
