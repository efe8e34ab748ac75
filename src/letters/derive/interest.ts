import { runAccount } from "../../domain/interest/account.ts";
import { appliedRate } from "../../domain/interest/applied-rate.ts";
import type { LateInterestParties } from "../../domain/interest/late-interest-facts.ts";
import { type RateTables, UnknownRate } from "../../domain/interest/rate-at.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import type { Derivation, DerivationData } from "./derivation.ts";
import { type Given, NotGiven } from "./given.ts";

/** A professional's claim on a client, at the legal rate whoever the client is. */
const legalParties = { debtor: "consommateur", creditor: "professionnel" } as const;
/** Between two professionals, at the rate of C. com., art. L. 441-10, for want of another. */
const tradeParties = { debtor: "professionnel", creditor: "professionnel" } as const;

/** A table that a derivation does not declare is not in the letter, and is never read. */
function tablesOf({ rates }: DerivationData): RateTables {
  const { legal, ecb } = rates;
  return { legal, ecb } as RateTables;
}

/**
 * Yearly rate on a day, in hundredths of a percent. A letter quotes no rate that is still to be
 * confirmed.
 */
function rateOn(data: DerivationData, parties: LateInterestParties, date: IsoDate): number {
  try {
    const { rate, reading } = appliedRate(tablesOf(data), parties, date);
    if (reading.confirmed) return rate;
    throw new NotGiven(`the rate on ${date} is to be confirmed`);
  } catch (error) {
    if (error instanceof UnknownRate) throw new NotGiven(error.message);
    throw error;
  }
}

/** Simple interest on a sum, in cents, as the calculator runs it. */
function interestOn(
  principal: number,
  [from, to]: [from: IsoDate, to: IsoDate],
  parties: LateInterestParties,
  data: DerivationData,
): number {
  const rate = (date: IsoDate): number => rateOn(data, parties, date);
  return runAccount({ principal, from, to }, [], rate).interest;
}

const total = (amounts: number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/**
 * Interest at the legal rate, from the day of the formal notice, which bears none (C. civ., art.
 * 1231-6 and 1344-1): on an amount, or on each row of a list, rounded on its own.
 */
export const legalInterest: Derivation = {
  gives: "amount",
  parameters: {
    depuis: { takes: "date" },
    jusqua: { takes: "date" },
    liste: { takes: "list", optional: true },
    montant: { takes: "amount-or-item" },
  },
  mayFail: true,
  rates: ["legal"],
  sources: ["civ-1231-6", "cmf-l313-2"],
  compute(given, data) {
    const span: [IsoDate, IsoDate] = [given.date("depuis"), given.date("jusqua")];
    const sums = given.has("liste") ? given.amounts("montant") : [given.amount("montant")];
    return total(sums.map((sum) => interestOn(sum, span, legalParties, data)));
  },
};

const penaltyParameters: Derivation["parameters"] = {
  liste: { takes: "list" },
  montant: { takes: "item-amount", usual: "montant" },
  echeance: { takes: "item-date", usual: "echeance" },
  jusqua: { takes: "date" },
};

/** What each invoice bears from its own due date, rounded on its own. */
function penaltiesOn(given: Given, parties: LateInterestParties, data: DerivationData): number {
  const to = given.date("jusqua");
  const dueDates = given.dates("echeance", "echeance");
  const sums = given.amounts("montant", "montant");
  return total(
    sums.map((sum, index) => interestOn(sum, [dueDates[index] ?? to, to], parties, data)),
  );
}

/** Late-payment penalties between professionals, for want of a rate in the contract. */
export const penalties: Derivation = {
  gives: "amount",
  parameters: penaltyParameters,
  mayFail: true,
  rates: ["ecb"],
  sources: ["com-l441-10"],
  compute: (given, data) => penaltiesOn(given, tradeParties, data),
};

/** The same at the contract's yearly rate, or at three times the legal rate when that is more. */
export const contractPenalties: Derivation = {
  gives: "amount",
  parameters: { ...penaltyParameters, taux: { takes: "percentage" } },
  mayFail: true,
  rates: ["legal"],
  sources: ["com-l441-10", "cmf-l313-2"],
  compute: (given, data) =>
    penaltiesOn(given, { ...tradeParties, contractRate: given.percentage("taux") }, data),
};

function rateDerivation(
  parties: LateInterestParties,
  rests: Pick<Derivation, "rates" | "sources">,
): Derivation {
  return {
    gives: "percentage",
    parameters: { date: { takes: "date" } },
    mayFail: true,
    ...rests,
    compute: (given, data) => rateOn(data, parties, given.date("date")) / 100,
  };
}

/** The legal rate on a day, for a professional creditor. */
export const legalRate = rateDerivation(legalParties, {
  rates: ["legal"],
  sources: ["cmf-l313-2"],
});

/** The rate of late-payment penalties on a day, for want of one in the contract. */
export const penaltyRate = rateDerivation(tradeParties, {
  rates: ["ecb"],
  sources: ["com-l441-10"],
});
