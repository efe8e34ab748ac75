import type { Rule } from "../schemas/rule.ts";
import type { Threshold } from "../schemas/threshold.ts";

/** Finds an entry among those the page handed over. The finder throws an Error when it is missing. */
function finder<Entry extends { id: string }>(name: string, folder: string) {
  return (entries: readonly Entry[], id: string): Entry => {
    const entry = entries.find((candidate) => candidate.id === id);
    if (!entry)
      throw new Error(
        `${name} «\u00a0${id}\u00a0» manque. Ajoutez cette entrée dans ${folder}, ou son identifiant dans le calculateur.`,
      );
    return entry;
  };
}

export const ruleById = finder<Rule>("La règle", "content/rules/");
export const thresholdById = finder<Threshold>("Le seuil", "content/thresholds/");
