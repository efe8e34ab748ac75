import type { IsoDate } from "../domain/outcome.ts";

/** Who writes or who is written to. Any part may be missing while the form is being filled. */
export interface Identity {
  civility?: "madame" | "monsieur";
  name?: string;
  business?: string;
  street?: string;
  /** Five digits; in Canada, « G1R 4P5 ». */
  postcode?: string;
  city?: string;
  /** Fourteen digits. */
  siret?: string;
  email?: string;
  /** Digits only, or `+` and digits. */
  phone?: string;
}

/** A mediator's details. Any part may be missing while the form is being filled. */
export interface MediatorDetails {
  name?: string;
  /** One postal line each. */
  address?: string[];
  website?: string;
}

/** text, long text, choice: string · date: IsoDate · yes/no: boolean · amount: cents · integer, percentage: number. */
export type ItemValue = string | IsoDate | number | boolean | MediatorDetails;
export type Item = Record<string, ItemValue>;
export type Value = ItemValue | Identity | Item[];

/** What the visitor answered, by field name. A question without a valid answer has no key. */
export type Values = Record<string, Value>;
