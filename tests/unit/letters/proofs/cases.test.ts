import { describe, expect, test } from "vitest";
import { bodyText } from "../../../../scripts/letters/body-text.ts";
import { branchesOf, reachedBy } from "../../../../scripts/letters/branches.ts";
import { valuesOf } from "../../../../scripts/letters/filled.ts";
import { evaluateLetter } from "../../../../src/letters/evaluate.ts";
import { cases, letters, minimalValues } from "./letters.ts";

describe.each(letters)("%s", (id, letter) => {
  const { compiled } = letter;
  const own = cases.get(id) ?? [];

  test("has golden cases", () => {
    expect(own.length).toBeGreaterThan(0);
  });

  test.each(own)("$nom", (golden) => {
    const { values, errors } = valuesOf(compiled, golden);
    expect(errors.map(({ field, message }) => `${field} : ${message}`)).toEqual([]);
    expect(bodyText(evaluateLetter(compiled, values)).trimEnd()).toBe(golden.texte.trimEnd());
  });

  test("has each of its branches reached by a case", () => {
    const reached = new Set(
      [...own.map((golden) => valuesOf(compiled, golden).values), minimalValues(letter)].flatMap(
        (values) => [...reachedBy(compiled, values)],
      ),
    );
    const missed = branchesOf(compiled).filter(({ key }) => !reached.has(key));
    expect(missed.map(({ label }) => label)).toEqual([]);
  });
});

test("each file of cases is that of a letter", () => {
  const known = letters.map(([id]) => id);
  expect([...cases.keys()].filter((id) => !known.includes(id))).toEqual([]);
});
