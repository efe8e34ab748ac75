import type { Tariffs, TaxState } from "../../schemas/tariff.ts";
import { yearlyFee } from "./yearly-fee.ts";

/** The prices of a mediator, or those that a visitor was given, in cents. */
export type Offer = Pick<
  Tariffs,
  | "annual"
  | "threeYear"
  | "joining"
  | "perCaseSimple"
  | "perCaseComplex"
  | "vat"
  | "vatPerCase"
  | "maxTurnover"
  | "maxStaff"
>;

/** The trader, and the cases expected in a year. */
export interface Use {
  simple: number;
  complex: number;
  /** A year's turnover, in cents. */
  turnover: number;
  staff: number;
  /** Pays prices before tax in the end; others add it. */
  recoversVat: boolean;
}

/** What we do not know of a cost: why it is missing, or how it may be higher. */
export type Unknown = "chiffre-d-affaires" | "effectif" | "tva-inconnue" | "dossier-inconnu";

export interface YearlyCost {
  /** Membership of a year, in cents; `null` when the prices are not for this trader. */
  fee: number | null;
  /** Price of a simple and of a complex case, tax included as for the fee. */
  simple: number | null;
  complex: number | null;
  /** Membership and the cases expected; `null` when a price of them is not known. */
  expected: number | null;
  /** What is known of it when the whole is not. */
  atLeast: number | null;
  /** Every case complex, every price of unknown tax before tax; `null` when not known. */
  worst: number | null;
  unknown: Unknown[];
}

/** The rate of tax that we suppose, in percent; the price list says which applies. */
export const supposedVat = 20;

const withVat = (cents: number) => Math.round((cents * (100 + supposedVat)) / 100);

/** A price as the trader bears it. */
function borne(cents: number | null, tax: TaxState, recovers: boolean): number | null {
  return cents !== null && tax === "ht" && !recovers ? withVat(cents) : cents;
}

/** Why the prices of an offer are not for this trader. */
function outside({ maxTurnover, maxStaff }: Offer, { turnover, staff }: Use): Unknown | undefined {
  if (maxTurnover !== undefined && turnover >= maxTurnover) return "chiffre-d-affaires";
  if (maxStaff !== undefined && staff > maxStaff) return "effectif";
  return undefined;
}

/** The worst year: the cases all at the highest price. */
function worstOf(offer: Offer, use: Use): number | null {
  const { vat, vatPerCase = vat, perCaseSimple, perCaseComplex } = offer;
  const taxed = (tax: TaxState) => (tax === "unknown" ? "ht" : tax);
  const fee = borne(yearlyFee(offer), taxed(vat), use.recoversVat) as number;
  const count = use.simple + use.complex;
  if (count === 0) return fee;
  if (perCaseSimple === null || perCaseComplex === null) return null;
  const highest = Math.max(perCaseSimple, perCaseComplex);
  return fee + count * (borne(highest, taxed(vatPerCase), use.recoversVat) as number);
}

/** What an offer costs this trader a year. An unknown price stays unknown: it is never a zero. */
export function yearlyCost(offer: Offer, use: Use): YearlyCost {
  const reason = outside(offer, use);
  const nothing = { fee: null, simple: null, complex: null, expected: null, atLeast: null };
  if (reason) return { ...nothing, worst: null, unknown: [reason] };

  const { vat, vatPerCase = vat } = offer;
  const fee = borne(yearlyFee(offer), vat, use.recoversVat) as number;
  const simple = borne(offer.perCaseSimple, vatPerCase, use.recoversVat);
  const complex = borne(offer.perCaseComplex, vatPerCase, use.recoversVat);
  const parts = [
    { count: use.simple, price: simple },
    { count: use.complex, price: complex },
  ].filter(({ count }) => count > 0);
  const known = parts.reduce((sum, { count, price }) => sum + count * (price ?? 0), fee);
  const whole = parts.every(({ price }) => price !== null);
  const anyCase = parts.length > 0;
  const worst = worstOf(offer, use);
  const taxUnknown = vat === "unknown" || (anyCase && vatPerCase === "unknown");
  return {
    fee,
    simple,
    complex,
    expected: whole ? known : null,
    atLeast: whole ? null : known,
    worst,
    unknown: [
      ...(taxUnknown && !use.recoversVat ? ["tva-inconnue" as const] : []),
      ...(worst === null ? ["dossier-inconnu" as const] : []),
    ],
  };
}
