import type { Warning } from "../outcome.ts";
import type { EventKindId, LimitationEvent } from "./events.ts";

/** A claim interrupts only if it succeeds in the end (C. civ., art. 2243). */
export const claimMayFail: Warning = {
  id: "demande-sans-succes",
  title: "Si la demande n’aboutit pas",
  text: "L’interruption est effacée si la demande est retirée, abandonnée trop longtemps ou définitivement rejetée. Le délai se compte alors comme s’il n’avait jamais été interrompu.",
};

const said: { when: EventKindId[]; warning: Warning }[] = [
  {
    when: ["reconnaissance"],
    warning: {
      id: "a-verifier-reconnaissance",
      title: "À vérifier",
      text: "Un paiement partiel ou un échéancier signé vaut souvent reconnaissance, mais cela se discute selon les mots employés. Faites vérifier l’écrit avant de compter dessus.",
    },
  },
  {
    when: ["injonction-deposee", "injonction-signifiee"],
    warning: {
      id: "a-verifier-injonction",
      title: "À vérifier",
      text: "Que la signification de l’ordonnance interrompe le délai, et non le dépôt de la requête, vient d’une décision ancienne de la Cour de cassation (10\u00A0juillet 1990) que nous n’avons pas relue. Interrogez le commissaire de justice.",
    },
  },
  {
    when: ["demande-en-justice", "injonction-signifiee"],
    warning: {
      id: "titre-executoire",
      title: "Avec un jugement",
      text: "Une décision devenue exécutoire obéit à un autre délai\u00A0: dix ans pour la faire exécuter, en règle générale. Ce calcul ne vaut que tant que vous n’en avez pas.",
    },
  },
  {
    when: ["mediation", "procedure-participative", "petites-creances", "expertise"],
    warning: {
      id: "preuve-de-la-suspension",
      title: "Gardez la preuve",
      text: "La suspension tient à deux dates, celle où elle commence et celle où elle finit. Gardez l’écrit de chacune. Nous comptons au plus court\u00A0: à un jour près, une autre lecture est possible.",
    },
  },
];

/** What the reader must know of the kinds of events given. */
export function eventWarnings(events: readonly LimitationEvent[]): Warning[] {
  return said
    .filter(({ when }) => events.some((event) => when.includes(event.kind)))
    .map(({ warning }) => warning);
}
