import type { LimitationFacts } from "../../../src/domain/limitation/facts.ts";
import { limitation } from "../../../src/domain/limitation/limitation.ts";
import type { Rule } from "../../../src/schemas/rule.ts";
import { thresholds } from "../domain/content.ts";

/** Two years, which stand on a day off, and warn of what a plain count leaves out. */
export const trialRule: Rule = {
  id: "prescription-d-essai",
  title: "Essai",
  event: "la fin",
  period: "deux ans à compter de la fin",
  explanation: "Essai.",
  actor: "vous",
  warnings: [{ id: "suspension-interruption", title: "Essai", text: "Essai." }],
  versions: [
    {
      from: "2016-07-01",
      to: null,
      duration: "P2Y",
      convention: "calendar",
      sources: ["conso-l218-2", "cpc-641", "cpc-642"],
      checkedOn: "2026-11-22",
    },
  ],
};

/** The two years from 6 January 2025, unless the facts say otherwise. */
export const tell = (facts: Partial<LimitationFacts>, today = "2026-11-22", rule = trialRule) =>
  limitation(
    rule,
    thresholds["prescription-limite"]!,
    { start: "2025-01-06", events: [], ...facts },
    today,
  );
