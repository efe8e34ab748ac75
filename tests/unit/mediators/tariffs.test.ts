import { describe, expect, test } from "vitest";
import {
  caseWords,
  membershipWords,
  readingWords,
  yearlyWords,
} from "../../../src/components/mediator-facts.ts";
import { loadRegister } from "../../../src/register/register.ts";
import { mediatorSchema } from "../../../src/schemas/mediator.ts";
import { tariffsSchema } from "../../../src/schemas/tariff.ts";
import { mediators } from "../notices/mediators.ts";

const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, " ");
const tariffs = (id: string) => mediators.find(({ file }) => file === id)!.mediator.tariffs!;
const priced = mediators.filter(({ mediator }) => mediator.tariffs);

describe("the prices of the content", () => {
  test("are those of mediators with a notice, each with its day and an address to check it", () => {
    expect(priced.map(({ file }) => file).sort()).toEqual([
      "avenir-conso",
      "cm2c",
      "cmco",
      "mediation-solution",
      "smp",
    ]);
    for (const { mediator } of priced) {
      expect(mediator.publishable).toBe(true);
      expect(mediator.tariffs!.asOf >= "2026-09-01").toBe(true);
      expect(new URL(mediator.tariffs!.source).hostname.replace(/^www\./, "")).toBe(
        new URL(mediator.website!).hostname.replace(/^www\./, ""),
      );
    }
  });

  test("are said with their tax, and a mixed one twice", () => {
    expect(plain(membershipWords(tariffs("smp")))).toBe(
      "30 € pour trois ans, toutes taxes comprises",
    );
    expect(plain(caseWords(tariffs("smp")))).toBe("150 € à 350 €, hors taxes");
    expect(plain(membershipWords(tariffs("mediation-solution")))).toBe(
      "49 € par an ou 147 € pour trois ans, TVA non précisée",
    );
    expect(plain(caseWords(tariffs("cmco")))).toBe("280 €, sans TVA");
    expect(plain(yearlyWords(tariffs("cm2c")))).toBe("16 € par an");
    expect(plain(readingWords(tariffs("cm2c")))).toBe(
      "Relevé le 8 septembre 2026 sur des pages de tiers qui concordent",
    );
  });
});

describe("the schema", () => {
  const sound = {
    annual: 4500,
    threeYear: null,
    joining: null,
    perCaseSimple: null,
    perCaseComplex: null,
    vat: "none",
    source: "https://exemple.fr/tarifs",
    asOf: "2026-09-03",
    confidence: "high",
  };
  test("takes a price with its day and its source", () => {
    expect(tariffsSchema.safeParse(sound).success).toBe(true);
  });
  test.each([
    ["a price in euros and cents", { annual: 45.5 }, "centimes"],
    ["a negative price", { annual: -1 }, ""],
    ["no membership price at all", { annual: null }, "retirez tariffs"],
    ["no day", { asOf: undefined }, ""],
    ["no source", { source: undefined }, ""],
  ])("refuses %s", (_, change, message) => {
    const read = tariffsSchema.safeParse({ ...sound, ...change });
    expect(read.success).toBe(false);
    expect(JSON.stringify(read.error!.issues)).toContain(message);
  });

  test("wants the readings of the official list in order, one a day", () => {
    const { mediator } = mediators.find(({ file }) => file === "cm2c")!;
    const [listing] = mediator.listings;
    const twice = { ...mediator, listings: [listing, listing] };
    expect(mediatorSchema.safeParse(mediator).success).toBe(true);
    expect(JSON.stringify(mediatorSchema.safeParse(twice).error?.issues)).toContain(
      "doit suivre le 2026-08-18",
    );
  });
});

test("every sector of the list is that of a mediator", () => {
  const { sectors, mediators: all } = loadRegister(process.cwd());
  const used = new Set([...all.values()].flatMap(({ sectorIds }) => sectorIds));
  expect([...sectors.keys()].filter((id) => !used.has(id))).toEqual([]);
});
