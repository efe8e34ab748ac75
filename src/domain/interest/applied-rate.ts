import type { IsoDate, Warning } from "../outcome.ts";
import { betweenProfessionals, type LateInterestParties } from "./late-interest-facts.ts";
import { formatHundredths, toHundredths } from "./percent.ts";
import {
  otherColumn,
  privateColumn,
  type RateReading,
  type RateTables,
  rateAt,
} from "./rate-at.ts";

/** Points added to the rate of the European Central Bank, in hundredths (C. com., art. L. 441-10). */
const addedPoints = 1000;
/** A contract may not go below so many times the legal rate (same article). */
const floorFactor = 3;

/** The rate that a half-year bears, and how it was found. */
export interface AppliedRate {
  /** Hundredths of a percent. */
  rate: number;
  /** « 2,15 % + 10 points = 12,15 % ». */
  words: string;
  /** The published rate that it rests on. */
  reading: RateReading;
  /** The contract's rate was below the floor, which stands in its place. */
  floored?: true;
}

/** Default rate between professionals: the European Central Bank's, plus ten points. */
function defaultRate(tables: RateTables, date: IsoDate): AppliedRate {
  const ecb = rateAt(tables.ecb, null, date);
  const rate = ecb.rate + addedPoints;
  return {
    rate,
    words: `${formatHundredths(ecb.rate)} (Banque centrale européenne) + 10\u00A0points = ${formatHundredths(rate)}.`,
    reading: ecb,
  };
}

/** The contract's rate, or three times the legal rate when that is more. */
function contractRate(tables: RateTables, wanted: number, date: IsoDate): AppliedRate {
  const legal = rateAt(tables.legal, otherColumn, date);
  const floor = floorFactor * legal.rate;
  const floorWords = `3 × ${formatHundredths(legal.rate)} = ${formatHundredths(floor)}`;
  return wanted < floor
    ? {
        rate: floor,
        words: `Plancher\u00A0: ${floorWords}. Le taux du contrat, ${formatHundredths(wanted)}, est en dessous\u00A0: nous prenons le plancher.`,
        reading: legal,
        floored: true,
      }
    : {
        rate: wanted,
        words: `Taux du contrat, ${formatHundredths(wanted)}. Il n’est pas sous le plancher\u00A0: ${floorWords}.`,
        reading: legal,
      };
}

/** The legal rate, in the column of the creditor (CMF, art. L. 313-2). */
function legalRate(
  tables: RateTables,
  creditor: LateInterestParties["creditor"],
  date: IsoDate,
): AppliedRate {
  const column = creditor === "particulier" ? privateColumn : otherColumn;
  const legal = rateAt(tables.legal, column, date);
  const name = creditor === "particulier" ? "créancier particulier" : "autres cas";
  return {
    rate: legal.rate,
    words: `Taux légal, ${name}\u00A0: ${formatHundredths(legal.rate)}.`,
    reading: legal,
  };
}

/**
 * The rate of late interest on a day, by who owes and who is owed.
 *
 * @throws UnknownRate when a rate it needs is not published
 */
export function appliedRate(
  tables: RateTables,
  parties: LateInterestParties,
  date: IsoDate,
): AppliedRate {
  if (!betweenProfessionals(parties)) return legalRate(tables, parties.creditor, date);
  return parties.contractRate === undefined
    ? defaultRate(tables, date)
    : contractRate(tables, toHundredths(parties.contractRate), date);
}

/** The law does not say which rate stands in the place of one that is too low. */
export const flooredWarning: Warning = {
  id: "taux-sous-plancher",
  title: "Taux du contrat trop bas",
  text: "Entre professionnels, le contrat ne peut pas fixer moins de trois fois le taux légal. Le texte ne dit pas par quoi remplacer un taux trop bas. Nous prenons ce plancher, semestre par semestre\u00A0: c’est le minimum que la loi permet d’écrire. Le taux de la Banque centrale européenne plus 10\u00A0points pourrait aussi se défendre. Corrigez votre contrat\u00A0: un taux trop bas expose à une amende.",
};
