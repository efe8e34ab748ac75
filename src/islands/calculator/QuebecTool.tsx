import { questions } from "../../calculators/quebec/questions.ts";
import { type CalculatorProps, CalculatorTool } from "./CalculatorTool.tsx";

const load = () => import("../../calculators/quebec/index.ts").then((module) => module.quebec);

/** The calculator « quebec », alive; its computation is loaded when it is first needed. */
export function QuebecTool(props: CalculatorProps) {
  return <CalculatorTool id="quebec" groups={questions} load={load} {...props} />;
}
