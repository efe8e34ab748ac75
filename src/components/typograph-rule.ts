import { typographFrench } from "../letters/typography.ts";
import type { Rule } from "../schemas/rule.ts";

/** A rule whose words are typeset, ready for an island. */
export function typographRule(rule: Rule): Rule {
  return {
    ...rule,
    title: typographFrench(rule.title),
    event: typographFrench(rule.event),
    period: typographFrench(rule.period),
    explanation: typographFrench(rule.explanation),
    warnings: rule.warnings.map((warning) => ({
      ...warning,
      title: typographFrench(warning.title),
      text: typographFrench(warning.text),
    })),
  };
}
