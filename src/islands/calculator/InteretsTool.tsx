import { questions } from "../../calculators/interets/questions.ts";
import { type CalculatorProps, CalculatorTool } from "./CalculatorTool.tsx";

const load = () => import("../../calculators/interets/index.ts").then((module) => module.interets);

/** The calculator « interets », alive; its computation is loaded when it is first needed. */
export function InteretsTool(props: CalculatorProps) {
  return <CalculatorTool id="interets" groups={questions} load={load} {...props} />;
}
