import { describe, expect, test } from "vitest";
import { paymentBan } from "../../../src/domain/withdrawal/payment-ban.ts";
import { withdrawalRefund } from "../../../src/domain/withdrawal/refund.ts";
import { serviceShare } from "../../../src/domain/withdrawal/service-share.ts";
import { rules } from "../domain/content.ts";

const refundRule = rules["retractation-remboursement"]!;
const banRule = rules["hors-etablissement-paiement"]!;

describe("the last day to refund", () => {
  type Goods = { collected: boolean; backOn?: string };
  const table: [string, Goods | undefined, string | undefined][] = [
    ["a service", undefined, "2026-10-26"],
    ["goods not back", { collected: false }, undefined],
    ["goods not back, but collected by the trader", { collected: true }, "2026-10-26"],
    ["goods back early", { collected: false, backOn: "2026-10-14" }, "2026-10-26"],
    ["goods back on the last day", { collected: false, backOn: "2026-10-26" }, "2026-10-26"],
    ["goods back the day after", { collected: false, backOn: "2026-10-27" }, "2026-10-27"],
  ];
  test.each(table)("%s", (_title, goods, dueDate) => {
    const { value } = withdrawalRefund(refundRule, {
      toldOn: "2026-10-12",
      ...(goods ? { goods } : {}),
    });
    expect(value.dueDate).toBe(dueDate);
    expect(value.base.dueDate).toBe("2026-10-26");
  });

  test.each([
    ["2026-10-26", "arrivé avant la fin des quatorze jours"],
    ["2026-10-27", "Les quatorze jours étaient passés"],
  ])("goods back on %s: %s", (backOn, words) => {
    const { steps } = withdrawalRefund(refundRule, {
      toldOn: "2026-10-12",
      goods: { collected: false, backOn },
    });
    expect(steps.at(-1)!.detail).toContain(words);
  });

  test("a Sunday stays, with the working day before", () => {
    const outcome = withdrawalRefund(refundRule, { toldOn: "2026-10-11" });
    expect(outcome.value.dueDate).toBe("2026-10-25");
    expect(outcome.warnings.map(({ id }) => id)).toContain("jour-non-ouvrable");
  });

  test("a Sunday on which nothing is due yet calls for no such advice", () => {
    const goods = { collected: false };
    const outcome = withdrawalRefund(refundRule, { toldOn: "2026-10-11", goods });
    expect(outcome.warnings.map(({ id }) => id)).not.toContain("jour-non-ouvrable");
  });
});

describe("what the client owes for a service begun", () => {
  test.each([
    [true, 120000, 25, 30000],
    [true, 100001, 33.3, 33300],
    [true, 99999, 50, 50000],
    [true, 120000, 0, 0],
    [true, 120000, 100, 120000],
    [true, 120000, undefined, undefined],
    [true, undefined, 25, undefined],
    [false, 120000, 25, 0],
    [false, undefined, undefined, 0],
  ])("requested %s, price %s, share %s: %s", (requested, price, share, due) => {
    expect(serviceShare({ requested, price, share }).value).toBe(due);
  });
});

describe("the seven days without payment", () => {
  test.each([
    ["an ordinary week", "2026-11-02", "2026-11-09", "2026-11-10", "2026-11-10"],
    ["day eight is a Saturday", "2026-11-20", "2026-11-27", "2026-11-28", "2026-11-28"],
    ["day eight is a Sunday", "2026-11-14", "2026-11-21", "2026-11-22", "2026-11-23"],
    ["day seven is a Sunday", "2026-11-15", "2026-11-22", "2026-11-23", "2026-11-23"],
    ["day eight is a holiday", "2026-11-03", "2026-11-10", "2026-11-11", "2026-11-12"],
    ["day eight is 1 January, a Friday", "2026-12-24", "2026-12-31", "2027-01-01", "2027-01-04"],
    ["over a 29 February", "2028-02-22", "2028-02-29", "2028-03-01", "2028-03-01"],
  ])("%s", (_title, conclusion, lastForbidden, firstLawful, careful) => {
    expect(paymentBan(banRule, conclusion).value).toMatchObject({
      lastForbidden,
      firstLawful,
      careful,
    });
  });

  test("what a day off changes is told by the holidays of the territory", () => {
    const { actor: _, ...forEveryone } = banRule;
    const labels = (territory: "metropole" | "guadeloupe") =>
      paymentBan(forEveryone, "2026-05-20", territory).steps.map(({ label }) => label);
    expect(labels("metropole")).toHaveLength(4);
    expect(labels("guadeloupe")[2]).toBe("Pas de report\u00a0: 27\u00a0mai 2026 reste l’échéance");
  });

  test("once the ban is over, only an early payment still matters", () => {
    const told = (today?: string) => {
      const { steps, warnings } = paymentBan(banRule, "2026-11-02", "metropole", today);
      return [steps.at(-1)!.label, warnings.map(({ id }) => id)];
    };
    const before = [
      "Pourquoi attendre",
      ["delit", "premier-jour-permis", "exceptions", "paiement-deja-recu"],
    ];
    expect(told()).toEqual(before);
    expect(told("2026-11-10")).toEqual(before);
    expect(told("2026-11-11")).toEqual([
      "Si un paiement a été reçu plus tôt",
      ["paiement-deja-recu"],
    ]);
  });

  test("nobody is ever told to take the money on an earlier day", () => {
    const { warnings, steps } = paymentBan(banRule, "2026-11-15");
    expect(warnings.map(({ id }) => id)).not.toContain("jour-non-ouvrable");
    expect(steps.map(({ label }) => label).join(" ")).not.toContain("report");
  });
});
