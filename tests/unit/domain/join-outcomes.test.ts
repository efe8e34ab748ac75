import { expect, test } from "vitest";
import { joinOutcomes } from "../../../src/domain/join-outcomes.ts";

const step = (label: string, source: string) => ({ label, detail: "Pourquoi.", sources: [source] });
const warning = (text: string) => ({ id: "attention", title: "Attention", text });

test("several computations make one: what they share is told once, as first told", () => {
  expect(
    joinOutcomes(12, [
      { steps: [step("Un an", "a"), step("Un mois", "b")], warnings: [warning("Ici.")] },
      { steps: [step("Un an", "c")], warnings: [warning("Ici."), warning("Là.")] },
    ]),
  ).toEqual({
    value: 12,
    steps: [step("Un an", "a"), step("Un mois", "b")],
    sources: ["a", "b"],
    warnings: [warning("Ici. Là.")],
  });
});
