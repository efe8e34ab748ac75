import type { PlanFacts } from "../../../src/domain/orientation/facts.ts";
import { datedPlan, type PlanEntry, type PlanLink } from "../../../src/domain/orientation/plan.ts";
import { loadRegister } from "../../../src/register/register.ts";

export const register = loadRegister(process.cwd());
export const { questions, facts, plans } = register.orientation;

/** Facts as an address writes them, as the domain reads them: sums in cents. */
export function toldFacts(written: Record<string, string>): PlanFacts {
  return Object.fromEntries(
    Object.entries(written).map(([name, text]) => {
      const fact = facts.get(name);
      if (!fact) throw new Error(`no fact « ${name} »`);
      return [name, fact.type === "amount" ? Math.round(Number(text) * 100) : text];
    }),
  );
}

/** The plan of this id with these facts. */
export function planWith(id: string, written: Record<string, string>, today: string) {
  const data = {
    facts: [...facts.values()],
    rules: [...register.rules.values()],
    thresholds: [...register.thresholds.values()],
  };
  return datedPlan(plans.get(id)!, data, toldFacts(written), today);
}

/** An entry as a golden case writes it: « - » for an open condition, its date, « manqué ». */
export const lineOf = ({ id, date, state, condition }: PlanEntry): string =>
  [condition && "-", id, date, state === "late" && "manqué"].filter(Boolean).join(" ");

/** A letter as a golden case writes it, with what its link carries. */
export function letterLine({ id, facts: carried }: PlanLink): string {
  const fragment = new URLSearchParams(carried).toString();
  return fragment ? `${id} #${fragment}` : id;
}
