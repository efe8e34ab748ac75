import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { evaluateDuties, type Verdict } from "../../../src/domain/compliance/evaluate.ts";
import { ceilingOf } from "../../../src/domain/compliance/fines.ts";
import { resolveContentLink } from "../../../src/federation/paths.ts";
import { fieldsOf, readAnswers, visibleFields } from "../../../src/letters/answers.ts";
import { register } from "../../../src/register/index.ts";
import { linkTargets } from "../../../src/register/link-targets.ts";
import { complianceCaseFileSchema } from "../../../src/schemas/compliance-case.ts";

const { questions, duties, fines } = register.compliance;
const form = { groups: questions };
const cases = complianceCaseFileSchema.parse(
  parse(readFileSync("content/cases/en-regle.yaml", "utf8")),
);
const read = (answers: Record<string, string>) =>
  readAnswers(form, answers, { today: "2026-11-25", mediators: [] });
const ids = (verdicts: Verdict[], status: string) =>
  verdicts.filter((verdict) => verdict.status === status).map(({ duty }) => duty.id);

describe("golden cases", () => {
  test.each(cases.map((golden) => [golden.title, golden] as const))("%s", (_, golden) => {
    const { values, errors } = read(golden.answers);
    expect(errors).toEqual([]);
    const verdicts = evaluateDuties(duties, values);
    const missing = verdicts.filter(({ status }) => status === "missing");
    const fined = missing.flatMap(({ duty }) =>
      duty.fine ? [[duty.id, ceilingOf(fines.get(duty.fine)!, values)] as const] : [],
    );
    expect({
      missing: ids(verdicts, "missing"),
      "to-check": ids(verdicts, "to-check"),
      ok: ids(verdicts, "ok"),
      fines: Object.fromEntries(fined),
      sources: [
        ...new Set(
          missing.flatMap(({ duty, sources }) => [
            ...sources,
            ...(duty.fine ? [fines.get(duty.fine)!.source] : []),
          ]),
        ),
      ],
    }).toEqual(golden.expected);
  });

  test.each(cases.map(({ title, answers }) => [title, answers] as const))(
    "%s: answers every question shown, and no other",
    (_, answers) => {
      const shown = visibleFields(form, read(answers).values).map(({ name }) => name);
      expect(Object.keys(answers).sort()).toEqual(shown.sort());
    },
  );
});

describe("together, the golden cases", () => {
  // Within each test: what runs while tests are collected judges no mutant.
  const reached = () =>
    new Set(
      cases.flatMap(({ answers }) =>
        evaluateDuties(duties, read(answers).values).map(
          ({ duty, because }) => `${duty.id}: ${because}`,
        ),
      ),
    );

  test.each(
    duties.duties.flatMap(({ id, verdicts }) => verdicts.map((line) => [id, line] as const)),
  )("reach each line of %s: %o", (id, { because }) => {
    expect(reached()).toContain(`${id}: ${because}`);
  });

  test("reach each exclusion", () => {
    const lines = [...reached()];
    for (const { because } of duties.exclusions)
      expect(lines.some((line) => line.endsWith(because))).toBe(true);
  });

  test("give each answer of each question", () => {
    const given = new Set(
      cases.flatMap(({ answers }) => Object.entries(answers).map((pair) => pair.join(": "))),
    );
    for (const field of fieldsOf(form)) {
      const options =
        field.type === "choice" ? field.options.map(({ value }) => value) : ["oui", "non"];
      for (const option of options) expect(given).toContain(`${field.name}: ${option}`);
    }
  });
});

test("what does not concern a trader cites what excludes it, the rest its own articles", () => {
  const [, excluded] = duties.exclusions;
  for (const { duty, sources } of evaluateDuties(duties, excluded!.if))
    expect(sources).toEqual(excluded!.except.includes(duty.id) ? duty.sources : excluded!.sources);
});

test("a duty without a last line is refused by its name", () => {
  const [duty] = duties.duties;
  const open = { exclusions: [], duties: [{ ...duty!, verdicts: [] }] };
  expect(() => evaluateDuties(open, {})).toThrow(
    `Le devoir « ${duty!.id} » n’a pas de dernière ligne.`,
  );
});

test("each fix leads to a page of the site", () => {
  const known = linkTargets(register);
  for (const { fixes } of duties.duties)
    for (const { link } of fixes) expect(() => resolveContentLink(link, known)).not.toThrow();
});
