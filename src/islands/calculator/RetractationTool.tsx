import { questions } from "../../calculators/retractation/questions.ts";
import { type CalculatorProps, CalculatorTool } from "./CalculatorTool.tsx";

const load = () =>
  import("../../calculators/retractation/index.ts").then((module) => module.retractation);

/** The calculator « retractation », alive; its computation is loaded when it is first needed. */
export function RetractationTool(props: CalculatorProps) {
  return <CalculatorTool id="retractation" groups={questions} load={load} {...props} />;
}
