import { describe, expect, test } from "vitest";
import { rateAt, UnknownRate } from "../../../src/domain/interest/rate-at.ts";
import { ContentError, type ContentProblem } from "../../../src/register/content-error.ts";
import { readYaml } from "../../../src/register/read-yaml.ts";
import { rateFileSchema } from "../../../src/schemas/rate.ts";
import { plain, sourceIds, tables } from "./content.ts";

const sound = `id: taux-d-essai
title: "Le taux d’essai"
unit: percent
where: "au Journal officiel"
columns:
  - id: particulier
    title: "Particuliers"
  - id: autres-cas
    title: "Autres cas"
periods:
  - from: "2025-07-01"
    to: "2025-12-31"
    values: { particulier: 6.65, autres-cas: 2.76 }
    sources: [cmf-l313-2]
    checkedOn: "2026-11-22"
    status: confirmed
  - from: "2026-01-01"
    to: "2026-06-30"
    values: { particulier: 6.67, autres-cas: 2.62 }
    sources: [cmf-l313-2]
    checkedOn: "2026-11-22"
    status: confirmed
`;

function problems(wrong: string, right: string): ContentProblem[] {
  expect(sound.split(right), "the sound text holds the line to break, once").toHaveLength(2);
  try {
    readYaml(sound.replace(right, wrong), "content/rates/essai.yaml", rateFileSchema);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

describe("a rate file", () => {
  test("is accepted when its half-years follow one another", () => {
    expect(() => readYaml(sound, "essai.yaml", rateFileSchema)).not.toThrow();
  });

  test.each([
    {
      fault: "a half-year is missing",
      right: '  - from: "2026-01-01"\n    to: "2026-06-30"',
      wrong: '  - from: "2026-07-01"\n    to: "2026-12-31"',
      key: "periods.1.from",
      what: "aucun taux ne couvre le 2026-01-01",
      correction: "from: 2026-01-01",
      line: 17,
    },
    {
      fault: "a day has two rates",
      right: '  - from: "2026-01-01"\n    to: "2026-06-30"',
      wrong: '  - from: "2025-07-01"\n    to: "2025-12-31"',
      key: "periods.1.from",
      what: "le 2025-07-01 aurait deux taux",
      correction: "from: 2026-01-01",
      line: 17,
    },
    {
      fault: "a period stops a day short",
      right: 'to: "2026-06-30"',
      wrong: 'to: "2026-06-29"',
      key: "periods.1.to",
      what: "le 2026-06-30 n’aurait pas ce taux",
      correction: "to: 2026-06-30",
      line: 18,
    },
    {
      fault: "a period begins in the middle of a half-year",
      right: 'from: "2025-07-01"',
      wrong: 'from: "2025-09-10"',
      key: "periods.0.from",
      what: "doit être un 1er janvier ou un 1er juillet",
      correction: "from: 2025-07-01",
      line: 11,
    },
    {
      fault: "a column has no rate",
      right: "values: { particulier: 6.67, autres-cas: 2.62 }",
      wrong: "values: { particulier: 6.67 }",
      key: "periods.1.values",
      what: "un taux par colonne : particulier, autres-cas",
      correction: "values:\n  particulier: 6.67\n  autres-cas: 0",
      line: 19,
    },
    {
      fault: "one rate stands where two columns need theirs",
      right: "values: { particulier: 6.67, autres-cas: 2.62 }",
      wrong: "value: 6.67",
      key: "periods.1.value",
      what: "ne dit pas de quelle colonne il est",
      line: 19,
    },
    {
      fault: "a rate has three decimals",
      right: "autres-cas: 2.62",
      wrong: "autres-cas: 2.625",
      key: "periods.1.values.autres-cas",
      what: "deux décimales au plus",
      line: 19,
    },
    {
      fault: "a doubtful column does not exist",
      right: '    status: confirmed\n  - from: "2026-01-01"',
      wrong: '    status: to-confirm\n    toConfirm: [autre]\n  - from: "2026-01-01"',
      key: "periods.0.toConfirm",
      what: "« autre » n’est pas une colonne",
      line: 17,
    },
    {
      fault: "a period is confirmed and doubtful at once",
      right: '    status: confirmed\n  - from: "2026-01-01"',
      wrong: '    status: confirmed\n    toConfirm: [particulier]\n  - from: "2026-01-01"',
      key: "periods.0.status",
      what: "des colonnes restent à confirmer",
      correction: "status: to-confirm",
      line: 16,
    },
  ])("is refused when $fault", ({ right, wrong, key, what, correction, line }) => {
    const found = problems(wrong, right).find((problem) => problem.key === key);
    expect(found?.what).toContain(what);
    expect(found?.line).toBe(line);
    if (correction) expect(found?.correction).toBe(correction);
  });
});

describe("the published rates", () => {
  test.each([
    ["2015-01-01", 406, 93, 5],
    ["2016-12-31", 435, 93, 0],
    ["2018-06-30", 373, 89, 0],
    ["2019-03-15", 340, 86, 0],
    ["2022-07-27", 315, 77, 0],
    ["2023-01-01", 447, 206, 250],
    ["2024-02-29", 801, 507, 450],
    ["2025-06-30", 721, 371, 315],
    ["2025-07-01", 665, 276, 215],
    ["2026-01-01", 667, 262, 215],
    ["2026-12-31", 684, 275, 240],
  ])("on %s are %d, %d and %d hundredths of a percent", (date, own, other, ecb) => {
    expect(rateAt(tables.legal, "particulier", date).rate).toBe(own);
    expect(rateAt(tables.legal, "autres-cas", date).rate).toBe(other);
    expect(rateAt(tables.ecb, null, date).rate).toBe(ecb);
  });

  test("run from the first half-year of 2015 to the second of 2026", () => {
    for (const { periods } of [tables.legal, tables.ecb]) {
      expect(periods).toHaveLength(24);
      expect([periods[0]?.from, periods.at(-1)?.to]).toEqual(["2015-01-01", "2026-12-31"]);
    }
  });

  test("say which of them remain to be confirmed, and only those", () => {
    const doubtful = (column: string | null) =>
      (column === null ? tables.ecb : tables.legal).periods
        .map(({ from }) => from)
        .filter(
          (from) => !rateAt(column === null ? tables.ecb : tables.legal, column, from).confirmed,
        );
    expect(doubtful("particulier")).toEqual(["2024-01-01", "2026-07-01"]);
    expect(doubtful("autres-cas")).toEqual(["2024-01-01"]);
    expect(doubtful(null)).toEqual(["2023-01-01"]);
  });

  test("cite sources of the register", () => {
    const cited = [tables.legal, tables.ecb].flatMap(({ periods }) =>
      periods.flatMap(({ sources }) => sources),
    );
    expect(cited.filter((id) => !sourceIds.has(id))).toEqual([]);
  });
});

describe("a date that no period covers", () => {
  test.each([
    ["2027-01-01", "1er semestre 2027", "Arrêtez le calcul au 31 décembre 2026 au plus tard"],
    ["2027-07-01", "2e semestre 2027", "Arrêtez le calcul au 31 décembre 2026 au plus tard"],
    ["2014-12-31", "2e semestre 2014", "Nos taux commencent le 1er janvier 2015"],
  ])("%s is refused, naming the half-year and where it is published", (date, missing, advice) => {
    for (const [table, column] of [
      [tables.legal, "autres-cas"],
      [tables.ecb, null],
    ] as const) {
      let error: unknown;
      try {
        rateAt(table, column, date);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(UnknownRate);
      const { message, halfYear } = error as UnknownRate;
      expect(plain(halfYear)).toBe(missing);
      for (const part of [missing, table.where, advice]) expect(plain(message)).toContain(part);
    }
  });

  test("a column that the table does not have is an error too", () => {
    const columnOf = (name: string) => `dans une colonne «\u00a0${name}\u00a0»`;
    expect(() => rateAt(tables.legal, "autres", "2026-01-01")).toThrow(columnOf("autres"));
    expect(() => rateAt(tables.legal, null, "2026-01-01")).toThrow("sans colonne");
    expect(() => rateAt(tables.ecb, "autres-cas", "2026-01-01")).toThrow(columnOf("autres-cas"));
  });
});
