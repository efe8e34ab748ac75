import type { CompiledLetter } from "../../../../src/letters/compiled.ts";
import { fieldSchema } from "../../../../src/schemas/letter.ts";

const fields = [
  { name: "expediteur", type: "identity", party: "self", label: "Vos coordonnées" },
  { name: "destinataire", type: "identity", party: "other", label: "Votre client" },
  { name: "lieu", type: "text", label: "Lieu" },
  { name: "date", type: "date", label: "Date de la lettre" },
  {
    name: "ton",
    type: "choice",
    label: "Ton",
    default: "conciliant",
    options: [
      { value: "conciliant", label: "Conciliant" },
      { value: "ferme", label: "Ferme" },
    ],
  },
  { name: "deja_relance", type: "yes-no", label: "L’avez-vous déjà relancé ?" },
  {
    name: "date_relance",
    type: "date",
    label: "Date de la relance",
    when: { field: "deja_relance", equals: true },
  },
  {
    name: "mode",
    type: "choice",
    label: "Moyen de paiement",
    options: [
      { value: "virement", label: "Virement" },
      { value: "cheque", label: "Chèque" },
    ],
  },
  {
    name: "factures",
    type: "list",
    label: "Les factures",
    itemLabel: "facture",
    fields: [
      { name: "numero", type: "text", label: "Numéro" },
      { name: "montant", type: "amount", label: "Montant" },
    ],
  },
  {
    name: "versements",
    type: "list",
    label: "Les versements",
    itemLabel: "versement",
    optional: true,
    max: 2,
    fields: [{ name: "montant_verse", type: "amount", label: "Montant" }],
  },
  { name: "montant", type: "amount", label: "Montant" },
  { name: "mediateur", type: "mediator", label: "Votre médiateur" },
].map((field) => fieldSchema.parse(field));

/** A letter with one question of each kind that matters to what is kept and carried. */
export const letter = {
  id: "relance",
  title: "Relance",
  version: 2,
  date: "date",
  place: "lieu",
  groups: [{ title: "Tout", fields }],
} as unknown as CompiledLetter;

export const me = {
  name: "Camille Roy",
  business: "",
  street: "8, rue des Tanneurs",
  postcode: "37000",
  city: "Tours",
  siret: "",
  email: "",
  phone: "",
};
