/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** One step of a computation, in plain French, with the articles it rests on (register ids). */
export interface Step {
  /** What was computed: « 15 janvier 2026 + 1 an ». */
  label: string;
  /** Why: « Un an à compter de la réclamation écrite, date pour date. ». */
  detail: string;
  sources: string[];
}

/** Something the reader must know before relying on the value. */
export interface Warning {
  id: string;
  title: string;
  text: string;
}

/** What every computation returns: the value and everything that explains it. */
export interface Outcome<Value> {
  value: Value;
  steps: Step[];
  /** Every source id cited by the steps, in order, once each. */
  sources: string[];
  warnings: Warning[];
}
