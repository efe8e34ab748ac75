import { describe, expect, test } from "vitest";
import { deliveryDeadline } from "../../../src/domain/delivery/deadline.ts";
import type { DeliveryFacts } from "../../../src/domain/delivery/facts.ts";
import { deliveryStanding, type Standing } from "../../../src/domain/delivery/standing.ts";
import { plain } from "../../support/plain.ts";
import { rules } from "../domain/content.ts";

const deadline = "2026-11-10";
const stand = (facts: Partial<DeliveryFacts>, today: string) =>
  deliveryStanding({ conclusion: "2026-10-01", agreed: deadline, ...facts }, deadline, today);
const notice = { on: "2026-11-12", until: "2026-11-27" };

describe("before any letter that ends the contract", () => {
  const table: [string, Partial<DeliveryFacts>, string, Standing][] = [
    ["on the last day", {}, "2026-11-10", { kind: "on-time", deliverBy: deadline }],
    ["the day after", {}, "2026-11-11", { kind: "late" }],
    ["no additional time", { notice: { on: "2026-11-12" } }, "2026-11-22", { kind: "late" }],
    [
      "a notice runs",
      { notice },
      "2026-11-27",
      { kind: "notice-running", deliverBy: notice.until },
    ],
    ["a notice is over", { notice }, "2026-11-28", { kind: "may-terminate", from: "2026-11-28" }],
    [
      "an additional time that ends before the deadline adds nothing",
      { notice: { on: "2026-11-02", until: "2026-11-06" } },
      "2026-11-11",
      { kind: "may-terminate", from: "2026-11-11" },
    ],
    [
      "an essential date, on the day",
      { immediate: "essential-date" },
      "2026-11-10",
      { kind: "on-time", deliverBy: deadline },
    ],
    [
      "an essential date, the day after",
      { immediate: "essential-date" },
      "2026-11-11",
      { kind: "may-terminate", from: "2026-11-11" },
    ],
    [
      "a refusal before the date",
      { immediate: "refusal" },
      "2026-10-05",
      { kind: "may-terminate", from: "2026-10-01" },
    ],
    [
      "performed on the last day",
      { performedOn: deadline },
      "2026-11-22",
      { kind: "performed", on: deadline, late: false },
    ],
    [
      "performed the day after",
      { performedOn: "2026-11-11" },
      "2026-11-22",
      { kind: "performed", on: "2026-11-11", late: true },
    ],
  ];
  test.each(table)("%s", (_title, facts, today, standing) => {
    expect(stand(facts, today).value).toEqual(standing);
  });
});

test("a notice sent by the last day of the deadline came before the lateness", () => {
  const warned = (on: string) =>
    stand({ notice: { on, until: "2026-11-27" } }, "2026-11-20").warnings.map(({ id }) => id);
  expect(warned("2026-11-10")).toEqual(["delai-raisonnable", "mise-en-demeure-anticipee"]);
  expect(warned("2026-11-11")).toEqual(["delai-raisonnable"]);
});

describe("the deadline", () => {
  test("is the day agreed, whatever the thirty days", () => {
    const facts = { conclusion: "2026-10-01", agreed: "2026-12-15" };
    expect(deliveryDeadline(rules["livraison-defaut"]!, facts).value).toEqual({
      dueDate: "2026-12-15",
      agreed: true,
    });
  });

  test("is thirty days after the contract when none was agreed", () => {
    const facts = { conclusion: "2026-10-01" };
    expect(deliveryDeadline(rules["livraison-defaut"]!, facts).value).toEqual({
      dueDate: "2026-10-31",
      agreed: false,
    });
  });
});

describe("what the client rests on", () => {
  const labels = (facts: Partial<DeliveryFacts>, today: string) =>
    stand(facts, today).steps.map(({ label }) => plain(label));
  const first = "Mise en demeure d’abord";
  const more = "Délai supplémentaire : jusqu’au 27 novembre 2026";
  const suspended = "Votre client peut suspendre son paiement";

  test.each<[string, Partial<DeliveryFacts>, string, string[]]>([
    ["before the deadline, nothing", { notice }, "2026-11-10", []],
    ["late, without a notice", {}, "2026-11-11", [suspended, first]],
    ["a notice runs", { notice }, "2026-11-20", [suspended, first, more]],
    ["a notice is over", { notice }, "2026-11-28", [suspended, first, more]],
    ["a refusal", { immediate: "refusal" }, "2026-10-01", ["Sans mise en demeure", suspended]],
    [
      "a letter too early",
      { immediate: "essential-date", termination: { receivedOn: "2026-11-10" } },
      "2026-11-20",
      ["Sans mise en demeure"],
    ],
    [
      "a letter after performance",
      { notice, performedOn: "2026-11-30", termination: { receivedOn: "2026-12-01" } },
      "2026-12-15",
      [first, more, "Exécuté le 30 novembre 2026, avant la lettre"],
    ],
  ])("%s", (_what, facts, today, expected) => {
    expect(labels(facts, today)).toEqual(expected);
  });
});

describe("after a letter that ends the contract", () => {
  const letter = (receivedOn: string, sentOn?: string) => ({ termination: { receivedOn, sentOn } });
  const table: [string, Partial<DeliveryFacts>, Standing][] = [
    ["without a notice", letter("2026-11-20"), { kind: "terminated-too-early" }],
    [
      "on the last day of the additional time",
      { notice, ...letter("2026-11-27") },
      { kind: "terminated-too-early", deliverBy: "2026-11-27" },
    ],
    [
      "the day after",
      { notice, ...letter("2026-11-28", "2026-11-28") },
      { kind: "terminated", on: "2026-11-28", denouncedOn: "2026-11-28" },
    ],
    [
      "dated before it is received",
      { notice, ...letter("2026-12-01", "2026-11-28") },
      { kind: "terminated", on: "2026-12-01", denouncedOn: "2026-11-28" },
    ],
    [
      "performed the day before",
      { notice, performedOn: "2026-11-30", ...letter("2026-12-01") },
      { kind: "performed-before-letter", on: "2026-11-30" },
    ],
    [
      "performed the same day",
      { notice, performedOn: "2026-12-01", ...letter("2026-12-01") },
      { kind: "terminated", on: "2026-12-01", denouncedOn: "2026-12-01" },
    ],
    [
      "on the essential day itself",
      { immediate: "essential-date", ...letter("2026-11-10") },
      { kind: "terminated-too-early", deliverBy: "2026-11-10" },
    ],
    [
      "performed late, when the date was essential",
      { immediate: "essential-date", performedOn: "2026-11-12", ...letter("2026-11-13") },
      { kind: "terminated", on: "2026-11-13", denouncedOn: "2026-11-13" },
    ],
    [
      "after a refusal, before the date",
      { immediate: "refusal", ...letter("2026-10-20") },
      { kind: "terminated", on: "2026-10-20", denouncedOn: "2026-10-20" },
    ],
  ];
  test.each(table)("%s", (_title, facts, standing) => {
    expect(stand(facts, "2026-12-15").value).toEqual(standing);
  });
});
