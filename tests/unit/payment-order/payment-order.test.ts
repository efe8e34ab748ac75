import { describe, expect, test } from "vitest";
import {
  type PaymentOrderFacts,
  paymentOrder,
  type Service,
} from "../../../src/domain/payment-order/payment-order.ts";
import { plain } from "../../support/plain.ts";
import { rules } from "../domain/content.ts";

const both = {
  service: rules["injonction-signification"]!,
  opposition: rules["injonction-opposition"]!,
};
const run = (service: Service, change: Partial<PaymentOrderFacts> = {}) =>
  paymentOrder(both, {
    order: "2026-03-02",
    court: "metropole",
    residence: "same",
    service,
    ...change,
  });
const ids = (service: Service) => run(service).warnings.map(({ id }) => id);

describe("the day of the service", () => {
  test.each([
    ["2026-09-02", false],
    ["2026-09-03", true],
  ])("%s is too late for an order of 2 March 2026: %s", (date, late) => {
    expect(ids({ date, inPerson: true }).includes("signification-tardive")).toBe(late);
  });
});

describe("the holidays are those of the court", () => {
  const facts = (court: PaymentOrderFacts["court"]) => {
    const service = { date: "2026-04-27", inPerson: false, firstActInPerson: "2026-04-27" };
    return run(service, { order: "2025-11-27", court }).value;
  };

  test("to have the order served, to oppose it, and to hold it back", () => {
    const mainland = facts("metropole");
    expect(mainland.service.dueDate).toBe("2026-05-27");
    expect(mainland.opposition?.dueDate).toBe("2026-05-27");
    expect(mainland.enforcementHeldUntil?.dueDate).toBe("2026-05-27");
    const guadeloupe = facts("guadeloupe");
    expect(guadeloupe.service.dueDate).toBe("2026-05-28");
    expect(guadeloupe.opposition?.dueDate).toBe("2026-05-28");
    expect(guadeloupe.enforcementHeldUntil?.dueDate).toBe("2026-05-28");
  });
});

describe("an order that was not handed in person", () => {
  const held = (date: string) => {
    const { label, sources } = run({ date, inPerson: false }).steps.at(-1)!;
    return [plain(label), ...sources];
  };

  test("is held back to the end of the month, on the articles of the count", () => {
    expect(held("2026-06-12")).toEqual([
      "Pas de saisie avant la fin du 13 juillet 2026",
      "cpc-1422",
      "cpc-641",
      "cpc-642",
    ]);
    expect(held("2026-06-10")).toEqual([
      "Pas de saisie avant la fin du 10 juillet 2026",
      "cpc-1422",
      "cpc-641",
    ]);
  });

  test("an act after a measure leaves a doubt, an act before it leaves none", () => {
    const doubt = (change: Partial<Service>) =>
      ids({ date: "2026-06-10", inPerson: false, ...change }).includes("notre-lecture-depart");
    const act = { firstActInPerson: "2026-07-06" };
    expect(doubt({ ...act, firstMeasure: "2026-07-03" })).toBe(true);
    expect(doubt({ ...act, firstMeasure: "2026-07-06" })).toBe(false);
    expect(doubt(act)).toBe(false);
    expect(doubt({ firstMeasure: "2026-07-03" })).toBe(false);
    expect(doubt({ inPerson: true, firstMeasure: "2026-06-01" })).toBe(false);
  });
});
