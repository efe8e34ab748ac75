import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { centsOf, thresholdAt, toConfirm } from "../../../src/domain/thresholds/threshold-at.ts";
import { register } from "../../../src/register/index.ts";
import { type Threshold, thresholdFileSchema } from "../../../src/schemas/threshold.ts";
import { thresholdCaseFileSchema } from "../../../src/schemas/threshold-case.ts";

const cases = thresholdCaseFileSchema.parse(
  parse(readFileSync("content/cases/seuils.yaml", "utf8")),
);
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

describe("golden cases", () => {
  test.each(cases.map((golden) => [golden.title, golden] as const))("%s", (_, golden) => {
    const { value, unit, confirmed, sources } = thresholdAt(
      register.thresholds.get(golden.threshold)!,
      golden.on,
    );
    expect({ value, unit, confirmed, sources }).toEqual(golden.expected);
  });

  test("every version of every threshold has one", () => {
    for (const { id, versions } of register.thresholds.values())
      for (const { from, to } of versions)
        expect(
          cases.filter(({ threshold, on }) => threshold === id && from <= on && on <= (to ?? on)),
          `${id}, depuis le ${from}`,
        ).not.toEqual([]);
  });
});

const threshold = (changes: Partial<Threshold> = {}): Threshold => ({
  id: "essai",
  title: "Un essai",
  explanation: "Essai.",
  unit: "days",
  versions: [
    {
      from: "2020-01-01",
      to: "2023-12-31",
      value: 30,
      status: "to-confirm",
      note: "Lu à la hâte.",
      sources: ["a"],
      checkedOn: "2026-11-22",
    },
    {
      from: "2024-01-01",
      to: null,
      value: 45,
      status: "confirmed",
      sources: ["b"],
      checkedOn: "2026-11-22",
    },
  ],
  ...changes,
});

describe("the value on a day", () => {
  test.each([
    ["2020-01-01", 30],
    ["2023-12-31", 30],
    ["2024-01-01", 45],
    ["2099-01-01", 45],
  ])("on %s it is %i", (day, value) => {
    expect(thresholdAt(threshold(), day).value).toBe(value);
  });

  test("a day before the first is refused by name, and says where ours begin", () => {
    expect(() => thresholdAt(threshold(), "2019-12-31")).toThrow(
      /^«\u00a0Un essai\u00a0»\u00a0: nous ne connaissons pas la valeur du 31\u00a0décembre 2019\. Celles que nous avons lues commencent le 1er\u00a0janvier 2020\.$/,
    );
  });
});

describe("the value in words", () => {
  test.each<[Threshold["unit"], number, string]>([
    ["days", 1, "1 jour"],
    ["days", 60, "60 jours"],
    ["years", 20, "20 ans"],
    ["euros", 40, "40,00 €"],
    ["dollars", 15_000, "15 000,00 $"],
    ["euros", 1234.56, "1 234,56 €"],
  ])("%s, %d: %s", (unit, value, text) => {
    const [, version] = threshold().versions;
    const one = threshold({ unit, versions: [{ ...version!, value }] });
    expect(plain(thresholdAt(one, "2025-01-01").text)).toBe(text);
  });

  test("money is counted in cents, a duration is not money", () => {
    const euros = thresholdAt(threshold({ unit: "euros" }), "2025-01-01");
    expect(centsOf(euros)).toBe(4500);
    expect(() => centsOf(thresholdAt(threshold(), "2025-01-01"))).toThrow(TypeError);
  });
});

test("a value to confirm warns, with why; a certain one does not", () => {
  const warning = { id: "essai-a-confirmer", title: "À confirmer" };
  expect(toConfirm(thresholdAt(threshold(), "2025-01-01"), warning)).toEqual([]);
  const [told] = toConfirm(thresholdAt(threshold(), "2020-01-01"), warning);
  expect(told).toMatchObject(warning);
  expect(plain(told!.text)).toBe(
    "Nous avons lu 30 jours, sans pouvoir le confirmer au 22 novembre 2026. Lu à la hâte.",
  );
});

describe("the schema", () => {
  const faults = (changes: Partial<Threshold>) =>
    thresholdFileSchema
      .safeParse([threshold(changes)])
      .error?.issues.map(({ path, message }) => `${path.slice(1).join(".")} ${message}`) ?? [];
  const [old, current] = threshold().versions as [
    Threshold["versions"][number],
    Threshold["versions"][number],
  ];

  test.each<[string, Partial<Threshold>, string[]]>([
    ["takes versions that follow one another", {}, []],
    [
      "refuses a hole",
      { versions: [{ ...old, to: "2023-12-30" }, current] },
      ["versions.0.to doit être la veille de la version suivante, qui commence le 2024-01-01"],
    ],
    [
      "refuses an overlap",
      { versions: [{ ...old, to: "2024-01-01" }, current] },
      ["versions.0.to doit être la veille de la version suivante, qui commence le 2024-01-01"],
    ],
    [
      "refuses an end to the value in force",
      { versions: [old, { ...current, to: "2030-01-01" }] },
      ["versions.1.to doit être null : c’est la version en vigueur"],
    ],
    [
      "refuses a doubt without its reason",
      { versions: [{ ...old, note: undefined }, current] },
      ["versions.0.note manque : dites pourquoi la valeur reste à confirmer"],
    ],
    [
      "refuses half a day",
      { versions: [old, { ...current, value: 45.5 }] },
      ["versions.1.value attend un nombre entier : c’est une durée"],
    ],
    [
      "refuses a thousandth",
      { unit: "euros", versions: [old, { ...current, value: 40.005 }] },
      ["versions.1.value attend un nombre, avec deux décimales au plus"],
    ],
  ])("%s", (_, changes, expected) => {
    expect(faults(changes)).toEqual(expected);
  });
});
