import type { FieldType } from "../../schemas/letter.ts";

/** Each type as a sentence names it. */
export const typeNames: Record<FieldType, string> = {
  text: "un texte",
  "long-text": "un texte",
  choice: "un choix",
  "yes-no": "un oui ou non",
  date: "une date",
  amount: "un montant",
  integer: "un nombre",
  percentage: "un pourcentage",
  identity: "une identité",
  mediator: "un médiateur",
  list: "une liste",
};
