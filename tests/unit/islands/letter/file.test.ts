import { describe, expect, test } from "vitest";
import { readAnswersFile, writeAnswersFile } from "../../../../src/islands/letter/answers/file.ts";
import { emptyAnswers } from "../../../../src/letters/answers.ts";
import { letter } from "./letters.ts";

const answers = { ...emptyAnswers(letter), lieu: "Tours", montant: "450,00" };
const file = writeAnswersFile(letter, answers, "2026-11-22");
const parsed = JSON.parse(file) as Record<string, unknown>;
const changed = (parts: object) => JSON.stringify({ ...parsed, ...parts });

test("what was saved comes back whole", () => {
  const found = readAnswersFile(file, letter);
  expect(found).toMatchObject({ answers, leftOut: [] });
});

test("a file saved through an editor that adds a mark at its head still reads", () => {
  expect(readAnswersFile(`\uFEFF${file}`, letter)).toMatchObject({ answers });
});

test("an answer that the letter no longer asks is left out and said", () => {
  const old = changed({ reponses: { ...answers, ancienne: "oui" } });
  expect(readAnswersFile(old, letter)).toMatchObject({ answers, leftOut: ["ancienne"] });
});

describe("a file that cannot be taken up says why and what to do", () => {
  const cases: [what: string, text: string, message: RegExp][] = [
    ["nothing", "", /pas lisible.*-reponses\.json/],
    ["a PDF", "%PDF-1.7", /pas lisible/],
    ["a damaged file", file.slice(0, -20), /pas lisible/],
    ["a list", "[]", /ne contient pas de réponses/],
    ["a text", '"bonjour"', /ne contient pas de réponses/],
    ["null", "null", /ne contient pas de réponses/],
    ["other JSON", '{"format":"autre","version":1}', /ne contient pas de réponses/],
    ["a later layout", changed({ version: 2 }), /version plus récente/],
    [
      "another letter’s",
      changed({ lettre: { id: "refus", titre: "Refus motivé" } }),
      /autre lettre, «\u00a0Refus motivé\u00a0»\. Ouvrez/,
    ],
    ["no letter’s", changed({ lettre: undefined }), /autre lettre\. Ouvrez/],
  ];
  test.each(cases)("%s", (_, text, message) => {
    const found = readAnswersFile(text, letter);
    expect("problem" in found && found.problem).toMatch(message);
  });
});
