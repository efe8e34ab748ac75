import { type CalendarDay, writeCalendar } from "../../documents/calendar-file.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import type { MediationClocks } from "../../domain/time-limits/mediation.ts";
import type { Rule } from "../../schemas/rule.ts";

const clocks = ["referral", "rejection", "issue"] as const;

/** The calendar file of the due dates that are known. */
export function mediationCalendar(
  value: MediationClocks,
  rules: Rule[],
  { today, siteName, address }: { today: IsoDate; siteName: string; address: string },
): string {
  const days = clocks.flatMap((clock): CalendarDay[] => {
    const due = value[clock];
    const rule = rules.find(({ id }) => id === due?.rule);
    if (!due || !rule) return [];
    return [
      {
        uid: `${due.rule}-${due.start}@a-l-amiable`,
        date: due.dueDate,
        title: `Médiation\u00a0: ${rule.title.charAt(0).toLowerCase()}${rule.title.slice(1)}`,
        description: `${rule.explanation} Vérifiez la date avant de vous y fier\u00a0: ${address}`,
        url: address,
      },
    ];
  });
  return writeCalendar(days, `${siteName}\u00a0: médiation`, today);
}
