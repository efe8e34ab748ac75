import { formatDate } from "../domain/calendar/french-date.ts";
import { yearlyFee } from "../domain/costs/yearly-fee.ts";
import { formatEuros } from "../domain/money.ts";
import type { Mediator } from "../schemas/mediator.ts";
import type { Tariffs, TaxState } from "../schemas/tariff.ts";

/** An amount without idle decimals: « 48 € », « 12,50 € ». */
const euros = (cents: number) => formatEuros(cents).replace(/,00(?=\u00a0€)/, "");

const taxWords: Record<TaxState, string> = {
  ht: "hors taxes",
  ttc: "toutes taxes comprises",
  none: "sans TVA",
  unknown: "TVA non précisée",
};

/** What membership costs a year, in a few words: « 16 € par an ». */
export function yearlyWords(tariffs: Tariffs): string {
  return `${euros(yearlyFee(tariffs))} par an`;
}

/** The membership price as it is asked: « 48 € pour trois ans, TVA non précisée ». */
export function membershipWords({ annual, threeYear, joining, vat }: Tariffs): string {
  const asked = [
    annual !== null && `${euros(annual)} par an`,
    threeYear !== null && `${euros(threeYear)} pour trois ans`,
  ].filter((price) => price !== false);
  const entry = joining ? `, et ${euros(joining)} à l’entrée` : "";
  return `${asked.join(" ou ")}${entry}, ${taxWords[vat]}`;
}

/** The price of a case: « 150 € à 350 € hors taxes ». */
export function caseWords({
  perCaseSimple,
  perCaseComplex,
  vat,
  vatPerCase,
}: Tariffs): string | undefined {
  const known = [perCaseSimple, perCaseComplex].filter((price) => price !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (known.length === 0) return undefined;
  const range = low === high ? euros(low) : `${euros(low)} à ${euros(high)}`;
  return `${range}, ${taxWords[vatPerCase ?? vat]}`;
}

/** Where and when a price was read: « Relevé le 8 septembre 2026 sur des pages de tiers concordantes ». */
export function readingWords({ asOf, confidence }: Tariffs): string {
  const where = {
    high: "sur le site du médiateur",
    medium: "sur des pages de tiers qui concordent",
    low: "sur une seule page d’un tiers",
  }[confidence];
  return `Relevé le ${formatDate(asOf)} ${where}`;
}

/** Whether mediation happens at a distance, as far as we know. */
export function distanceWords({ distanceProcedure }: Mediator): string {
  if (distanceProcedure === null) return "Médiation à distance\u00a0: nous ne savons pas";
  return distanceProcedure ? "Médiation à distance possible" : "Pas de médiation à distance";
}

/** What the filter of the directory reads on each entry. */
export function filterData({ sectorIds, tariffs, distanceProcedure }: Mediator) {
  return {
    "data-mediator": "",
    "data-sectors": sectorIds.join(" "),
    "data-yearly": tariffs ? String(yearlyFee(tariffs)) : undefined,
    "data-distance": distanceProcedure === true ? "" : undefined,
  };
}
