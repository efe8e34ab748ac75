import type { Rule } from "../../schemas/rule.ts";
import { formatDate } from "../calendar/french-date.ts";
import { joinOutcomes } from "../join-outcomes.ts";
import type { IsoDate, Outcome } from "../outcome.ts";
import { computeDueDate, type DueDate } from "../time-limits/due-date.ts";

/** What the date of the refund depends on. */
export interface RefundFacts {
  /** Day the trader was told of the withdrawal. */
  toldOn: IsoDate;
  /** The goods the client holds; absent for a service, or goods never delivered. */
  goods?: {
    /** The trader offered to collect them. */
    collected: boolean;
    /** Day the trader got them back, or a proof of dispatch, whichever came first. */
    backOn?: IsoDate | undefined;
  };
}

export interface WithdrawalRefund {
  /** Fourteen days from being told. */
  base: DueDate;
  /** Last day to refund; absent while the trader may wait for the goods. */
  dueDate?: IsoDate;
}

/**
 * Until when the trader must refund: fourteen days from being told (C. conso., art. L. 221-24,
 * al. 1), or later when the goods are not back, unless the trader offered to collect them (al. 2).
 */
export function withdrawalRefund(rule: Rule, facts: RefundFacts): Outcome<WithdrawalRefund> {
  const counted = computeDueDate(rule, facts.toldOn);
  const base = counted.value;
  const { goods } = facts;
  if (!goods) return joinOutcomes<WithdrawalRefund>({ base, dueDate: base.dueDate }, [counted]);
  const cite = (label: string, detail: string) => ({
    steps: [{ label, detail, sources: ["conso-l221-24"] }],
    warnings: [],
  });
  if (goods.collected)
    return joinOutcomes<WithdrawalRefund>({ base, dueDate: base.dueDate }, [
      counted,
      cite(
        "Pas d’attente possible",
        "Vous avez proposé de reprendre le bien vous-même\u00A0: vous ne pouvez pas attendre son retour pour rembourser.",
      ),
    ]);
  const firm = counted.warnings.filter(({ id }) => id !== "jour-non-ouvrable");
  if (goods.backOn === undefined)
    return joinOutcomes<WithdrawalRefund>({ base }, [
      { steps: counted.steps, warnings: firm },
      cite(
        "Vous pouvez attendre",
        "Tant que vous n’avez ni le bien ni une preuve de son envoi, vous pouvez différer le remboursement. Le premier des deux y met fin.",
      ),
    ]);
  if (goods.backOn <= base.dueDate)
    return joinOutcomes<WithdrawalRefund>({ base, dueDate: base.dueDate }, [
      counted,
      cite(
        `Bien rendu ou envoyé le ${formatDate(goods.backOn)}`,
        "Le bien, ou la preuve de son envoi, est arrivé avant la fin des quatorze jours\u00A0: remboursez sans attendre plus que nécessaire.",
      ),
    ]);
  return joinOutcomes<WithdrawalRefund>({ base, dueDate: goods.backOn }, [
    { steps: counted.steps, warnings: firm },
    cite(
      `Bien rendu ou envoyé le ${formatDate(goods.backOn)}`,
      "Les quatorze jours étaient passés, mais vous pouviez attendre le bien ou la preuve de son envoi. Le remboursement est dû ce jour-là.",
    ),
  ]);
}
