import type { DerivedValue } from "../../schemas/letter.ts";
import type { Values } from "../values.ts";
import type { DerivationData } from "./derivation.ts";
import { Given, NotGiven } from "./given.ts";
import { derivations } from "./table.ts";

/**
 * The answers, and the values derived from them in the order in which the letter names them. One that
 * cannot be known (an answer is missing, a rate is not published) is left out.
 */
export function deriveValues(
  derived: readonly DerivedValue[],
  answers: Values,
  data: DerivationData,
): Values {
  const values = { ...answers };
  for (const { name, from, with: names } of derived) {
    try {
      values[name] = derivations[from].compute(new Given(names, values), data);
    } catch (error) {
      if (!(error instanceof NotGiven)) throw error;
    }
  }
  return values;
}
