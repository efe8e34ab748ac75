import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Calculator } from "../../src/calculators/calculator.ts";
import { calculators as cards } from "../../src/components/calculators.ts";
import {
  type CalculationCase,
  calculationCaseFileSchema,
} from "../../src/schemas/calculation-case.ts";
import type { Field } from "../../src/schemas/letter.ts";

/** The calculators that have a page. */
export const calculators: Calculator[] = cards.map(({ calculator }) => calculator);

/** Answers as a link writes them and as one would type them: text, or the rows of a list. */
export type Told = CalculationCase["answers"];

/** A golden case as a visitor meets it. */
export interface VisitCase {
  title: string;
  today: string;
  answers: Told;
  headline: string;
  /** Days offered to the calendar. */
  dates: string[];
}

export const fieldsOf = ({ groups }: Calculator): Field[] => groups.flatMap(({ fields }) => fields);

/** The cases of `mediation`, whose golden cases are told rule by rule. */
const mediationCases: VisitCase[] = [
  {
    title: "Une réclamation seule : un an",
    today: "2026-11-22",
    answers: { reclamation: "2026-01-15" },
    headline: "15 janvier 2027",
    dates: ["2027-01-15"],
  },
  {
    title: "Trois événements, trois délais",
    today: "2026-03-12",
    answers: { reclamation: "2026-01-15", dossier: "2026-03-02", notification: "2026-03-10" },
    headline: "8 juin 2026",
    dates: ["2027-01-15", "2026-03-23", "2026-06-08"],
  },
];

/** The golden cases of one calculator. */
function goldenCases({ id }: Calculator): VisitCase[] {
  if (id === "mediation") return mediationCases;
  const file = readFileSync(`content/cases/calculs/${id}.yaml`, "utf8");
  return calculationCaseFileSchema
    .parse(parse(file))
    .map(({ title, today, answers, expected }) => ({
      title,
      today,
      answers,
      headline: expected.value,
      dates: Object.values(expected.dates),
    }));
}

const most = (cases: VisitCase[], size: (one: VisitCase) => number) =>
  cases.toSorted((a, b) => size(b) - size(a))[0]!;

/** Three cases that differ: the first of the file, the one with most answers, the one with most dates. */
export function chosenCases(calculator: Calculator): VisitCase[] {
  const all = goldenCases(calculator);
  return [
    ...new Set([
      all[0]!,
      most(all, ({ answers }) => JSON.stringify(answers).length),
      most(all, ({ dates }) => dates.length),
    ]),
  ];
}

/** The case with most answers, by hand or for a state of the page. */
export const fullestCase = (calculator: Calculator): VisitCase =>
  most(goldenCases(calculator), ({ answers }) => JSON.stringify(answers).length);

/** The address of a calculator with these answers. */
export function addressOf({ id }: Calculator, answers: Told): string {
  const fragment = new URLSearchParams(
    Object.entries(answers).map(([name, answer]) => [
      name,
      typeof answer === "string" ? answer : JSON.stringify(answer),
    ]),
  );
  return `calculer/${id}/#${fragment}`;
}
