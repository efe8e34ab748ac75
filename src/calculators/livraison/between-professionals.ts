import { joinOutcomes } from "../../domain/join-outcomes.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import type { Calculation } from "../calculator.ts";
import { arrangeKnots, type KnotDraft } from "../knots.ts";
import type { Facts } from "./answers.ts";

/** These rules protect consumers and non-professionals: between professionals, the contract decides. */
export function betweenProfessionals(facts: Facts, today: IsoDate): Calculation {
  const { steps, sources, warnings } = joinOutcomes(undefined, [
    {
      steps: [
        {
          label: "Entre professionnels, d’autres règles",
          detail:
            "Les trente jours, la fin du contrat par simple lettre et le remboursement en quatorze jours valent pour un consommateur ou un non-professionnel.",
          sources: ["conso-liminaire", "conso-l216-8"],
        },
        {
          label: "Ce que votre client peut faire",
          detail:
            "Relisez d’abord votre contrat. À défaut, il peut suspendre son paiement ou, après une mise en demeure qui l’annonce, mettre fin au contrat si le retard est assez grave.",
          sources: ["civ-1217", "civ-1219", "civ-1226"],
        },
      ],
      warnings: [],
    },
  ]);
  const drafts: KnotDraft[] = [
    { date: facts.conclusion, title: "Contrat conclu", role: "fact" },
    ...(facts.agreed
      ? [{ date: facts.agreed, title: "Date convenue", role: "milestone" as const }]
      : []),
  ];
  return {
    headline: {
      before: "Entre professionnels, c’est",
      value: "votre contrat",
      after: " qui fixe la date et les suites d’un retard.",
    },
    knots: arrangeKnots(drafts, today),
    steps,
    sources,
    warnings,
    dates: [],
  };
}
