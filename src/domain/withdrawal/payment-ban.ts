import type { Rule } from "../../schemas/rule.ts";
import { addDays, weekday } from "../calendar/civil-date.ts";
import { formatLongDate } from "../calendar/french-date.ts";
import { isPublicHoliday } from "../calendar/public-holidays.ts";
import type { Territory } from "../calendar/territories.ts";
import { nextWorkingDay } from "../calendar/working-days.ts";
import { joinOutcomes } from "../join-outcomes.ts";
import type { IsoDate, Outcome } from "../outcome.ts";
import { computeDueDate } from "../time-limits/due-date.ts";

/** The days without payment that follow a contract concluded off-premises. */
export interface PaymentBan {
  rule: string;
  start: IsoDate;
  /** Last day on which no payment may be received. */
  lastForbidden: IsoDate;
  /** The day after. */
  firstLawful: IsoDate;
  /** The next working day, when the first lawful day is a Sunday or a holiday: wait until then. */
  careful: IsoDate;
}

/**
 * When a payment may first be received after an off-premises contract (C. conso., art. L. 221-10):
 * day seven is the last forbidden one. The text does not move it;
 * only the advice on a closed day eight is ours.
 *
 * @param today when known: once the ban is over, only an early payment still matters
 */
export function paymentBan(
  rule: Rule,
  conclusion: IsoDate,
  territory: Territory = "metropole",
  today?: IsoDate,
): Outcome<PaymentBan> {
  const counted = computeDueDate(rule, conclusion, { territory });
  const lastForbidden = counted.value.rawDate;
  const firstLawful = addDays(lastForbidden, 1);
  const closed = weekday(firstLawful) === 7 || isPublicHoliday(firstLawful, territory);
  const careful = closed ? nextWorkingDay(firstLawful, territory) : firstLawful;
  const over = careful < (today ?? careful);
  const wait = closed
    ? ` Ce jour est un dimanche ou un jour férié\u00A0: par prudence, attendez le ${formatLongDate(careful)}.`
    : "";
  return joinOutcomes({ rule: rule.id, start: conclusion, lastForbidden, firstLawful, careful }, [
    {
      steps: [
        ...counted.steps,
        {
          label: `Premier paiement possible\u00A0: ${formatLongDate(firstLawful)}`,
          detail: `Avant ce jour, ni acompte ni autre contrepartie, sous quelque forme que ce soit.${wait}`,
          sources: ["conso-l221-10"],
        },
        {
          label: over ? "Si un paiement a été reçu plus tôt" : "Pourquoi attendre",
          detail: `Un paiement demandé ou reçu plus tôt est un délit, et le contrat peut être annulé.${over ? "" : " Attendre suffit à écarter ce risque."}`,
          sources: ["conso-l242-1", "conso-l242-7"],
        },
      ],
      warnings: [
        ...(over ? [] : counted.warnings),
        {
          id: "paiement-deja-recu",
          title: "Paiement déjà reçu",
          text: "Si vous avez reçu un paiement avant le premier jour permis, demandez conseil à un avocat ou à votre fédération.",
        },
      ],
    },
  ]);
}
