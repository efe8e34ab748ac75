import { questions } from "../../calculators/prescription/questions.ts";
import { type CalculatorProps, CalculatorTool } from "./CalculatorTool.tsx";

const load = () =>
  import("../../calculators/prescription/index.ts").then((module) => module.prescription);

/** The calculator « prescription », alive; its computation is loaded when it is first needed. */
export function PrescriptionTool(props: CalculatorProps) {
  return <CalculatorTool id="prescription" groups={questions} load={load} {...props} />;
}
