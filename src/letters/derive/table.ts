import type { DerivationId } from "../../schemas/letter.ts";
import { daysAfter, dueDate, workingDay } from "./dates.ts";
import type { Derivation } from "./derivation.ts";
import { contractPenalties, legalInterest, legalRate, penalties, penaltyRate } from "./interest.ts";
import { addition, count, difference, recoveryIndemnities, sum } from "./sums.ts";

/** The closed table of derived values: letters name an entry, and never compute by themselves. */
export const derivations: Record<DerivationId, Derivation> = {
  somme: sum,
  addition,
  difference,
  nombre: count,
  "jours-apres": daysAfter,
  "jour-ouvre": workingDay,
  echeance: dueDate,
  "interets-legaux": legalInterest,
  penalites: penalties,
  "penalites-contrat": contractPenalties,
  "indemnite-recouvrement": recoveryIndemnities,
  "taux-legal": legalRate,
  "taux-penalites": penaltyRate,
};
