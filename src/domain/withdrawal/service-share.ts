import { citedSources } from "../cited-sources.ts";
import { formatEuros, formatNumber } from "../money.ts";
import type { Outcome, Step } from "../outcome.ts";

/** A service begun before the client withdrew. */
export interface BegunService {
  /** The express request was collected, and the client told of the cost (C. conso., art. L. 221-5, 9°). */
  requested: boolean;
  /** Total price agreed, in cents. */
  price?: number | undefined;
  /** Share done when the client withdrew, in per cent. */
  share?: number | undefined;
}

/**
 * What the client owes for a service begun (C. conso., art. L. 221-25), in cents: the share of the
 * price, or nothing without an express request. `undefined` when price or share is not known.
 */
export function serviceShare(service: BegunService): Outcome<number | undefined> {
  const give = (value: number | undefined, label: string, detail: string) => {
    const steps: Step[] = [{ label, detail, sources: ["conso-l221-25"] }];
    return { value, steps, sources: citedSources(steps), warnings: [] };
  };
  if (!service.requested)
    return give(
      0,
      "Service commencé\u00A0: rien n’est dû",
      "Sans demande expresse recueillie, ou sans information sur les frais, votre client ne doit rien pour ce qui est déjà fait.",
    );
  const rule =
    "Votre client paie la part du service fourni jusqu’au jour où il annonce sa rétractation, en proportion du prix total convenu.";
  if (service.price === undefined || service.share === undefined)
    return give(undefined, "Service commencé\u00A0: une part du prix est due", rule);
  const due = Math.round((service.price * service.share) / 100);
  const percent = `${formatNumber(service.share)}\u00A0%`;
  return give(due, `${formatEuros(service.price)} × ${percent} = ${formatEuros(due)}`, rule);
}
