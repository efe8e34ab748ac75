import type { IsoDate } from "../../domain/outcome.ts";
import type { NextLetter } from "../next-letter.ts";
import type { Facts } from "./answers.ts";
import { inDoubt, type RefundDue, type Situation } from "./situation.ts";

export const letters = ["reponse-retractation", "refus-retractation", "annonce-remboursement"];

/** Refused without a doubt: too late once informed, signed in the shop, an exception that was told. */
function refusal(facts: Facts, situation: Situation): NextLetter | undefined {
  const { contract, conclusion, reception, information, withdrawal } = facts;
  const { right, tooLate } = situation;
  const informed = information.told !== "never";
  const noRight =
    right.value.ground === "premises" || (right.value.ground === "exception" && informed);
  const late = tooLate?.sentOn !== undefined && informed && !inDoubt(situation);
  if (contract.client !== "consumer" || !withdrawal || !(noRight || late)) return undefined;
  return {
    letter: "refus-retractation",
    label: "Écrire le refus",
    dates: {
      date_contrat: conclusion,
      date_retractation: withdrawal.sentOn,
      date_livraison: reception,
    },
  };
}

function refunded(facts: Facts, { told, amount, late }: RefundDue): NextLetter {
  return {
    letter: "annonce-remboursement",
    label: "Annoncer le remboursement",
    dates: {
      date_contrat: facts.conclusion,
      date_retractation: told.sentOn,
      date_remboursement: told.refundedOn,
    },
    amounts: {
      montant: amount && amount > 0 ? amount : undefined,
      majoration: late?.value?.surcharge || undefined,
    },
  };
}

/** The answer to a withdrawal: taken note of, refused, or its refund told. */
export function nextOf(facts: Facts, situation: Situation, today: IsoDate): NextLetter | undefined {
  const { refund } = situation;
  if (!refund) return refusal(facts, situation);
  const { told, when, share, amount } = refund;
  const { dueDate } = when.value;
  const late = dueDate !== undefined && dueDate < today && (amount ?? 1) > 0;
  if (told.refundedOn !== undefined || late)
    return facts.contract.client === "consumer" ? refunded(facts, refund) : undefined;
  if (facts.subject === "digital") return undefined;
  return {
    letter: "reponse-retractation",
    label: "Répondre à la rétractation",
    dates: {
      date_contrat: facts.conclusion,
      date_retractation: told.sentOn,
      date_reception_retractation: told.toldOn,
    },
    amounts: { montant: told.paid || undefined, part_due: share?.value || undefined },
  };
}
