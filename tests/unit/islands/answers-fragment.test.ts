import { describe, expect, test } from "vitest";
import {
  answersFromFragment,
  fragmentOfAnswers,
} from "../../../src/islands/calculator/answers-fragment.ts";
import { emptyAnswers, readAnswers } from "../../../src/letters/answers.ts";
import type { Field } from "../../../src/schemas/letter.ts";

const date = (name: string): Field => ({ type: "date", name, label: name, optional: true });
const form: { groups: { title: string; fields: Field[] }[] } = {
  groups: [
    {
      title: "Groupe",
      fields: [
        date("reception"),
        { type: "amount", name: "prix", label: "Prix", optional: true },
        { type: "yes-no", name: "retour", label: "Retour", optional: true },
        { type: "text", name: "note", label: "Note", optional: true },
        {
          type: "list",
          name: "evenements",
          label: "Événements",
          itemLabel: "événement",
          optional: true,
          min: 1,
          max: 3,
          fields: [
            { type: "date", name: "jour", label: "Jour", optional: true },
            { type: "text", name: "mot", label: "Mot", optional: true },
          ],
        },
      ],
    },
  ],
};
const read = (answers: unknown) =>
  readAnswers(form, answers, { today: "2026-11-22", mediators: [] });

describe("a link to a calculator", () => {
  test("brings back what it took: dates, amounts, choices, lists of dates", () => {
    const values = {
      reception: "2026-06-01",
      prix: 19990,
      retour: false,
      evenements: [{ jour: "2026-07-01" }, { jour: "2026-08-15" }],
    };
    const fragment = fragmentOfAnswers(form, values);
    expect(fragment).toMatchObject({ reception: "2026-06-01", prix: "199.9", retour: "non" });
    expect(read(answersFromFragment(form, fragment))).toEqual({ values, errors: [] });
  });

  test("never takes words that someone typed", () => {
    const fragment = fragmentOfAnswers(form, {
      note: "Camille Roy",
      evenements: [{ jour: "2026-07-01", mot: "Camille" }],
    });
    expect(JSON.stringify(fragment)).not.toContain("Camille");
    expect(answersFromFragment(form, { note: "Camille Roy" })).toEqual(emptyAnswers(form));
  });

  test.each(["", "hier", "05/01/2026", "2026-1-5", "2026-01-05T10:00", "<script>"])(
    "leaves out « %s » where a date is wanted",
    (text) => {
      expect(answersFromFragment(form, { reception: text })).toEqual(emptyAnswers(form));
    },
  );

  test.each(["", "{}", "[", "null", '[{"jour":"hier"}]', "[1]"])(
    "survives « %s » where a list is wanted",
    (text) => {
      expect(() => read(answersFromFragment(form, { evenements: text }))).not.toThrow();
    },
  );

  test("keeps no more elements than the list may hold", () => {
    const rows = JSON.stringify(Array.from({ length: 9 }, () => ({ jour: "2026-07-01" })));
    expect(answersFromFragment(form, { evenements: rows }).evenements).toHaveLength(3);
  });
});
