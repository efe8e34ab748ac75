import { questions } from "../../calculators/injonction-de-payer/questions.ts";
import { type CalculatorProps, CalculatorTool } from "./CalculatorTool.tsx";

const load = () =>
  import("../../calculators/injonction-de-payer/index.ts").then(
    (module) => module.injonctionDePayer,
  );

/** The calculator « injonction-de-payer », alive; its computation is loaded when it is first needed. */
export function InjonctionDePayerTool(props: CalculatorProps) {
  return <CalculatorTool id="injonction-de-payer" groups={questions} load={load} {...props} />;
}
