import type { NextLetter } from "../next-letter.ts";
import type { Facts } from "./answers.ts";
import type { Situation } from "./situation.ts";

export const letters = [
  "report-livraison",
  "reponse-mise-en-demeure-livrer",
  "annonce-remboursement",
];

function postponement({ conclusion, agreed }: Facts): NextLetter {
  return {
    letter: "report-livraison",
    label: "Annoncer un retard",
    dates: { date_contrat: conclusion, date_prevue: agreed },
  };
}

function refund({ conclusion, termination, refundedOn, paid }: Facts, { late }: Situation) {
  return {
    letter: "annonce-remboursement",
    label: "Annoncer le remboursement",
    dates: {
      date_contrat: conclusion,
      date_denonciation: termination?.sentOn,
      date_remboursement: refundedOn,
    },
    amounts: { montant: paid, majoration: late?.value?.surcharge || undefined },
  };
}

/** What to write to a client who waits: a new day, an answer to their notice, their money back. */
export function nextOf(facts: Facts, situation: Situation): NextLetter | undefined {
  const { client, conclusion, notice, immediate, paid } = facts;
  const { value } = situation.standing;
  if (value.kind === "terminated")
    return client === "consumer" && paid !== 0 ? refund(facts, situation) : undefined;
  if (immediate === "refusal") return undefined;
  const answered = value.kind === "notice-running" || value.kind === "late";
  if (notice && answered && client !== "consumer") return undefined;
  if (notice && answered)
    return {
      letter: "reponse-mise-en-demeure-livrer",
      label: "Répondre à la mise en demeure",
      dates: {
        date_contrat: conclusion,
        date_mise_en_demeure: notice.on,
        delai_client: notice.until,
      },
    };
  const waits = ["on-time", "late", "may-terminate"].includes(value.kind);
  return waits ? postponement(facts) : undefined;
}
