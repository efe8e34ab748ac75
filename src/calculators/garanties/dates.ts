import type { IsoDate } from "../../domain/outcome.ts";

type DateName =
  | "contrat"
  | "livraison"
  | "defaut"
  | "demande"
  | "reparation"
  | "remplacement"
  | "retour"
  | "prise_en_charge";
/** The dates that were answered. */
export type Dates = Partial<Record<DateName, IsoDate>>;
