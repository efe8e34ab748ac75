import type { RateTables } from "../../domain/interest/rate-at.ts";
import { register } from "../../register/index.ts";

/**
 * Euros as a guide writes them in an attribute, `"1234.50"`, in cents.
 *
 * @throws Error naming the component and the guide when the amount cannot be read
 */
export function centsOf(written: string, component: string, file: string): number {
  if (!/^\d+(\.\d{2})?$/.test(written))
    throw new Error(
      `${component} : « ${written} » n’est pas un montant, dans ${file}. Écrire 450 ou 450.50.`,
    );
  return Math.round(Number(written) * 100);
}

/** The published rates, from the register. */
export function rateTables(): RateTables {
  return {
    legal: register.rates.get("taux-interet-legal")!,
    ecb: register.rates.get("taux-bce")!,
  };
}
