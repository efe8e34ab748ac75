import { formatDate } from "../../domain/calendar/french-date.ts";
import { formatEuros } from "../../domain/money.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import { type Headline, say } from "../headline.ts";
import { refundHeadline } from "../refund-headline.ts";
import { inDoubt, type RefundDue, type Situation } from "./situation.ts";

function toRefund({ told, when, amount, late }: RefundDue, today: IsoDate): Headline {
  const { refundedOn } = told;
  const { dueDate } = when.value;
  if (dueDate !== undefined && refundedOn !== undefined)
    return refundHeadline({ dueDate, amount, refundedOn, late }, today);
  if (refundedOn !== undefined)
    return say("Vous avez remboursé sans attendre le bien, le", formatDate(refundedOn), ".");
  if (amount !== undefined && amount < 0)
    return say("Votre client s’est rétracté, mais il vous doit encore", formatEuros(-amount), ".");
  if (amount === 0)
    return say("Votre client s’est rétracté à temps\u00A0: vous n’avez", "rien à rembourser", ".");
  if (dueDate === undefined)
    return say(
      "Avant de rembourser, vous pouvez attendre",
      "le retour du bien",
      " ou la preuve de son envoi.",
    );
  return refundHeadline({ dueDate, amount, late }, today);
}

/** The most useful sentence for the trader. */
export function headlineOf(situation: Situation, today: IsoDate): Headline {
  const { right, period, tooLate, refund } = situation;
  if (!right.value.exists)
    return say("Pour ce contrat, votre client n’a", "pas de droit de rétractation", ".");
  if (refund) return toRefund(refund, today);
  if (!period)
    return say(
      "Les quatorze jours ne courent pas encore. Ils partiront de",
      "la réception du bien",
      ".",
    );
  const end = formatDate(period.value.end);
  if (tooLate?.sentOn !== undefined && inDoubt(situation))
    return say(
      "Selon la lecture la plus courante, votre client pouvait se rétracter jusqu’au",
      end,
      ". Sa décision est partie après, mais la loi laisse un doute\u00A0: ne refusez pas avant d’avoir pris conseil.",
    );
  if (tooLate)
    return say(
      "Votre client pouvait se rétracter jusqu’au",
      end,
      tooLate.sentOn === undefined
        ? ". Sa décision vous est parvenue après\u00A0: vérifiez quand elle est partie."
        : ". Sa décision est partie trop tard.",
    );
  const { literalEnd } = period.value;
  if (period.value.end < today && literalEnd !== undefined && today <= literalEnd)
    return say(
      "Selon la lecture la plus courante, votre client pouvait se rétracter jusqu’au",
      end,
      ". Ce jour est passé.",
    );
  return period.value.end < today
    ? say("Votre client pouvait se rétracter jusqu’au", end, ". Ce jour est passé.")
    : say("Votre client peut se rétracter jusqu’au", end, ".");
}
