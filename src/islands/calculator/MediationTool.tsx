import { questions } from "../../calculators/mediation/questions.ts";
import { type CalculatorProps, CalculatorTool } from "./CalculatorTool.tsx";

const load = () =>
  import("../../calculators/mediation/index.ts").then((module) => module.mediation);

/** The calculator « mediation », alive; its computation is loaded when it is first needed. */
export function MediationTool(props: CalculatorProps) {
  return <CalculatorTool id="mediation" groups={questions} load={load} {...props} />;
}
