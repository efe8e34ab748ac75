import type { DerivedValue } from "../../schemas/letter.ts";
import type { RateTable } from "../../schemas/rate.ts";
import type { Rule } from "../../schemas/rule.ts";
import {
  type DerivationData,
  type EmbeddedRule,
  type RateName,
  rateFiles,
} from "../derive/derivation.ts";
import { derivations } from "../derive/table.ts";

function embedRule({ id, title, versions }: Rule): EmbeddedRule {
  return {
    id,
    title,
    versions: versions.map(({ from, to, duration, convention }) => ({
      from,
      to,
      duration,
      convention,
    })),
  };
}

/** A table of rates without the notes on how each was read. */
function embedRates({ periods, ...table }: RateTable): RateTable {
  return { ...table, periods: periods.map(({ note: _, ...period }) => period) };
}

/** The rules and rates that a letter's derived values read, for its compiled form. */
export function embedData(
  derived: readonly DerivedValue[],
  language: DerivationData["language"],
  { rules, rates }: { rules: ReadonlyMap<string, Rule>; rates: ReadonlyMap<string, RateTable> },
): DerivationData {
  const data: DerivationData = { language, rules: {}, rates: {} };
  for (const { from, with: given } of derived) {
    const rule = rules.get(String(given.regle));
    if (rule) data.rules[rule.id] = embedRule(rule);
    for (const name of derivations[from].rates ?? ([] as RateName[])) {
      const table = rates.get(rateFiles[name]);
      if (!table) throw new Error(`content/rates/${rateFiles[name]}.yaml is missing.`);
      data.rates[name] = embedRates(table);
    }
  }
  return data;
}
