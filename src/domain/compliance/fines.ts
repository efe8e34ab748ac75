import type { Fine } from "../../schemas/compliance.ts";
import type { ComplianceAnswers } from "./evaluate.ts";

/** The most that this fine may cost the person who answers, in euros. */
export function ceilingOf(fine: Fine, { forme }: ComplianceAnswers): number {
  return forme === "personne-morale" ? fine.legalPerson : fine.naturalPerson;
}
