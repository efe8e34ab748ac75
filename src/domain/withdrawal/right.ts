import { citedSources } from "../cited-sources.ts";
import type { Outcome, Step, Warning } from "../outcome.ts";
import type { ContractFacts } from "./contract.ts";
import { exceptionOf } from "./exceptions.ts";

/** Why there is no right, in the order in which it is looked for. */
export type NoRight = "premises" | "client" | "exception";

const none = "Pas de droit de rétractation";

/** Whoever is wrong about who the client is should know. */
const smallBusiness: Warning = {
  id: "petit-professionnel",
  title: "Client professionnel",
  text: "Hors établissement, un professionnel de cinq salariés au plus a ce droit si l’objet du contrat sort du champ de son activité principale. Vérifiez ces deux points avant de lui refuser.",
};

function otherClient(facts: ContractFacts): { step: Step; warnings: Warning[] } | undefined {
  const sources = ["conso-liminaire", "conso-l221-3"];
  if (facts.client === "association")
    return {
      step: {
        label: none,
        detail:
          "Ce droit protège les consommateurs, des personnes physiques, et certains petits professionnels. Une association ou un syndicat de copropriétaires n’est ni l’un ni l’autre.",
        sources,
      },
      warnings: [
        {
          id: "notre-lecture-association",
          title: "Notre lecture du texte",
          text: "Une association qui agit pour une activité professionnelle pourrait invoquer la règle des petits professionnels. En cas de doute, demandez conseil avant de refuser.",
        },
      ],
    };
  if (facts.client === "business")
    return {
      step: {
        label: none,
        detail:
          "Votre client est un professionnel. Il n’aurait ce droit que pour un contrat hors établissement, étranger à son activité principale, avec cinq salariés au plus.",
        sources,
      },
      warnings: [smallBusiness],
    };
  if (facts.client === "small-business" && facts.place !== "off-premises")
    return {
      step: {
        label: none,
        detail:
          "Un petit professionnel n’a ce droit que pour un contrat conclu hors établissement, pas à distance.",
        sources: ["conso-l221-3"],
      },
      warnings: [],
    };
  return undefined;
}

function give(ground: NoRight | undefined, step: Step, warnings: Warning[]) {
  return {
    value: { exists: ground === undefined, ...(ground ? { ground } : {}) },
    steps: [step],
    sources: citedSources([step]),
    warnings,
  };
}

/**
 * Whether the law gives the client a right of withdrawal, before any date: place (C. conso., art.
 * L. 221-1, L. 221-18), client (art. L. 221-3), kind of contract (art. L. 221-2, L. 221-28).
 */
export function withdrawalRight(
  facts: ContractFacts,
): Outcome<{ exists: boolean; ground?: NoRight }> {
  if (facts.place === "premises")
    return give(
      "premises",
      {
        label: none,
        detail:
          "Le contrat a été conclu chez vous, en boutique ou à l’atelier. La loi ne donne ce droit que pour un contrat à distance ou hors établissement.",
        sources: ["conso-l221-1", "conso-l221-18"],
      },
      [
        {
          id: "demarchage-juste-avant",
          title: "Client abordé ailleurs",
          text: "Si votre client est venu chez vous juste après avoir été abordé personnellement ailleurs, le contrat est hors établissement et le droit existe.",
        },
      ],
    );
  const client = otherClient(facts);
  if (client) return give("client", client.step, client.warnings);
  if (facts.exception) {
    const { reason, source, reservation, offPremises } = exceptionOf(facts.exception);
    const more = offPremises && facts.place === "off-premises" ? ` ${offPremises}` : "";
    const told: Warning = {
      id: "information-avant",
      title: "À dire avant le contrat",
      text: "Votre client doit avoir été informé, avant le contrat, qu’il n’a pas ce droit ou dans quel cas il le perd. C’est à vous de le prouver.",
    };
    return give(
      "exception",
      { label: none, detail: `Votre client n’a pas ce droit\u00A0: ${reason}`, sources: [source] },
      [
        ...(reservation
          ? [
              {
                id: "limite-exception",
                title: "Limite de cette exception",
                text: `${reservation}${more}`,
              },
            ]
          : []),
        ...(source === "conso-l221-28" ? [told] : []),
      ],
    );
  }
  return give(
    undefined,
    facts.client === "small-business"
      ? {
          label: "Droit de rétractation\u00A0: oui",
          detail:
            "Le contrat est hors établissement et votre client est un petit professionnel, hors de son activité principale\u00A0: il a le même droit qu’un consommateur.",
          sources: ["conso-l221-1", "conso-l221-3", "conso-l221-18"],
        }
      : {
          label: "Droit de rétractation\u00A0: oui",
          detail:
            facts.place === "off-premises"
              ? "Le contrat a été conclu hors de vos locaux, votre client étant présent. Peu importe qu’il vous ait appelé lui-même."
              : "Le contrat a été conclu à distance, sans que vous vous rencontriez.",
          sources: ["conso-l221-1", "conso-l221-18"],
        },
    [],
  );
}
