import { formatDate } from "../../domain/calendar/french-date.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import { type Headline, say } from "../headline.ts";
import { refundHeadline } from "../refund-headline.ts";
import type { Facts } from "./answers.ts";
import type { Situation } from "./situation.ts";

function toRefund(facts: Facts, { refund, late }: Situation, today: IsoDate): Headline {
  const { refundedOn, paid: amount } = facts;
  if (amount === 0)
    return say("Le contrat a pris fin\u00A0: vous n’avez", "rien à rembourser", ".");
  const dueDate = refund?.value.dueDate ?? today;
  return refundHeadline({ dueDate, amount, refundedOn, late }, today);
}

function tooEarly(facts: Facts, deliverBy: IsoDate | undefined, today: IsoDate): Headline {
  if (deliverBy === undefined)
    return say(
      "Avant de mettre fin au contrat, votre client devait vous adresser",
      "une mise en demeure",
      " et vous laisser un délai.",
    );
  if (facts.performedOn !== undefined)
    return say(
      "La lettre de votre client est arrivée trop tôt, et vous avez exécuté le",
      formatDate(facts.performedOn),
      ".",
    );
  return deliverBy >= today
    ? say(
        "La lettre de votre client est arrivée trop tôt\u00A0: livrez ou exécutez au plus tard le",
        formatDate(deliverBy),
        ".",
      )
    : say(
        "La lettre de votre client est arrivée trop tôt, mais votre délai a fini le",
        formatDate(deliverBy),
        "\u00A0: livrez ou exécutez sans attendre.",
      );
}

/** The most useful sentence for the trader. */
export function headlineOf(facts: Facts, situation: Situation, today: IsoDate): Headline {
  const { standing, deadline } = situation;
  const { dueDate } = deadline.value;
  const value = standing.value;
  switch (value.kind) {
    case "on-time":
      return say("Livrez ou exécutez au plus tard le", formatDate(value.deliverBy), ".");
    case "performed":
      return value.late
        ? say(
            "Vous avez livré ou exécuté en retard\u00A0: vous aviez jusqu’au",
            formatDate(dueDate),
            ". Le contrat continue.",
          )
        : say(
            "Vous avez livré ou exécuté à temps\u00A0: vous aviez jusqu’au",
            formatDate(dueDate),
            ".",
          );
    case "late":
      return say(
        "Vous deviez livrer ou exécuter au plus tard le",
        formatDate(dueDate),
        "\u00A0: faites-le sans attendre, ou convenez d’une date par écrit.",
      );
    case "notice-running":
      return say(
        "Livrez ou exécutez au plus tard le",
        formatDate(value.deliverBy),
        "\u00A0: après, votre client peut mettre fin au contrat.",
      );
    case "may-terminate":
      return facts.immediate === "refusal"
        ? say("Votre client peut mettre fin au contrat", "dès maintenant", ", par une lettre.")
        : say(
            "Votre client peut mettre fin au contrat depuis le",
            formatDate(value.from),
            "\u00A0: livrez ou exécutez avant qu’il ne le fasse.",
          );
    case "terminated-too-early":
      return tooEarly(facts, value.deliverBy, today);
    case "performed-before-letter":
      return say(
        "Le contrat n’a pas pris fin\u00A0: vous aviez livré ou exécuté le",
        formatDate(value.on),
        ", avant la lettre de votre client.",
      );
    case "terminated":
      return toRefund(facts, situation, today);
  }
}
