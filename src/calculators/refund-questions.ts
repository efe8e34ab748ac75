import type { Field } from "../schemas/letter.ts";

/**
 * What the client had paid, whether and when it was paid back, asked once `when` is so.
 *
 * @param hint what the sum holds, with an example
 */
export function refundQuestions(when: NonNullable<Field["when"]>, hint: string): Field[] {
  return [
    {
      type: "amount",
      name: "somme",
      label: "Somme que votre client vous a payée",
      hint,
      optional: true,
      when,
    },
    {
      type: "yes-no",
      name: "remboursement",
      label: "L’avez-vous remboursé\u202F?",
      optional: false,
      when,
    },
    {
      type: "date",
      name: "remboursement_le",
      label: "Date du remboursement",
      blank: "date du remboursement",
      optional: false,
      when: { field: "remboursement", equals: true },
      notBefore: "conclusion",
      notAfter: "today",
    },
  ];
}
