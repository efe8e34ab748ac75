import { describe, expect, test } from "vitest";
import { displayedSite, noticeFor } from "../../../src/documents/notices/notice.ts";
import { cleanTraderName } from "../../../src/documents/notices/trader.ts";
import { mediator, publishable, unpublishable } from "./mediators.ts";

describe("the notice of a mediator", () => {
  test("bears name, address, site and the trader", () => {
    expect(noticeFor(mediator("smp"), " Atelier Dupont ")).toEqual({
      mediator: {
        name: "Société de la Médiation Professionnelle (SMP)",
        shortName: "SMP",
        address: ["Alteritae", "5 rue Salvaing", "12000 Rodez"],
        website: "https://www.mediateur-consommation-smp.fr",
      },
      trader: "Atelier Dupont",
    });
  });

  test.each([undefined, "", "  ", "\u200b\n"])("has no trader when the name is %j", (name) => {
    expect(noticeFor(mediator("smp"), name)).not.toHaveProperty("trader");
  });

  test.each(publishable)("is made for $id", (one) => {
    expect(noticeFor(one).mediator.name).toBe(one.name);
  });

  test.each(unpublishable)("is refused for $id, with the file to mend", (one) => {
    expect(() => noticeFor(one)).toThrow(
      `Aucune notice pour « ${one.name} » (content/mediators/${one.id}.yaml)`,
    );
  });

  test("does not share the address of the content", () => {
    const source = mediator("smp");
    noticeFor(source).mediator.address.push("x");
    expect(source.address).toHaveLength(3);
  });
});

test.each([
  ["https://www.cm2c.net", "www.cm2c.net"],
  ["http://www.anmconso.com/", "www.anmconso.com"],
  ["https://exemple.fr/saisir/", "exemple.fr/saisir"],
])("%s is printed %s", (website, printed) => {
  expect(displayedSite(website)).toBe(printed);
});

test.each([
  ["a line break becomes a space", "Dupont\r\nfils", "Dupont fils"],
  ["an accent is composed", "E\u0301lodie", "Élodie"],
  ["direction marks go", "\u202eDupont\u2069", "Dupont"],
  ["a no-break space stays", "Dupont\u00a0& fils", "Dupont\u00a0& fils"],
  ["an emoji with joiner stays", "👩‍🍳", "👩‍🍳"],
  ["a lone surrogate is replaced", "a\ud83d", "a\ufffd"],
])("in a trader's name, %s", (_, raw, cleaned) => {
  expect(cleanTraderName(raw)).toBe(cleaned);
});
