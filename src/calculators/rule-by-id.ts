import type { Rule } from "../schemas/rule.ts";

/** The rule of that id among those the page handed over. @throws Error when it is missing */
export function ruleById(rules: readonly Rule[], id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule)
    throw new Error(
      `La règle «\u00a0${id}\u00a0» manque. Ajoutez-la dans content/rules/, ou son identifiant dans le calculateur.`,
    );
  return rule;
}
