import type { IsoDate, Warning } from "../../domain/outcome.ts";
import type { Facts } from "./answers.ts";
import { inDoubt, type Situation } from "./situation.ts";

/** Even to the letter, the period is over. */
function literalPast({ period, tooLate }: Situation, today: IsoDate): boolean {
  const end = period?.value.literalEnd;
  return !tooLate && end !== undefined && end < today;
}

/** What is no longer, or not, to be said in this situation. */
export function worthSaying({ contract }: Facts, situation: Situation, today: IsoDate) {
  const { refund, tooLate, period } = situation;
  const over = new Set(["premier-jour-permis"]);
  if (refund || (tooLate && !inDoubt(situation)) || literalPast(situation, today))
    over.add("information-pendant-le-delai");
  if (refund || tooLate) for (const id of ["envoi", "information-tardive"]) over.add(id);
  const surchargeSettled = refund?.told.refundedOn !== undefined || refund?.late !== undefined;
  if (surchargeSettled || contract.client === "small-business") over.add("majoration");
  const dueDate = refund?.when.value.dueDate;
  if (refund?.told.refundedOn !== undefined || (dueDate !== undefined && dueDate < today))
    over.add("jour-non-ouvrable");
  if (period && period.value.end < today) over.add("information-tardive");
  return ({ id }: Warning) => !over.has(id);
}
