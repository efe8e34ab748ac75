import { formatDate } from "../../domain/calendar/french-date.ts";
import type { GuaranteeEnd } from "../../domain/conformity/guarantee-end.ts";
import type { IsoDate, Step } from "../../domain/outcome.ts";

/** The presumption: its last day, and whether the guarantee itself was stopped. */
export interface Presumption {
  dueDate: IsoDate;
  stopped: boolean;
}

/** Said of the presumption when the guarantee stopped. */
export const presumptionRuns =
  "Selon notre lecture, un arrêt de la garantie ne prolonge pas la présomption.";

/** Is the defect covered, and who must prove when it began (C. conso., art. L. 217-3, L. 217-7)? */
export function defectStep(defect: IsoDate, end: GuaranteeEnd, presumption: Presumption): Step {
  const label = `Défaut apparu le ${formatDate(defect)}`;
  if (defect > end.dueDate && !end.suspendedSince)
    return {
      label,
      detail: "Il est apparu après la fin de la garantie légale de conformité.",
      sources: ["conso-l217-3"],
    };
  return {
    label,
    detail:
      defect <= presumption.dueDate
        ? "Il est apparu pendant la garantie, et il est présumé présent dès la livraison\u00a0: à vous de prouver le contraire."
        : `Il est apparu pendant la garantie, mais après la présomption\u00a0: à votre client de prouver qu’il existait à la livraison.${presumption.stopped ? ` ${presumptionRuns}` : ""}`,
    sources: ["conso-l217-3", "conso-l217-7"],
  };
}
