import type { IsoDate } from "../../domain/outcome.ts";
import type { Item, Values } from "../values.ts";

/** A derivation lacks an answer, or a rate that nobody has published: its value is left out. */
export class NotGiven extends Error {}

/** What one derivation takes, read in the answers; every reading throws `NotGiven` for want of one. */
export class Given {
  private readonly names: Record<string, string | number>;
  private readonly values: Values;

  constructor(names: Record<string, string | number>, values: Values) {
    this.names = names;
    this.values = values;
  }

  /** Whether the letter gives this key. */
  has(key: string): boolean {
    return this.names[key] !== undefined;
  }

  /** What the letter wrote under a key: the id of a rule. */
  text(key: string): string {
    return String(this.names[key]);
  }

  date(key: string): IsoDate {
    return this.answer(key, (value) => typeof value === "string") as IsoDate;
  }

  /** In cents. */
  amount(key: string): number {
    return this.number(key);
  }

  /** In percent: 12.5 for 12,5 %. */
  percentage(key: string): number {
    return this.number(key);
  }

  /** A number written in the letter, or the answer to a question. */
  days(key: string): number {
    const written = this.names[key];
    return typeof written === "number" ? written : this.number(key);
  }

  rows(key = "liste"): Item[] {
    return this.answer(key, (value) => Array.isArray(value) && value.length > 0) as Item[];
  }

  /** The amounts, in cents, that each row holds under the field that `key` names. */
  amounts(key: string, usual = key): number[] {
    return this.column(key, usual, "number") as number[];
  }

  /** The dates that each row holds under the field that `key` names. */
  dates(key: string, usual = key): IsoDate[] {
    return this.column(key, usual, "string") as IsoDate[];
  }

  private number(key: string): number {
    return this.answer(key, (value) => typeof value === "number") as number;
  }

  private column(key: string, usual: string, type: "number" | "string"): unknown[] {
    const name = this.names[key] ?? usual;
    return this.rows().map((row) => {
      const value = row[name];
      if (typeof value === type) return value;
      throw new NotGiven(`${key}: a row has no ${name}`);
    });
  }

  private answer(key: string, suits: (value: unknown) => boolean): unknown {
    const value = this.values[this.names[key] ?? ""];
    if (suits(value)) return value;
    throw new NotGiven(`${key} is missing`);
  }
}
