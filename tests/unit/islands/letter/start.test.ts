import { describe, expect, test } from "vitest";
import { startAnswers } from "../../../../src/islands/letter/answers/start.ts";
import { emptyAnswers } from "../../../../src/letters/answers.ts";
import { letter, me } from "./letters.ts";

const today = "2026-11-22";
const day = { day: "22", month: "11", year: "2026" };
const empty = emptyAnswers(letter);
const bare = { today, fragment: {} };
const draft = {
  day: "2026-11-20",
  answers: { ...empty, lieu: "Blois", date: { day: "20", month: "11", year: "2026" } },
};
const handoff = { to: "relance", from: "Refus motivé", answers: { lieu: "Tours", montant: "450" } };

test("with nothing, the form is empty but for the day", () => {
  expect(startAnswers(letter, bare)).toEqual({ answers: { ...empty, date: day } });
});

test("the visitor’s own details are there", () => {
  const { answers, notice } = startAnswers(letter, { ...bare, details: { expediteur: me } });
  expect(answers).toEqual({ ...empty, date: day, expediteur: me });
  expect(notice).toBeUndefined();
});

describe("a link’s fragment", () => {
  test("brings dates, amounts and whole numbers", () => {
    const { answers } = startAnswers(letter, {
      today,
      fragment: { date_relance: "2026-01-05", montant: "1234.50" },
    });
    expect(answers.date_relance).toEqual({ day: "5", month: "1", year: "2026" });
    expect(answers.montant).toBe("1234,50");
  });

  test.each([
    ["a name", { lieu: "Tours" }],
    ["a person", { expediteur: "Camille Roy" }],
    ["a date that is none", { date_relance: "hier" }],
    ["an amount that is none", { montant: "mille" }],
  ])("never brings %s", (_, fragment) => {
    expect(startAnswers(letter, { today, fragment }).answers).toEqual({ ...empty, date: day });
  });
});

describe("a draft", () => {
  const { answers, notice } = startAnswers(letter, { ...bare, draft });
  test("is taken up, and its day becomes today’s where it was only the day of the draft", () => {
    expect(answers).toEqual({ ...empty, lieu: "Blois", date: day });
    expect(notice?.text).toBe("Vos réponses du 20\u00a0novembre 2026 sont reprises.");
  });

  test("can be put aside", () => {
    expect(notice?.other).toEqual({
      action: "Repartir de zéro",
      answers: { ...empty, date: day },
    });
  });

  test("keeps a day that the visitor chose", () => {
    const date = { day: "1", month: "12", year: "2026" };
    const kept = { day: draft.day, answers: { ...draft.answers, date } };
    expect(startAnswers(letter, { ...bare, draft: kept }).answers.date).toEqual(date);
  });

  test("that says nothing is not mentioned", () => {
    const nothing = { day: draft.day, answers: { ...empty, date: draft.answers.date } };
    expect(startAnswers(letter, { ...bare, draft: nothing }).notice).toBeUndefined();
  });
});

describe("facts of another letter", () => {
  test("fill the questions of the same name, and are said", () => {
    const { answers, notice } = startAnswers(letter, { ...bare, handoff });
    expect(answers).toEqual({ ...empty, date: day, lieu: "Tours", montant: "450" });
    expect(notice?.text).toBe(
      "2\u00a0réponses viennent de «\u00a0Refus motivé\u00a0». Relisez-les.",
    );
    expect(notice?.other).toBeUndefined();
  });

  test("leave the letter its own day and manner", () => {
    const answers = { date: { day: "1", month: "1", year: "2020" }, ton: "ferme", lieu: "Tours" };
    const start = startAnswers(letter, { ...bare, handoff: { ...handoff, answers } });
    expect([start.answers.date, start.answers.ton]).toEqual([day, "conciliant"]);
  });

  test("come before a draft, which is not lost", () => {
    const { answers, notice } = startAnswers(letter, { ...bare, draft, handoff });
    expect(answers.lieu).toBe("Tours");
    expect(notice?.other?.answers.lieu).toBe("Blois");
    expect(notice?.other?.action).toBe("Reprendre plutôt celles du 20\u00a0novembre 2026");
  });

  test("of which none has a place leave the form alone", () => {
    const answers = { autre: "x" };
    const start = startAnswers(letter, { ...bare, handoff: { ...handoff, answers } });
    expect(start).toEqual({ answers: { ...empty, date: day } });
  });
});
