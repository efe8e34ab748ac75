import type { Calculator } from "../calculators/calculator.ts";
import { namedOffers } from "../calculators/cout-mediation/offers.ts";
import { citableSources } from "../domain/time-limits/citable-sources.ts";
import type { CalculatorProps } from "../islands/calculator/CalculatorTool.tsx";
import { register } from "../register/index.ts";
import { federation, hrefOf } from "./site.ts";
import { sourceLinks } from "./source-links.ts";
import { typographRule } from "./typograph-rule.ts";
import { typographThreshold } from "./typograph-threshold.ts";

/** Everything an island of this calculator needs, and nothing more. */
export function calculatorProps(calculator: Calculator): Omit<CalculatorProps, "embedded"> {
  const rules = calculator.rules.map((id) => {
    const rule = register.rules.get(id);
    if (!rule) throw new Error(`Calculateur « ${calculator.id} » : règle inconnue « ${id} ».`);
    return typographRule(rule);
  });
  const thresholds = calculator.thresholds.map((id) => {
    const threshold = register.thresholds.get(id);
    if (!threshold) throw new Error(`Calculateur « ${calculator.id} » : seuil inconnu « ${id} ».`);
    return typographThreshold(threshold);
  });
  return {
    rules,
    thresholds,
    ...(calculator.offers ? { offers: namedOffers(register.mediators.values()) } : {}),
    rates: calculator.rates.map((id) => {
      const table = register.rates.get(id);
      if (!table) throw new Error(`Calculateur « ${calculator.id} » : taux inconnu « ${id} ».`);
      return table;
    }),
    sources: sourceLinks([...citableSources([...rules, ...thresholds]), ...calculator.sources]),
    pageHref: hrefOf("calcul", calculator.id),
    letters: Object.fromEntries(
      calculator.letters
        .filter((id) => !register.hidden.lettre.has(id))
        .map((id) => {
          if (!register.letters.has(id))
            throw new Error(`Calculateur « ${calculator.id} » : lettre inconnue « ${id} ».`);
          return [id, hrefOf("lettre", id)];
        }),
    ),
    siteName: federation.name,
  };
}
