import { addDays, latest, never } from "../calendar/civil-date.ts";
import { formatDate } from "../calendar/french-date.ts";
import { joinOutcomes } from "../join-outcomes.ts";
import type { IsoDate, Outcome, Step, Warning } from "../outcome.ts";
import type { DeliveryFacts } from "./facts.ts";
import { immediateStep, noticeSteps, noticeWarnings, suspend } from "./standing-words.ts";

/** Where the trader stands. */
export type Standing =
  /** The deadline is to come, or is today. */
  | { kind: "on-time"; deliverBy: IsoDate }
  | { kind: "performed"; on: IsoDate; late: boolean }
  /** Late; no notice that would let the client terminate. */
  | { kind: "late" }
  /** A notice runs: the client may not terminate before its end. */
  | { kind: "notice-running"; deliverBy: IsoDate }
  /** The client may end the contract from that day on. */
  | { kind: "may-terminate"; from: IsoDate }
  /** The letter came before the client could end the contract that way. */
  | { kind: "terminated-too-early"; deliverBy?: IsoDate }
  /** The trader had performed before the letter came. */
  | { kind: "performed-before-letter"; on: IsoDate }
  /** The contract is over; refund counted from `denouncedOn`. */
  | { kind: "terminated"; on: IsoDate; denouncedOn: IsoDate };

/** First day on which the client may end the contract; `never` while nothing lets them. */
function terminableFrom(facts: DeliveryFacts, deadline: IsoDate): IsoDate {
  if (facts.immediate === "refusal") return facts.conclusion;
  if (facts.immediate === "essential-date") return addDays(deadline, 1);
  const { notice } = facts;
  if (notice?.until === undefined) return never;
  return addDays(latest(notice.until, deadline), 1);
}

function ended(
  facts: DeliveryFacts,
  termination: NonNullable<DeliveryFacts["termination"]>,
  deadline: IsoDate,
): Outcome<Standing> {
  const { receivedOn, sentOn } = termination;
  const from = terminableFrom(facts, deadline);
  const basis = facts.immediate ? [immediateStep(facts)] : noticeSteps(facts);
  const warnings = noticeWarnings(facts, deadline);
  if (receivedOn < from)
    return joinOutcomes<Standing>(
      {
        kind: "terminated-too-early",
        ...(from === never ? {} : { deliverBy: addDays(from, -1) }),
      },
      [
        { steps: basis, warnings },
        {
          steps: [],
          warnings: [
            {
              id: "resolution-contestable",
              title: "Fin du contrat à discuter",
              text: "La lettre de votre client ne suit pas ce chemin. Ne l’ignorez pas\u00A0: répondez par écrit, annoncez une date ferme ou proposez un accord. Un juge peut apprécier autrement.",
            },
          ],
        },
      ],
    );
  const performed = facts.performedOn ?? never;
  if (performed < receivedOn && !facts.immediate)
    return joinOutcomes<Standing>({ kind: "performed-before-letter", on: performed }, [
      {
        steps: [
          ...basis,
          {
            label: `Exécuté le ${formatDate(performed)}, avant la lettre`,
            detail:
              "Le contrat prend fin quand vous recevez la lettre, sauf si vous avez livré ou exécuté entre-temps.",
            sources: ["conso-l216-6"],
          },
        ],
        warnings,
      },
    ]);
  const denouncedOn = sentOn ?? receivedOn;
  const doubts: Warning[] = [];
  if (performed <= receivedOn)
    doubts.push({
      id: "execution-avant-la-fin",
      title: "Exécution entre-temps",
      text: facts.immediate
        ? "Vous aviez livré ou exécuté avant de recevoir la lettre. La loi réserve ce cas après une mise en demeure\u202F; elle ne le dit pas ici. Nous comptons le contrat comme terminé, par prudence. Demandez conseil."
        : "Vous avez livré ou exécuté le jour où la lettre est arrivée. L’heure peut compter. Nous comptons le contrat comme terminé, par prudence.",
    });
  return joinOutcomes<Standing>({ kind: "terminated", on: receivedOn, denouncedOn }, [
    {
      steps: [
        ...basis,
        {
          label: `Fin du contrat\u00A0: ${formatDate(receivedOn)}`,
          detail: "Le contrat prend fin le jour où vous recevez la lettre qui vous l’annonce.",
          sources: ["conso-l216-6"],
        },
      ],
      warnings,
    },
    { steps: [], warnings: doubts },
  ]);
}

/**
 * Where the trader stands towards a consumer's remedies for lateness (C. conso., art. L. 216-6):
 * suspension of payment, notice with additional time, then termination on receipt of the letter; or
 * termination at once after a refusal, or when the date was essential.
 *
 * @param deadline last day to deliver or perform (`deliveryDeadline`)
 */
export function deliveryStanding(
  facts: DeliveryFacts,
  deadline: IsoDate,
  today: IsoDate,
): Outcome<Standing> {
  if (facts.termination) return ended(facts, facts.termination, deadline);
  const performed = facts.performedOn;
  if (performed !== undefined) {
    const late = performed > deadline;
    return joinOutcomes<Standing>({ kind: "performed", on: performed, late }, [
      {
        steps: [
          {
            label: `Exécuté le ${formatDate(performed)}`,
            detail: late
              ? "C’est après la date due. Votre client peut demander réparation de ce que le retard lui a coûté, s’il le prouve."
              : "C’est dans le délai.",
            sources: late ? ["conso-l216-6", "civ-1217"] : ["conso-l216-1"],
          },
        ],
        warnings: [],
      },
    ]);
  }
  const warnings = noticeWarnings(facts, deadline);
  const from = terminableFrom(facts, deadline);
  const explain = (value: Standing, steps: Step[]) =>
    joinOutcomes<Standing>(value, [{ steps, warnings }]);
  const basis = facts.immediate
    ? [immediateStep(facts), suspend]
    : [suspend, ...noticeSteps(facts)];
  if (from <= today) return explain({ kind: "may-terminate", from }, basis);
  if (today <= deadline)
    return explain(
      { kind: "on-time", deliverBy: deadline },
      facts.immediate ? [immediateStep(facts)] : [],
    );
  return from === never
    ? explain({ kind: "late" }, basis)
    : explain({ kind: "notice-running", deliverBy: addDays(from, -1) }, basis);
}
