import { questions } from "../../calculators/cout-mediation/questions.ts";
import { type CalculatorProps, CalculatorTool } from "./CalculatorTool.tsx";

const load = () =>
  import("../../calculators/cout-mediation/index.ts").then((module) => module.coutMediation);

/** The calculator « cout-mediation », alive; its computation is loaded when it is first needed. */
export function CoutMediationTool(props: CalculatorProps) {
  return <CalculatorTool id="cout-mediation" groups={questions} load={load} {...props} />;
}
