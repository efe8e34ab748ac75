import { questions } from "../../calculators/paiement-professionnels/questions.ts";
import { type CalculatorProps, CalculatorTool } from "./CalculatorTool.tsx";

const load = () =>
  import("../../calculators/paiement-professionnels/index.ts").then(
    (module) => module.paiementProfessionnels,
  );

/** The calculator « paiement-professionnels », alive; its computation is loaded when it is first needed. */
export function PaiementProfessionnelsTool(props: CalculatorProps) {
  return <CalculatorTool id="paiement-professionnels" groups={questions} load={load} {...props} />;
}
