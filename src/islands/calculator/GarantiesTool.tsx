import { questions } from "../../calculators/garanties/questions.ts";
import { type CalculatorProps, CalculatorTool } from "./CalculatorTool.tsx";

const load = () =>
  import("../../calculators/garanties/index.ts").then((module) => module.garanties);

/** The calculator « garanties », alive; its computation is loaded when it is first needed. */
export function GarantiesTool(props: CalculatorProps) {
  return <CalculatorTool id="garanties" groups={questions} load={load} {...props} />;
}
