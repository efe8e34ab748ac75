import type { Field } from "../../schemas/letter.ts";

/** The three events, each the start of a clock; a date in the future is not one of them. */
export const questions: { title: string; fields: Field[] }[] = [
  {
    title: "Ce qui s’est passé",
    fields: [
      {
        type: "date",
        name: "reclamation",
        label: "Date de la réclamation écrite",
        blank: "date de la réclamation",
        hint: "Celle de la lettre de votre client, ou de son courriel (il suffit, selon notre lecture). Par exemple\u00a0: 27\u00a03\u00a02026",
        optional: false,
        notAfter: "today",
      },
      {
        type: "date",
        name: "dossier",
        label: "Le médiateur a-t-il reçu le dossier\u202f?",
        blank: "date de réception du dossier",
        hint: "Date à laquelle le dossier de votre client lui est parvenu, si vous la connaissez.",
        optional: true,
        notAfter: "today",
      },
      {
        type: "date",
        name: "notification",
        label: "Le médiateur vous a-t-il prévenu de sa saisine\u202f?",
        blank: "date de la notification",
        hint: "Date du courrier ou du courriel par lequel il vous l’a notifiée.",
        optional: true,
        notAfter: "today",
      },
    ],
  },
];
