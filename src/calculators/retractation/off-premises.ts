import type { Explanation } from "../../domain/join-outcomes.ts";
import type { Facts } from "./answers.ts";
import { offPremisesRules, type Situation } from "./situation.ts";

const contractToHand: Explanation = {
  steps: [
    {
      label: "Hors établissement\u00A0: ce que vous remettez",
      detail:
        "L’information, un exemplaire daté du contrat et le formulaire type, sur papier ou, si votre client est d’accord, sur un autre support durable.",
      sources: ["conso-l221-8", "conso-l221-9", "conso-l242-1", "conso-l242-5", "conso-l242-6"],
    },
  ],
  warnings: [
    {
      id: "contrat-a-remettre",
      title: "Contrat hors établissement",
      text: "Votre client doit aussi recevoir un exemplaire daté du contrat et le formulaire. Sans eux, il peut demander l’annulation, et la loi prévoit une sanction pénale. Remettez-les maintenant et demandez conseil.",
    },
  ],
};

const urgentRepair: Explanation = {
  steps: [
    {
      label: "Dépannage urgent\u00A0: paiement sans attendre",
      detail:
        "Hors de vos locaux, les sept jours sans paiement ne valent pas pour les pièces et les travaux strictement nécessaires à l’urgence. Ils valent pour le reste.",
      sources: ["conso-l221-10"],
    },
  ],
  warnings: [],
};

/** What a contract concluded off-premises adds (C. conso., art. L. 221-8 to L. 221-10, L. 242-1). */
export function offPremisesWords(facts: Facts, { right, refund }: Situation): Explanation[] {
  if (!offPremisesRules(facts)) return [];
  if (!right.value.exists) return facts.contract.exception === "urgence" ? [urgentRepair] : [];
  return facts.information.told === "never" && !refund ? [contractToHand] : [];
}
