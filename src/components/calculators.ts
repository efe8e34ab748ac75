import type { ToolId } from "../domain/tools.ts";

/** What a calculator says of itself, wherever it is listed. */
export interface CalculatorCard {
  id: ToolId;
  title: string;
  shortTitle: string;
  description: string;
  /** What to have at hand. */
  needed: string;
  rules: string[];
}

export const calculators: CalculatorCard[] = [
  {
    id: "mediation",
    title: "Les trois délais de la médiation",
    shortTitle: "Médiation",
    description:
      "Jusqu’à quand votre client peut saisir le médiateur, et quand la médiation doit se terminer.",
    needed: "La date de la réclamation écrite de votre client. Une minute suffit.",
    rules: ["mediation-saisine", "mediation-irrecevabilite", "mediation-issue"],
  },
];
