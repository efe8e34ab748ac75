import { expect, test } from "vitest";
import { computeDueDate } from "../../../src/domain/time-limits/due-date.ts";
import { loadRegister } from "../../../src/register/register.ts";

const register = loadRegister(process.cwd());
const rule = register.rules.get("retractation")!;
/** The dates that a guide's text counts from, by rule. */
const startsOf = (body: string, id: string) =>
  [...body.matchAll(/<Echeance regle="([a-z-]+)" depuis="([\d-]+)"/g)]
    .filter(([, found]) => found === id)
    .map(([, , start]) => start!);

const guides = [...register.guides.values()].filter(
  ({ body }) => startsOf(body, "retractation-prolongee").length > 0,
);

// The twelve months run from the end of the first period (L. 221-20), not from the contract or the delivery.
test("some guides tell the extended withdrawal period", () => {
  expect(guides.length).toBeGreaterThan(2);
});

test.each(guides)("$slug counts the twelve months from the end of a first period", ({ body }) => {
  const ends = startsOf(body, "retractation").map(
    (start) => computeDueDate(rule, start).value.dueDate,
  );
  for (const start of startsOf(body, "retractation-prolongee")) expect(ends).toContain(start);
});
