import { questions } from "../../calculators/livraison/questions.ts";
import { type CalculatorProps, CalculatorTool } from "./CalculatorTool.tsx";

const load = () =>
  import("../../calculators/livraison/index.ts").then((module) => module.livraison);

/** The calculator « livraison », alive; its computation is loaded when it is first needed. */
export function LivraisonTool(props: CalculatorProps) {
  return <CalculatorTool id="livraison" groups={questions} load={load} {...props} />;
}
