import { describe, expect, test } from "vitest";
import {
  type RefundSurchargeInput,
  refundSurcharge,
} from "../../../src/domain/interest/refund-surcharge.ts";
import { plain, tables } from "./content.ts";

const refund: RefundSurchargeInput = {
  amount: 20_000,
  dueDate: "2026-03-10",
  paidOn: "2026-03-25",
  reason: "retractation",
};
const run = (change: Partial<RefundSurchargeInput>) =>
  refundSurcharge({ ...refund, ...change }, tables);

describe("the value", () => {
  test.each<[string, Partial<RefundSurchargeInput>, object]>([
    [
      "in a plain tier: no other reading",
      {},
      { surcharge: 1_000, total: 21_000, tier: "5 %, de 10 à 20 jours de retard", daysLate: 15 },
    ],
    [
      "in the first tier: the legal rate taken whole is the highest reading",
      { paidOn: "2026-03-19" },
      {
        surcharge: 33,
        total: 20_033,
        tier: "Taux légal, jusqu’à 10 jours de retard",
        daysLate: 9,
        highest: 1_334,
      },
    ],
    [
      "in time: no day late, even paid early",
      { paidOn: "2026-03-01" },
      { surcharge: 0, total: 20_000, tier: "Pas de retard", daysLate: 0 },
    ],
  ])("%s", (_title, change, expected) => {
    const { value } = run(change);
    expect({ ...value, tier: plain(value.tier) }).toStrictEqual(expected);
  });
});

describe("the warnings", () => {
  const ids = (change: Partial<RefundSurchargeInput>) => run(change).warnings.map(({ id }) => id);

  test("of a refund in time are none, even when its last day is a Sunday", () => {
    expect(ids({ dueDate: "2026-03-08", paidOn: "2026-03-08" })).toEqual([]);
    expect(ids({ dueDate: "2026-03-08", paidOn: "2026-03-25" })).toEqual(["report-possible"]);
  });

  test.each<[RefundSurchargeInput["reason"], string, boolean]>([
    ["retractation", "2016-06-30", true],
    ["retractation", "2016-07-01", false],
    ["conformite", "2021-12-31", true],
    ["conformite", "2022-01-01", false],
    ["frais-retour", "2022-01-01", false],
  ])("of a sum due after a %s on %s: an older text applied, %s", (reason, dueDate, older) => {
    const paidOn = `${Number(dueDate.slice(0, 4)) + 1}-02-01`;
    expect(ids({ reason, dueDate, paidOn, price: 100_000 }).includes("texte-anterieur")).toBe(
      older,
    );
  });

  test("a day shared by two tiers is told, and the legal rate whole only for the tenth", () => {
    const shared = (paidOn: string) =>
      plain(run({ paidOn }).warnings.find(({ id }) => id === "palier-partage")?.text ?? "");
    expect(shared("2026-03-20")).toMatch(/pourrait dépasser 5 %\.$/);
    expect(shared("2026-03-30")).toMatch(/qui vous coûte le plus\.$/);
    expect(shared("2026-03-21")).toBe("");
  });
});
