import { expect, test } from "vitest";
import { factNames, factsOf, ownDetails } from "../../../../src/islands/letter/answers/carry.ts";
import { emptyAnswers, readAnswers } from "../../../../src/letters/answers.ts";
import type { RawAnswers } from "../../../../src/letters/fields/types.ts";
import { letter, me } from "./letters.ts";

const answers: RawAnswers = {
  ...emptyAnswers(letter),
  expediteur: me,
  lieu: "Tours",
  date: { day: "1", month: "2", year: "2026" },
  ton: "ferme",
  deja_relance: "non",
  date_relance: { day: "3", month: "1", year: "2026" },
  factures: [{ numero: "2026-014", montant: "450" }],
};
const { values } = readAnswers(letter, answers, { today: "2026-11-22", mediators: [] });

test("the letter’s own day and its manner are not facts of the dispute", () => {
  expect(factNames(letter)).not.toContain("date");
  expect(factNames(letter)).not.toContain("ton");
  expect(factNames(letter)).toContain("factures");
});

test("facts are what was answered, not what is empty nor what a condition hides", () => {
  expect(factsOf(letter, values, answers)).toEqual({
    expediteur: me,
    lieu: "Tours",
    deja_relance: "non",
    factures: [{ numero: "2026-014", montant: "450" }],
  });
});

test("one’s own details are oneself, one’s town and one’s mediator, never the other party", () => {
  const mediateur = { choice: "cm2c", name: "", address: "", website: "" };
  const all = { ...answers, mediateur, destinataire: { ...me, name: "Anne Lefèvre" } };
  expect(ownDetails(letter, all)).toEqual({ expediteur: me, lieu: "Tours", mediateur });
});
