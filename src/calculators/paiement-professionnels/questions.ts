import type { Field } from "../../schemas/letter.ts";

const overLong =
  "Le nombre qu’écrit le contrat. S’il dépasse le maximum légal, nous comptons ce maximum.";

const when = (equals: string) => ({ field: "delai", equals });

/** What was agreed, and when the period starts. */
export const questions: { title: string; fields: Field[] }[] = [
  {
    title: "Le délai de paiement",
    fields: [
      {
        type: "choice",
        name: "role",
        label: "Vous êtes…",
        optional: false,
        options: [
          { value: "creancier", label: "Celui qui attend le paiement" },
          { value: "debiteur", label: "Celui qui doit payer" },
        ],
      },
      {
        type: "choice",
        name: "delai",
        label: "Quel délai avez-vous convenu\u202f?",
        hint: "Regardez le contrat et les conditions de vente. Ce calcul ne vaut pas pour un client consommateur.",
        optional: false,
        options: [
          { value: "aucun", label: "Aucun" },
          { value: "jours", label: "Un nombre de jours après la facture" },
          { value: "fin-de-mois", label: "Un nombre de jours, fin de mois" },
          { value: "periodique", label: "Un nombre de jours après une facture périodique" },
        ],
      },
      {
        type: "date",
        name: "execution",
        label: "Marchandises reçues ou prestation exécutée le",
        blank: "date de réception ou d’exécution",
        example: "2026-09-10",
        optional: false,
        when: when("aucun"),
      },
      {
        type: "integer",
        name: "jours",
        label: "Combien de jours après la facture\u202f?",
        hint: overLong,
        optional: false,
        min: 1,
        max: 365,
        when: when("jours"),
      },
      {
        type: "integer",
        name: "jours_fin_de_mois",
        label: "Combien de jours, fin de mois\u202f?",
        hint: overLong,
        optional: false,
        min: 1,
        max: 365,
        when: when("fin-de-mois"),
      },
      {
        type: "choice",
        name: "ordre",
        label: "Que dit le contrat sur la façon de compter\u202f?",
        optional: false,
        options: [
          { value: "non-precise", label: "Rien de précis" },
          { value: "jours-puis-mois", label: "Les jours, puis la fin du mois" },
          { value: "mois-puis-jours", label: "La fin du mois de la facture, puis les jours" },
        ],
        when: when("fin-de-mois"),
      },
      {
        type: "integer",
        name: "jours_periodique",
        label: "Combien de jours après la facture périodique\u202f?",
        hint: overLong,
        optional: false,
        min: 1,
        max: 365,
        when: when("periodique"),
      },
      {
        type: "date",
        name: "facture",
        label: "Date d’émission de la facture",
        blank: "date de la facture",
        hint: "Utile si un délai a été convenu. Sans délai convenu, laissez vide.",
        optional: true,
      },
      {
        type: "yes-no",
        name: "secteur",
        label:
          "Transport, location de véhicules, alimentaire, boissons, marchandise importée outre-mer\u202f?",
        hint: "La loi règle à part ces secteurs et quelques autres\u00a0: cuir, jouet, bijouterie, sport d’hiver, matériel agricole.",
        optional: true,
      },
    ],
  },
];
