import type { Field, ItemField } from "../../schemas/letter.ts";

type ListField = Extract<Field, { type: "list" }>;

/** What is owed, line by line; the day from which interest runs depends on who owes and who claims. */
function owedList(
  list: Pick<ListField, "name" | "label" | "hint" | "itemLabel" | "when">,
  start: Pick<Extract<ItemField, { type: "date" }>, "name" | "label" | "blank" | "hint">,
): ListField {
  return {
    ...list,
    type: "list",
    optional: false,
    min: 1,
    max: 20,
    fields: [
      {
        type: "text",
        name: "reference",
        label: "Référence",
        hint: "Un numéro pour vous y retrouver. Il n’entre pas dans le lien à copier.",
        optional: true,
      },
      {
        type: "amount",
        name: "montant",
        label: "Somme due",
        hint: "Ce qui restait dû ce jour-là. Par exemple\u00a0: 1\u202f234,56",
        optional: false,
        min: 0.01,
      },
      { ...start, type: "date", optional: false },
    ],
  };
}

const notice = {
  name: "mise_en_demeure",
  label: "Date de la mise en demeure",
  blank: "date de la mise en demeure",
};

/** Who owes whom: it decides the rate and the day from which interest runs. */
const parties: Field[] = [
  {
    type: "choice",
    name: "debiteur",
    label: "Qui doit l’argent\u202f?",
    optional: false,
    options: [
      {
        value: "consommateur",
        label: "Un consommateur, ou une association ou un syndicat hors activité professionnelle",
      },
      { value: "professionnel", label: "Un professionnel, pour son activité" },
    ],
  },
  {
    type: "choice",
    name: "creancier",
    label: "Qui le réclame\u202f?",
    optional: false,
    options: [
      { value: "professionnel", label: "Un professionnel, vous par exemple" },
      { value: "particulier", label: "Un particulier, un client par exemple" },
    ],
    when: { field: "debiteur", equals: "professionnel" },
  },
];

const owed: Field[] = [
  owedList(
    {
      name: "factures",
      label: "Factures en retard",
      itemLabel: "facture",
      when: { field: "creancier", equals: "professionnel" },
    },
    {
      name: "echeance",
      label: "Date d’échéance",
      blank: "date d’échéance",
      hint: "Le dernier jour pour payer. Les pénalités partent du lendemain, sans mise en demeure.",
    },
  ),
  owedList(
    {
      name: "sommes",
      label: "Sommes réclamées à votre client",
      itemLabel: "facture",
      when: { field: "debiteur", equals: "consommateur" },
    },
    {
      ...notice,
      hint: "Le jour où vous avez écrit à votre client de payer. L’échéance seule ne suffit pas, sauf si le contrat prévoit qu’elle vaut mise en demeure.",
    },
  ),
  owedList(
    {
      name: "sommes_du_particulier",
      label: "Sommes que le particulier réclame",
      hint: "Pour un remboursement après rétractation ou pour non-conformité, d’autres règles s’appliquent\u00a0: voyez les calculs «\u00a0Rétractation\u00a0» et «\u00a0Garanties\u00a0».",
      itemLabel: "somme",
      when: { field: "creancier", equals: "particulier" },
    },
    { ...notice, hint: "Le jour où le particulier vous a demandé par écrit de payer." },
  ),
];

const account: Field[] = [
  {
    type: "percentage",
    name: "taux_contrat",
    label: "Taux annuel prévu au contrat",
    hint: "Celui de vos conditions de vente ou de la facture. Laissez vide s’il n’y en a pas.",
    optional: true,
    when: { field: "creancier", equals: "professionnel" },
  },
  {
    type: "list",
    name: "paiements",
    label: "Paiements reçus depuis",
    hint: "Un paiement éteint d’abord les intérêts, puis la somme due.",
    optional: true,
    min: 1,
    max: 20,
    itemLabel: "paiement",
    fields: [
      {
        type: "date",
        name: "date",
        label: "Date du paiement",
        blank: "date du paiement",
        optional: false,
      },
      { type: "amount", name: "montant", label: "Somme payée", optional: false, min: 0.01 },
      {
        type: "integer",
        name: "ligne",
        label: "Quelle ligne paie-t-il\u202f?",
        hint: "Utile s’il y en a plusieurs\u00a0: 1 pour la première de la liste, 2 pour la deuxième.",
        optional: true,
        min: 1,
        max: 20,
      },
    ],
  },
  {
    type: "date",
    name: "jusqu_au",
    label: "Jusqu’à quelle date calculer\u202f?",
    blank: "date de fin du calcul",
    hint: "Le jour du paiement complet, s’il a eu lieu. Laissez vide pour aujourd’hui.",
    optional: true,
  },
];

/** Who owes what to whom, since when, and what was paid. */
export const questions: { title: string; fields: Field[] }[] = [
  { title: "Qui doit, et à qui", fields: parties },
  { title: "Ce qui est dû", fields: owed },
  { title: "Le calcul", fields: account },
];
