import type { Register } from "../register/register.ts";
import type { Field } from "../schemas/letter.ts";

/** What the data tell of one calculator. */
export interface CalculatorFacts {
  id: string;
  title: string;
  shortTitle: string;
  description: string;
  calculator: {
    groups: { title: string; fields: Field[] }[];
    rules: string[];
    rates: string[];
    thresholds: string[];
    sources: string[];
  };
}

/** Everything that the published data are made from. */
export interface Facts {
  register: Register;
  calculators: readonly CalculatorFacts[];
  /** The law to which each rule and each threshold belongs, by its id. */
  jurisdictions: ReadonlyMap<string, string>;
  /** Full public address of a path below the site's base. */
  absolute(path: string): string;
}
