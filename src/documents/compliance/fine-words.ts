import type { ComplianceAnswers } from "../../domain/compliance/evaluate.ts";
import { ceilingOf } from "../../domain/compliance/fines.ts";
import { groupThousands } from "../../domain/money.ts";
import type { Fine } from "../../schemas/compliance.ts";

const euros = (amount: number) => `${groupThousands(String(amount))}\u00a0€`;

/** « 3 000 € au plus », for the person who answers. */
export function fineFor(fine: Fine, answers: ComplianceAnswers): string {
  return `${euros(ceilingOf(fine, answers))} au plus`;
}

/** « 3 000 € au plus pour une personne physique, 15 000 € pour une société », for anyone. */
export function fineForAll(fine: Fine): string {
  return `${euros(fine.naturalPerson)} au plus pour une personne physique, ${euros(fine.legalPerson)} pour une personne morale`;
}
