import { describe, expect, test } from "vitest";
import { mediation } from "../../../src/calculators/mediation/index.ts";
import { factsOfNext } from "../../../src/calculators/next-letter.ts";
import { calculators } from "../../../src/components/calculators.ts";
import { fieldsOf } from "../../../src/letters/answers.ts";
import { register } from "../../../src/register/index.ts";
import { casesOf, dataOf } from "./calculation-cases.ts";

/** The names of a letter's own questions, those of one type. */
function namesOf(letter: string, ...types: string[]): string[] {
  const { groups } = register.letters.get(letter)!.data;
  return fieldsOf({ groups })
    .filter(({ type }) => types.includes(type))
    .map(({ name }) => name);
}

const told = calculators
  .map(({ calculator }) => calculator)
  .filter(({ id }) => id !== "mediation")
  .map((calculator) => ({
    calculator,
    letters: casesOf(calculator).flatMap(([, { expected }]) => expected.letter ?? []),
  }));

test.each(calculators.map(({ calculator }) => calculator))(
  "every letter that $id names exists",
  ({ letters }) => {
    expect(letters.filter((id) => !register.letters.has(id))).toEqual([]);
    expect(new Set(letters).size).toBe(letters.length);
  },
);

describe.each(told)("the letters that the cases of $calculator.id lead to", (one) => {
  test("are those that it names, each at least once", () => {
    const reached = [...new Set(one.letters.map(({ id }) => id))];
    expect(reached.sort()).toEqual([...one.calculator.letters].sort());
  });

  test("ask for every fact that they are given, as a date or a sum", () => {
    for (const { id, facts } of one.letters)
      for (const [name, value] of Object.entries(facts)) {
        const types = /^\d{4}-\d{2}-\d{2}$/.test(value) ? ["date"] : ["amount"];
        expect(namesOf(id, ...types), `${id}, ${name}`).toContain(name);
        expect(value).toMatch(/^(\d{4}-\d{2}-\d{2}|\d+(\.\d{1,2})?)$/);
      }
  });
});

test.each([
  [{}, "2026-03-12", "reponse-refus-motive"],
  [{ notification: "2026-03-10" }, "2026-03-12", "reponse-saisine-mediateur"],
  [{ notification: "2026-03-10" }, "2026-06-09", undefined],
])("a complaint, then %o, seen on %s: the letter is %s", (more, today, letter) => {
  const { next } = mediation.compute(
    { reclamation: "2026-01-15", ...more },
    dataOf(mediation),
    today,
  );
  expect(next?.letter).toBe(letter);
  const facts = next ? factsOfNext(next) : {};
  for (const name of Object.keys(facts)) expect(namesOf(letter!, "date")).toContain(name);
});
