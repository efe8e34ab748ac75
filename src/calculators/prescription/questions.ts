import { eventKinds } from "../../domain/limitation/events.ts";
import type { Field } from "../../schemas/letter.ts";
import { frenchTerritories } from "../territory-options.ts";

const kinds = Object.entries(eventKinds).map(([value, { title }]) => ({ value, label: title }));

/** Who claims from whom, from when, and what happened since. */
export const questions: { title: string; fields: Field[] }[] = [
  {
    title: "Qui réclame, et depuis quand",
    fields: [
      {
        type: "choice",
        name: "sens",
        label: "Qui réclame à qui\u202f?",
        optional: false,
        options: [
          { value: "vous-client", label: "Vous, à un client particulier" },
          { value: "client-vous", label: "Un client particulier, à vous" },
          { value: "entre-pros", label: "Vous, à un client professionnel" },
        ],
      },
      {
        type: "choice",
        name: "point_depart",
        label: "D’où part le délai\u202f?",
        hint: "Pour votre prix\u00a0: la fin de la prestation, ou la date de paiement convenue. Pour un client\u00a0: le jour où il a connu le problème, ou aurait dû le connaître.",
        optional: false,
        options: [
          { value: "fin", label: "De la fin de la prestation ou de la livraison" },
          { value: "echeance", label: "D’une date de paiement convenue" },
          { value: "connaissance", label: "Du jour où le problème a été connu" },
        ],
      },
      {
        type: "date",
        name: "depart",
        label: "À quelle date\u202f?",
        blank: "date de départ du délai",
        hint: "La date de la facture ne compte pas à elle seule.",
        example: "2025-03-14",
        optional: false,
      },
      {
        type: "date",
        name: "naissance",
        label: "Le droit est-il né plus tôt\u202f?",
        blank: "date de naissance du droit",
        hint: "Par exemple, la date de la livraison quand le problème a été connu plus tard. Elle sert à la limite que le délai ne franchit jamais.",
        optional: true,
        notAfter: "depart",
        when: { field: "point_depart", equals: "connaissance" },
      },
      {
        type: "choice",
        name: "territoire",
        label: "Où cela se passe-t-il\u202f?",
        hint: "Les jours fériés changent selon les territoires. Sans réponse, nous prenons la France métropolitaine.",
        optional: true,
        options: frenchTerritories,
      },
    ],
  },
  {
    title: "Ce qui s’est passé depuis",
    fields: [
      {
        type: "list",
        name: "evenements",
        label: "Événements",
        hint: "Ajoutez aussi ce qui n’arrête pas le délai\u00a0: nous vous dirons pourquoi.",
        itemLabel: "événement",
        optional: true,
        min: 1,
        max: 20,
        fields: [
          {
            type: "choice",
            name: "type",
            label: "Ce qui s’est passé",
            optional: false,
            options: kinds,
          },
          {
            type: "date",
            name: "demande",
            label: "Quel jour cette demande avait-elle été faite\u202f?",
            blank: "date de la demande",
            hint: "Inscrivez aussi la demande elle-même dans la liste, à ce jour. Elle seule sera effacée.",
            optional: false,
            notAfter: "today",
            when: { field: "type", equals: "demande-sans-suite" },
          },
          {
            type: "date",
            name: "date",
            label: "Date, ou premier jour",
            blank: "date de l’événement",
            hint: "Pour une demande retirée, périmée ou rejetée\u00a0: le jour où elle a pris fin ainsi.",
            optional: false,
            notBefore: "demande",
            notAfter: "today",
          },
          {
            type: "date",
            name: "fin",
            label: "Dernier jour, si cela a duré et que c’est fini",
            blank: "date de fin de l’événement",
            hint: "Fin déclarée de la médiation, fin de l’instance.",
            optional: true,
            notBefore: "date",
            notAfter: "today",
          },
        ],
      },
    ],
  },
];
