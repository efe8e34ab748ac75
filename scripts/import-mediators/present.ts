import type { Comparison, Proposal } from "./compare.ts";
import type { RowFault } from "./rows.ts";

const sign = { nouveau: "+", disparu: "−", changé: "~" } as const;

function lines(proposal: Exclude<Proposal, { change: "revu" }>): string[] {
  const { change } = proposal;
  if (change === "nouveau") {
    const { name, website, sectors } = proposal.official;
    return [
      `${sign.nouveau} nouveau  ${name}`,
      `    site : ${website ?? "inconnu"}`,
      ...sectors.map((sector) => `    + ${sector}`),
    ];
  }
  if (change === "disparu")
    return [
      `${sign.disparu} disparu  ${proposal.mediator.id} : ${proposal.mediator.name}`,
      "    n’est plus sur la liste ; son inscription deviendra incertaine.",
      ...(proposal.mediator.publishable
        ? ["    à la main : « publishable » et « caution », si sa notice doit disparaître."]
        : []),
    ];
  const { mediator, added, removed, byHand } = proposal;
  return [
    `${sign.changé} changé   ${mediator.id} : ${mediator.name}`,
    ...(mediator.status === "listed" ? [] : [`    inscription : ${mediator.status} → listed`]),
    ...added.map((sector) => `    + ${sector}`),
    ...removed.map((sector) => `    − ${sector}`),
    ...byHand.map((one) => `    à la main : ${one}`),
  ];
}

/** The proposed differences, for a person to read. */
export function presentComparison({ proposals, complete }: Comparison): string {
  const of = (change: Proposal["change"]) => proposals.filter((one) => one.change === change);
  const blocks = proposals.flatMap((one) => (one.change === "revu" ? [] : [lines(one).join("\n")]));
  const total = `${of("nouveau").length} nouveau(x), ${of("disparu").length} disparu(s), ${of("changé").length} changé(s), ${of("revu").length} sans changement.`;
  const partial = complete
    ? []
    : ["Relevé partiel : aucun médiateur n’est tenu pour disparu, aucun secteur pour retiré."];
  return [...blocks, ...partial, total].join("\n\n");
}

/** Lines that cannot be used, each with its reason. */
export function presentFaults(file: string, faults: readonly RowFault[]): string {
  return [
    ...faults.map(({ line, reason }) => `${file}, ligne ${line} : ${reason}`),
    `${faults.length} ligne(s) à corriger : rien n’a été écrit.`,
  ].join("\n");
}
