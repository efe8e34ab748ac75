import type { Calculator } from "../calculators/calculator.ts";
import { coutMediation } from "../calculators/cout-mediation/index.ts";
import { garanties } from "../calculators/garanties/index.ts";
import { injonctionDePayer } from "../calculators/injonction-de-payer/index.ts";
import { interets } from "../calculators/interets/index.ts";
import { livraison } from "../calculators/livraison/index.ts";
import { mediation } from "../calculators/mediation/index.ts";
import { paiementProfessionnels } from "../calculators/paiement-professionnels/index.ts";
import { prescription } from "../calculators/prescription/index.ts";
import { quebec } from "../calculators/quebec/index.ts";
import { retractation } from "../calculators/retractation/index.ts";
import type { ToolId } from "../domain/tools.ts";
import { register } from "../register/index.ts";

/** What a calculator says of itself, wherever it is listed. */
export interface CalculatorCard {
  id: ToolId;
  title: string;
  shortTitle: string;
  description: string;
  /** What to have at hand. */
  needed: string;
  calculator: Calculator;
  /** What the law says, in sentences, when it is not a time limit that a table of rules shows. */
  principles?: { text: string; sources: string[] }[];
}

/** Every calculator, in the order in which a dispute meets them. */
const all: CalculatorCard[] = [
  {
    id: "mediation",
    title: "Les trois délais de la médiation",
    shortTitle: "Médiation",
    description:
      "Jusqu’à quand votre client peut saisir le médiateur, et quand la médiation doit se terminer.",
    needed: "La date de la réclamation écrite de votre client. Une minute suffit.",
    calculator: mediation,
  },
  {
    id: "retractation",
    title: "Le droit de rétractation",
    shortTitle: "Rétractation",
    description:
      "Si votre client peut se rétracter, jusqu’à quel jour, quand le rembourser et combien coûte un retard.",
    needed: "Où et quand le contrat a été conclu, et la date de réception du bien. Trois minutes.",
    calculator: retractation,
  },
  {
    id: "livraison",
    title: "Livrer ou exécuter en retard",
    shortTitle: "Livraison",
    description:
      "Le dernier jour pour livrer ou faire le travail, ce qu’une mise en demeure change, et quand rembourser.",
    needed: "La date du contrat, la date convenue, et la lettre de votre client s’il y en a une.",
    calculator: livraison,
  },
  {
    id: "garanties",
    title: "Les garanties légales",
    shortTitle: "Garanties",
    description:
      "Jusqu’à quand un défaut vous engage, en combien de jours remettre le bien en état, et ce qui s’ajoute.",
    needed: "La date de remise du bien ou de réception des travaux, et celle de la demande.",
    calculator: garanties,
  },
  {
    id: "prescription",
    title: "Le dernier jour pour agir en justice",
    shortTitle: "Prescription",
    description:
      "Jusqu’à quand une dette peut être réclamée, avec ce qui suspend le délai, ce qui l’efface et ce qui n’y change rien.",
    needed: "La date de fin du travail, et celles des démarches faites depuis.",
    calculator: prescription,
  },
  {
    id: "paiement-professionnels",
    title: "Les délais de paiement entre professionnels",
    shortTitle: "Paiement entre professionnels",
    description:
      "Le jour où une facture entre professionnels doit être payée, et le plafond légal.",
    needed: "La date de la facture, celle de la livraison, et le délai convenu.",
    calculator: paiementProfessionnels,
  },
  {
    id: "interets",
    title: "Intérêts et pénalités de retard",
    shortTitle: "Intérêts de retard",
    description:
      "Ce que coûte un retard de paiement, semestre par semestre, selon qui doit et qui réclame.",
    needed:
      "Le montant dû, la date à partir de laquelle les intérêts courent, les paiements reçus.",
    calculator: interets,
    principles: [
      {
        text: "Si un consommateur vous doit de l’argent, l’intérêt légal court à partir de votre mise en demeure. Vous êtes professionnel : c’est le taux des « autres cas ».",
        sources: ["civ-1231-6", "civ-1344-1", "cmf-l313-2"],
      },
      {
        text: "Face à un consommateur, ni 40 €, ni frais de relance : sauf exception, les frais engagés sans titre restent à votre charge.",
        sources: ["cpce-l111-8"],
      },
      {
        text: "Entre professionnels, les pénalités courent dès le lendemain de l’échéance, sans rappel, au taux de la Banque centrale européenne plus dix points, sauf autre taux convenu, jamais sous trois fois le taux légal. S’y ajoutent 40 €.",
        sources: ["com-l441-10", "com-d441-5"],
      },
      {
        text: "Un paiement partiel éteint d’abord les intérêts, puis la somme due.",
        sources: ["civ-1343-1"],
      },
      {
        text: "Le calcul : somme × jours × taux ÷ 365, semestre par semestre, sans compter le premier jour. Diviser toujours par 365 est un usage de l’administration, pas une règle de loi.",
        sources: [],
      },
    ],
  },
  {
    id: "injonction-de-payer",
    title: "Les délais de l’injonction de payer",
    shortTitle: "Injonction de payer",
    description:
      "Jusqu’à quand faire remettre l’ordonnance au débiteur, et jusqu’à quand il peut la contester.",
    needed: "La date de l’ordonnance, et celle de sa remise au débiteur.",
    calculator: injonctionDePayer,
  },
  {
    id: "cout-mediation",
    title: "Ce que coûte un médiateur, par an",
    shortTitle: "Coût d’un médiateur",
    description:
      "L’adhésion et les dossiers, médiateur par médiateur, d’après des prix relevés et datés, ou d’après votre offre.",
    needed: "Votre chiffre d’affaires, et le nombre de litiges que vous attendez par an.",
    calculator: coutMediation,
    principles: [
      {
        text: "La médiation est gratuite pour le consommateur. Le professionnel lui garantit ce recours : la loi ne fixe pas de prix entre lui et le médiateur.",
        sources: ["conso-l612-1", "conso-r612-1"],
      },
      {
        text: "Le calcul : l’adhésion ramenée à un an sur trois ans, plus le prix de chaque dossier attendu. Un prix inconnu n’est jamais compté pour zéro.",
        sources: [],
      },
    ],
  },
  {
    id: "quebec",
    title: "Québec : délais et intérêts",
    shortTitle: "Québec",
    description:
      "Mise en demeure, prescription, commerçant itinérant, intérêt légal et petites créances, pour un travailleur autonome du Québec.",
    needed: "La date de ce qui fait partir le délai, et la somme réclamée.",
    calculator: quebec,
  },
];

/** The calculators that the host shows, in the same order. */
export const calculators = all.filter(({ id }) => register.tools.includes(id));

/** The card of one calculator. */
export function calculatorCard(id: string): CalculatorCard {
  const card = calculators.find((one) => one.id === id);
  if (!card) throw new Error(`Calculateur inconnu « ${id} ».`);
  return card;
}

/** The sources of the rules and thresholds that a calculator counts by, whose age a page must watch. */
export function datedSourcesOf({ calculator }: CalculatorCard): string[] {
  return [
    ...calculator.rules.map((id) => register.rules.get(id)!),
    ...calculator.thresholds.map((id) => register.thresholds.get(id)!),
  ].flatMap(({ versions }) => versions.flatMap((version) => version.sources));
}
