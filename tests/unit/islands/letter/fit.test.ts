import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitAnswer, fitAnswers } from "../../../../src/islands/letter/answers/fit.ts";
import { emptyAnswers, fieldsOf, readAnswers } from "../../../../src/letters/answers.ts";
import type { RawAnswer } from "../../../../src/letters/fields/types.ts";
import { letter, me } from "./letters.ts";

const fieldNamed = (name: string) => fieldsOf(letter).find((field) => field.name === name)!;
const shapeOf = (answer: RawAnswer): unknown =>
  typeof answer === "string"
    ? "text"
    : Array.isArray(answer)
      ? "list"
      : Object.fromEntries(Object.entries(answer).map(([name, part]) => [name, shapeOf(part)]));

describe("an answer of unknown origin", () => {
  const cases: [name: string, given: unknown, fitted: unknown][] = [
    ["lieu", "Tours", "Tours"],
    ["lieu", 37, undefined],
    ["lieu", null, undefined],
    ["lieu", ["Tours"], undefined],
    ["mode", "cheque", "cheque"],
    ["mode", "or", undefined],
    [
      "date",
      { day: "1", month: "2", year: "2026", hour: "3" },
      { day: "1", month: "2", year: "2026" },
    ],
    ["date", { day: 1 }, { day: "", month: "", year: "" }],
    ["date", "2026-02-01", undefined],
    ["expediteur", { ...me, password: "x" }, me],
    ["factures", [{ numero: "1", montant: "2" }], [{ numero: "1", montant: "2" }]],
    ["factures", [{ numero: 1 }, "x", null], [{ numero: "", montant: "" }]],
    ["factures", [], [{ numero: "", montant: "" }]],
    ["factures", "1", undefined],
    ["versements", [], []],
    ["versements", [{}, {}, {}], [{ montant_verse: "" }, { montant_verse: "" }]],
  ];
  test.each(cases)("%s %j becomes %j", (name, given, fitted) => {
    expect(fitAnswer(fieldNamed(name), given)).toEqual(fitted);
  });

  test("is cut where no letter would go", () => {
    expect(fitAnswer(fieldNamed("lieu"), "a".repeat(30_000))).toHaveLength(20_000);
  });

  test("whatever it is, the form keeps its shape and can be read", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...fieldsOf(letter).map(({ name }) => name)), fc.anything()),
        (given) => {
          const { answers } = fitAnswers(letter, given);
          const empty = emptyAnswers(letter);
          for (const [name, answer] of Object.entries(answers))
            expect(shapeOf(answer)).toEqual(shapeOf(empty[name]!));
          expect(Object.keys(answers)).toEqual(Object.keys(empty));
          readAnswers(letter, answers, { today: "2026-11-22", mediators: [] });
        },
      ),
    );
  });
});

test("says which questions got an answer, and what has no place", () => {
  const given = { lieu: "Tours", mode: "or", montant: " ", ancienne: "oui", vide: "" };
  const { answers, taken, leftOut } = fitAnswers(letter, given);
  expect(answers.lieu).toBe("Tours");
  expect(taken).toEqual(["lieu"]);
  expect(leftOut).toEqual(["mode", "ancienne"]);
});

test("lays answers over those that are there", () => {
  const over = { ...emptyAnswers(letter), lieu: "Tours", montant: "450" };
  const { answers } = fitAnswers(letter, { montant: "300" }, over);
  expect([answers.lieu, answers.montant]).toEqual(["Tours", "300"]);
});

test("names that every object has are no answers", () => {
  expect(fitAnswers(letter, JSON.parse('{"__proto__": {"lieu": "x"}}')).answers.lieu).toBe("");
});
