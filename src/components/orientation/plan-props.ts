import { fieldOf } from "../../domain/orientation/facts.ts";
import { citableSources } from "../../domain/time-limits/citable-sources.ts";
import type { PlanToolProps } from "../../islands/orientation/PlanTool.tsx";
import { typographFrench } from "../../letters/typography.ts";
import { register } from "../../register/index.ts";
import type { Plan, PlanFact } from "../../schemas/orientation.ts";
import { buildDay } from "../build-day.ts";
import { federation, hrefOf } from "../site.ts";
import { sourceLinks } from "../source-links.ts";
import { typographRule } from "../typograph-rule.ts";
import { typographThreshold } from "../typograph-threshold.ts";

/** Every string of a value typeset, ids and all: typography leaves words joined by hyphens alone. */
function typeset<Value>(value: Value): Value {
  if (typeof value === "string") return typographFrench(value) as Value;
  if (Array.isArray(value)) return value.map(typeset) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, typeset(inner)]),
  ) as Value;
}

/** The plan as a reader sees it. */
export const typesetPlan = (plan: Plan): Plan => typeset(plan);

const unique = (ids: readonly (string | undefined)[]) => [
  ...new Set(ids.filter((id) => id !== undefined)),
];

/** What a plan cites of its own, in the order of its steps; the rules it counts by come after. */
export function citedByPlan({ steps, silence }: Plan): string[] {
  const rules = unique(steps.map(({ due }) => due?.rule)).map((id) => register.rules.get(id)!);
  const ofRules = rules.flatMap(({ versions }) => versions.flatMap(({ sources }) => sources));
  return unique([...[...steps, silence].flatMap(({ sources }) => sources), ...ofRules]);
}

/** Everything the island of a plan needs, and nothing more. */
export function planProps(plan: Plan): Omit<PlanToolProps, "embedded"> {
  const { steps, silence } = plan;
  const parts = [...steps, silence];
  const facts: PlanFact[] = plan.facts.map((name) =>
    typeset(register.orientation.facts.get(name)!),
  );
  const rules = unique(steps.map(({ due }) => due?.rule)).map((id) =>
    typographRule(register.rules.get(id)!),
  );
  const thresholds = unique(
    steps.map(
      ({ if: condition }) =>
        condition &&
        ("atMost" in condition
          ? condition.atMost
          : "above" in condition
            ? condition.above
            : undefined),
    ),
  ).map((id) => typographThreshold(register.thresholds.get(id)!));
  const letters = unique(parts.map(({ letter }) => letter?.id));
  const tools = unique(steps.map(({ tool }) => tool?.id));
  const guides = unique(parts.map(({ guide }) => guide));
  return {
    plan: typesetPlan(plan),
    data: { facts, rules, thresholds },
    fields: facts.map(fieldOf),
    letters: Object.fromEntries(letters.map((id) => [id, hrefOf("lettre", id)])),
    tools: Object.fromEntries(tools.map((id) => [id, hrefOf("calcul", id)])),
    guides: Object.fromEntries(
      guides.map((id) => [
        id,
        {
          href: hrefOf("guide", id),
          label: typographFrench(register.guides.get(id)!.data.shortTitle),
        },
      ]),
    ),
    sources: sourceLinks([...parts.flatMap((part) => part.sources), ...citableSources(rules)]),
    pageHref: hrefOf("depart", plan.id),
    siteName: federation.name,
    builtOn: buildDay,
  };
}
