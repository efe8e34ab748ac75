import { describe, expect, test } from "vitest";
import { fillWords } from "../../../src/documents/notices/fill-words.ts";
import { noticeFor } from "../../../src/documents/notices/notice.ts";
import { speakSite } from "../../../src/documents/notices/spoken-site.ts";
import { type WordingId, wording } from "../../../src/documents/notices/wordings.ts";
import { hostileNames, mediator, publishable } from "./mediators.ts";
import { everyLanguage, french } from "./words.ts";

const nobody = noticeFor(mediator("avenir-conso"));
const atelier = noticeFor(mediator("avenir-conso"), "Atelier Dupont");
const coordinates =
  "AVENIR CONSO, 197 boulevard Saint-Germain, 75007 Paris, https://www.avenir-conso.com.";

describe("the clause for the terms of sale", () => {
  test("speaks in the first person when the trader is not named", () => {
    expect(wording("terms", nobody, french)).toBe(
      "Tout client consommateur peut faire appel, sans frais, à un médiateur de la " +
        "consommation pour régler à l’amiable un litige avec nous. Il nous adresse d’abord une " +
        "réclamation écrite. Si elle ne règle pas le litige, il peut saisir le médiateur dans le " +
        "délai d’un an à compter de cette réclamation. Le médiateur dont nous relevons " +
        `est\u00a0: ${coordinates} Ce recours est facultatif\u00a0: le client garde le droit de ` +
        "saisir le juge.",
    );
  });

  test("names the trader", () => {
    expect(wording("terms", atelier, french)).toBe(
      "Tout client consommateur peut faire appel, sans frais, à un médiateur de la " +
        "consommation pour régler à l’amiable un litige avec Atelier Dupont. Il adresse d’abord " +
        "une réclamation écrite à Atelier Dupont. Si elle ne règle pas le litige, il peut saisir " +
        "le médiateur dans le délai d’un an à compter de cette réclamation. Le médiateur dont " +
        `Atelier Dupont relève est\u00a0: ${coordinates} Ce recours est facultatif\u00a0: le ` +
        "client garde le droit de saisir le juge.",
    );
  });
});

describe("the mention for quotes", () => {
  test("speaks in the first person when the trader is not named", () => {
    expect(wording("quote", nobody, french)).toBe(
      "Vous êtes un particulier et un litige survient\u202f? Adressez-nous d’abord une " +
        "réclamation écrite. Si elle ne règle pas le litige, vous pouvez saisir gratuitement, " +
        "dans l’année qui suit cette réclamation, le médiateur de la consommation dont nous " +
        `relevons\u00a0: ${coordinates} Ce recours est facultatif\u00a0: vous gardez le droit de ` +
        "saisir le juge.",
    );
  });

  test("names the trader", () => {
    expect(wording("quote", atelier, french)).toBe(
      "Vous êtes un particulier et un litige survient\u202f? Adressez d’abord une réclamation " +
        "écrite à Atelier Dupont. Si elle ne règle pas le litige, vous pouvez saisir " +
        "gratuitement, dans l’année qui suit cette réclamation, le médiateur de la consommation " +
        `dont Atelier Dupont relève\u00a0: ${coordinates} Ce recours est facultatif\u00a0: vous ` +
        "gardez le droit de saisir le juge.",
    );
  });
});

describe("the text for the site", () => {
  test("speaks in the first person when the trader is not named", () => {
    expect(wording("website", nobody, french)).toBe(
      "Vous êtes un particulier et vous avez un litige avec nous\u202f? Adressez-nous d’abord " +
        "une réclamation écrite. Si elle ne règle pas le litige, vous pouvez faire appel, " +
        "sans frais, à un médiateur de la consommation, dans l’année qui suit cette " +
        `réclamation. Le médiateur dont nous relevons est\u00a0: ${coordinates} Ce recours est ` +
        "facultatif\u00a0: vous gardez le droit de saisir le juge.",
    );
  });

  test("names the trader", () => {
    expect(wording("website", atelier, french)).toBe(
      "Vous êtes un particulier et vous avez un litige avec Atelier Dupont\u202f? Adressez " +
        "d’abord une réclamation écrite à Atelier Dupont. Si elle ne règle pas le litige, vous " +
        "pouvez faire appel, sans frais, à un médiateur de la consommation, dans l’année " +
        `qui suit cette réclamation. Le médiateur dont Atelier Dupont relève est\u00a0: ${coordinates} ` +
        "Ce recours est facultatif\u00a0: vous gardez le droit de saisir le juge.",
    );
  });
});

const ids = Object.keys(french.texts) as WordingId[];
/** « Optional » and « court » in each language: mediation is never a condition of going to court. */
const judge = {
  fr: /facultatif/,
  en: /optional/,
  es: /facultativo/,
  de: /freiwillig/,
  it: /facoltativo/,
  nl: /niet verplicht/,
};
const court = { fr: "juge", en: "court", es: "juez", de: "Gericht", it: "giudice", nl: "rechter" };
const free = {
  fr: /gratuit|sans frais/,
  en: /free of charge/,
  es: /[Gg]ratuit/,
  de: /kostenlos/,
  it: /[Gg]ratuit/,
  nl: /[Gg]ratis/,
};
const written = {
  fr: /réclamation écrite/,
  en: /written complaint/,
  es: /reclamación escrita/,
  de: /schriftliche[nr]? Beschwerde/,
  it: /reclamo scritto/,
  nl: /schriftelijke klacht/,
};
const year = {
  fr: /dans l’année|délai d’un an/,
  en: /within one year/,
  es: /en el plazo de un año/,
  de: /innerhalb eines Jahres/,
  it: /entro un anno/,
  nl: /binnen een jaar/,
};

describe.each(everyLanguage)("in $name", (words) => {
  const { language } = words;

  describe.each(ids)("the text %s", (id) => {
    test.each(publishable)("gives name, address and site of $id", (one) => {
      const text = wording(id, noticeFor(one), words);
      expect(text).toContain(one.name);
      for (const line of one.address!) expect(text).toContain(line);
      expect(text).toContain(id === "voice" ? speakSite(one.website!, words) : one.website!);
      expect(text).not.toMatch(/[{}]/);
    });

    test("says that it is free, after a written complaint, and optional", () => {
      for (const notice of [nobody, atelier]) {
        const text = wording(id, notice, words);
        expect(text).toMatch(free[language]);
        expect(text).toMatch(written[language]);
        expect(text).toMatch(judge[language]);
      }
    });

    test("says within which year, and that the court stays open unless it is a signature", () => {
      for (const notice of [nobody, atelier]) {
        const text = wording(id, notice, words);
        expect(text).toMatch(year[language]);
        expect(text.includes(court[language])).toBe(id !== "email");
      }
    });

    test.each(hostileNames)("carries %s as it is, and once read", (_, name) => {
      const notice = noticeFor(mediator("cm2c"), name);
      const text = wording(id, notice, words);
      const named = typeof words.texts[id] === "string" ? 0 : 1;
      expect(text.split(notice.trader!).length - 1).toBeGreaterThanOrEqual(named);
    });
  });

  test("the printed pieces say the same", () => {
    const { poster, card } = words;
    const said = poster.steps.map(({ title, detail }) => `${title}. ${detail}`);
    expect(said[0]).toMatch(written[language]);
    expect(said[1]).toMatch(/gratuit|free of charge|gratis|kostenlos/);
    expect(said[1]).toMatch(new RegExp(year[language], "i"));
    expect(said[2]).toContain(court[language]);
    expect(said[2]).toMatch(new RegExp(`${judge[language].source}`));
    for (const fact of [free, written, judge])
      expect(card.terms.toLowerCase()).toMatch(new RegExp(fact[language], "i"));
    expect(card.terms).toContain(court[language]);
    for (const article of [
      "L.\u00a0612-1",
      "L.\u00a0612-2",
      "L.\u00a0612-4",
      "L.\u00a0616-1",
      "R.\u00a0616-1",
    ])
      expect(poster.foot).toContain(article);
  });
});

test("a name that ends with a full stop keeps that one only", () => {
  const text = wording("terms", noticeFor(mediator("cm2c"), "Dupont S.A.R.L."), french);
  expect(text).toContain("réclamation écrite à Dupont S.A.R.L. Si elle");
  expect(text).not.toContain("..");
});

test("a place without a value is an error, even one that every object has", () => {
  expect(() => fillWords("{constructor}", {})).toThrow("Rien ne remplit « {constructor} ».");
});

test.each([
  ["https://www.cm2c.net", "trois fois W, point, C M 2 C, point, net"],
  [
    "https://www.mediateur-consommation-smp.fr/",
    "trois fois W, point, mediateur, tiret, consommation, tiret, S M P, point, F R",
  ],
  ["https://exemple.eu/saisir", "exemple, point, E U, barre oblique, saisir"],
  ["https://exemple.eu/?a=1", "exemple, point, E U, barre oblique, signe ?, A, signe =, 1"],
])("%s is said %s", (site, said) => {
  expect(speakSite(site, french)).toBe(said);
});
