import { readRules } from "../data.ts";
import type { Answer } from "../present.ts";

/** The rules that can be counted, by id. */
export function regles(): Answer {
  const rules = [...readRules().values()].sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
  const width = Math.max(...rules.map(({ rule }) => rule.id.length));
  return {
    json: rules.map(({ rule, jurisdiction }) => ({
      id: rule.id,
      titre: rule.title,
      evenement: rule.event,
      duree: rule.period,
      droit: jurisdiction,
    })),
    text: () => rules.map(({ rule }) => `${rule.id.padEnd(width)}  ${rule.title}`).join("\n"),
    row: {},
  };
}
