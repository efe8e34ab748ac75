import type { Use } from "../../domain/costs/yearly-cost.ts";
import type { Values } from "../../letters/values.ts";
import type { NamedOffer } from "./offers.ts";

const numberOf = (value: unknown) => (typeof value === "number" ? value : 0);
const priceOf = (value: unknown) => (typeof value === "number" ? value : null);

/** The trader and the cases expected, as answered. */
export function useOf(values: Values): Use {
  return {
    simple: numberOf(values.simples),
    complex: numberOf(values.complexes),
    turnover: numberOf(values.chiffre_affaires) * 100,
    staff: numberOf(values.salaries),
    recoversVat: values.tva === true,
  };
}

/** The offer that the visitor typed, if there is one; its prices hold their tax. */
export function ownOffer(values: Values): NamedOffer[] {
  if (values.autre_offre !== true) return [];
  return [
    {
      name: values.origine === "federation" ? "Votre fédération" : "Votre offre",
      annual: numberOf(values.ma_cotisation),
      threeYear: null,
      joining: priceOf(values.mon_entree),
      perCaseSimple: priceOf(values.mon_dossier),
      perCaseComplex: priceOf(values.mon_dossier_complexe),
      vat: "ttc",
    },
  ];
}
