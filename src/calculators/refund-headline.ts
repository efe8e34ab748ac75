import { formatDate } from "../domain/calendar/french-date.ts";
import { formatEuros } from "../domain/money.ts";
import type { IsoDate } from "../domain/outcome.ts";
import { type Headline, say } from "./headline.ts";
import type { LateRefund } from "./late-refund.ts";

/** A sum to give back by a day, and what is known of it. */
export interface RefundToTell {
  dueDate: IsoDate;
  /** Cents; absent when it is not known. */
  amount?: number | undefined;
  refundedOn?: IsoDate | undefined;
  late?: LateRefund | undefined;
}

/** « 450,00 € à votre client », or « votre client » when the sum is not known. */
function whom(amount: number | undefined): string {
  return amount === undefined ? "votre client" : `${formatEuros(amount)} à votre client`;
}

function refunded({ dueDate, late }: RefundToTell, on: IsoDate): Headline {
  if (on <= dueDate)
    return say(
      `Vous avez remboursé à temps, le ${formatDate(on)}\u00A0: le délai allait jusqu’au`,
      formatDate(dueDate),
      ".",
    );
  if (late?.value && late.value.surcharge > 0)
    return say(
      `Vous avez remboursé après le ${formatDate(dueDate)}\u00A0: vous devez encore`,
      formatEuros(late.value.surcharge),
      " de majoration.",
    );
  return say(
    "Vous deviez rembourser votre client au plus tard le",
    formatDate(dueDate),
    `. Le remboursement date du ${formatDate(on)}.`,
  );
}

/** A refund that has a last day: done or to do, in time or late. */
export function refundHeadline(refund: RefundToTell, today: IsoDate): Headline {
  const { dueDate, amount, refundedOn, late } = refund;
  if (refundedOn !== undefined) return refunded(refund, refundedOn);
  if (dueDate >= today)
    return say(`Remboursez ${whom(amount)} au plus tard le`, formatDate(dueDate), ".");
  if (late?.value)
    return say(
      `Le délai finissait le ${formatDate(dueDate)}. Remboursez aujourd’hui`,
      formatEuros(late.value.total),
      ", majoration comprise.",
    );
  return say(
    `Remboursez ${whom(amount)} aujourd’hui\u00A0: le délai finissait le`,
    formatDate(dueDate),
    ".",
  );
}
