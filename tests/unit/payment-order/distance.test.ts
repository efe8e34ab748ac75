import { expect, test } from "vitest";
import { distanceStep, lengthened } from "../../../src/domain/payment-order/distance.ts";
import { rules } from "../domain/content.ts";

const month = rules["injonction-opposition"]!;

test.each([
  ["same", "P1M"],
  ["other-territory", "P2M"],
  ["abroad", "P3M"],
] as const)("a month for a debtor %s lasts %s", (residence, duration) => {
  expect(lengthened(month, residence).versions[0]?.duration).toBe(duration);
});

test.each([
  ["P1Y", "P14M"],
  ["P2W3D", "P2M17D"],
  ["P15D", "P2M15D"],
  ["P1M10D", "P3M10D"],
])("a rule of %s abroad lasts %s, and stays as it is at home", (duration, longer) => {
  const rule = { ...month, versions: [{ ...month.versions[0]!, duration }] };
  expect(lengthened(rule, "abroad").versions[0]?.duration).toBe(longer);
  expect(lengthened(rule, "same")).toEqual(rule);
});

test.each([
  ["metropole", "other-territory", "cpc-643"],
  ["alsace-moselle", "abroad", "cpc-643"],
  ["la-reunion", "other-territory", "cpc-644"],
  ["guadeloupe", "abroad", "cpc-644"],
] as const)("a court in %s, a debtor %s: article %s", (court, residence, article) => {
  expect(distanceStep(court, residence)[0]?.sources).toEqual([article]);
});

test("without distance, there is nothing to say", () => {
  expect(distanceStep("metropole", "same")).toEqual([]);
});
