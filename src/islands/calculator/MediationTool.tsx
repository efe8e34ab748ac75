import { mediation } from "../../calculators/mediation/index.ts";
import { type CalculatorProps, CalculatorTool } from "./CalculatorTool.tsx";

/** « Les trois délais de la médiation », alive. */
export function MediationTool(props: CalculatorProps) {
  return <CalculatorTool calculator={mediation} {...props} />;
}
