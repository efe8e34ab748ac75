import type { Field } from "../../schemas/letter.ts";
import { frenchTerritories } from "../territory-options.ts";

const served = { field: "signifiee", equals: true };
const notInPerson = { field: "a_personne", equals: false };

/** The order, its service, and the places that lengthen a period. */
export const questions: { title: string; fields: Field[] }[] = [
  {
    title: "L’ordonnance",
    fields: [
      {
        type: "date",
        name: "ordonnance",
        label: "Date de l’ordonnance",
        blank: "date de l’ordonnance",
        hint: "Celle qu’elle porte, pas celle où vous l’avez reçue.",
        example: "2026-09-15",
        optional: false,
        notAfter: "today",
      },
      {
        type: "choice",
        name: "tribunal",
        label: "Où est le tribunal\u202f?",
        hint: "Sans réponse, nous prenons la France métropolitaine.",
        optional: true,
        options: frenchTerritories,
      },
      {
        type: "yes-no",
        name: "signifiee",
        label: "A-t-elle été signifiée\u202f?",
        hint: "Remise au débiteur par un commissaire de justice.",
        optional: false,
      },
    ],
  },
  {
    title: "La signification",
    fields: [
      {
        type: "date",
        name: "signification",
        label: "Date de la signification",
        blank: "date de la signification",
        optional: false,
        notBefore: "ordonnance",
        notAfter: "today",
        when: served,
      },
      {
        type: "yes-no",
        name: "a_personne",
        label: "Remise au débiteur en personne\u202f?",
        hint: "L’acte le dit. Remis à un proche ou déposé à l’étude, ce n’est pas en personne.",
        optional: false,
        when: served,
      },
      {
        type: "date",
        name: "premier_acte",
        label: "Premier acte remis depuis au débiteur en personne",
        blank: "date du premier acte remis en personne",
        optional: true,
        notBefore: "signification",
        notAfter: "today",
        when: notInPerson,
      },
      {
        type: "date",
        name: "premiere_mesure",
        label: "Première saisie, ou mesure qui a bloqué ses biens",
        blank: "date de la première mesure",
        optional: true,
        notBefore: "signification",
        notAfter: "today",
        when: notInPerson,
      },
      {
        type: "choice",
        name: "domicile",
        label: "Où vit le débiteur\u202f?",
        hint: "Sans réponse, nous prenons le même territoire que le tribunal.",
        optional: true,
        options: [
          {
            value: "meme-territoire",
            label: "En métropole comme le tribunal, ou dans la même collectivité",
          },
          {
            value: "autre-territoire",
            label: "Outre-mer, ou ailleurs en France si le tribunal est outre-mer",
          },
          { value: "etranger", label: "À l’étranger" },
        ],
        when: served,
      },
    ],
  },
];
