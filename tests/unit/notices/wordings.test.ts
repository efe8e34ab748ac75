import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { noticeFor } from "../../../src/documents/notices/notice.ts";
import { posterSources } from "../../../src/documents/notices/poster-words.ts";
import {
  quoteWording,
  termsWording,
  websiteWording,
} from "../../../src/documents/notices/wordings.ts";
import { mediator, publishable } from "./mediators.ts";

const nobody = noticeFor(mediator("avenir-conso"));
const atelier = noticeFor(mediator("avenir-conso"), "Atelier Dupont");
const coordinates =
  "AVENIR CONSO, 197 boulevard Saint-Germain, 75007 Paris, https://www.avenir-conso.com.";

describe("the clause for the terms of sale", () => {
  test("speaks in the first person when the trader is not named", () => {
    expect(termsWording(nobody).text).toBe(
      "Tout client consommateur peut faire appel, sans frais, à un médiateur de la " +
        "consommation pour régler à l’amiable un litige avec nous. Il nous adresse d’abord une " +
        "réclamation écrite. Si elle ne règle pas le litige, il peut saisir le médiateur dans le " +
        "délai d’un an à compter de cette réclamation. Le médiateur dont nous relevons " +
        `est\u00a0: ${coordinates} Ce recours est facultatif\u00a0: le client garde le droit de ` +
        "saisir le juge.",
    );
  });

  test("names the trader", () => {
    expect(termsWording(atelier).text).toBe(
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
    expect(quoteWording(nobody).text).toBe(
      "Vous êtes un particulier et un litige survient\u202f? Adressez-nous d’abord une " +
        "réclamation écrite. Si elle ne règle pas le litige, vous pouvez saisir gratuitement, " +
        "dans l’année qui suit cette réclamation, le médiateur de la consommation dont nous " +
        `relevons\u00a0: ${coordinates} Ce recours est facultatif\u00a0: vous gardez le droit de ` +
        "saisir le juge.",
    );
  });

  test("names the trader", () => {
    expect(quoteWording(atelier).text).toBe(
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
    expect(websiteWording(nobody).text).toBe(
      "Vous êtes un particulier et vous avez un litige avec nous\u202f? Adressez-nous d’abord " +
        "une réclamation écrite. Si elle ne règle pas le litige, vous pouvez faire appel, " +
        "sans frais, à un médiateur de la consommation, dans l’année qui suit cette " +
        `réclamation. Le médiateur dont nous relevons est\u00a0: ${coordinates} Ce recours est ` +
        "facultatif\u00a0: vous gardez le droit de saisir le juge.",
    );
  });

  test("names the trader", () => {
    expect(websiteWording(atelier).text).toBe(
      "Vous êtes un particulier et vous avez un litige avec Atelier Dupont\u202f? Adressez " +
        "d’abord une réclamation écrite à Atelier Dupont. Si elle ne règle pas le litige, vous " +
        "pouvez faire appel, sans frais, à un médiateur de la consommation, dans l’année " +
        `qui suit cette réclamation. Le médiateur dont Atelier Dupont relève est\u00a0: ${coordinates} ` +
        "Ce recours est facultatif\u00a0: vous gardez le droit de saisir le juge.",
    );
  });
});

const wordings = { terms: termsWording, quote: quoteWording, website: websiteWording };

describe.each(Object.entries(wordings))("the wording %s", (_, wording) => {
  test.each(publishable)("gives name, address and site of $id", (one) => {
    const { text } = wording(noticeFor(one));
    for (const part of [one.name, ...one.address!, one.website!]) expect(text).toContain(part);
  });

  test("ends a name that already has a full stop with that one only", () => {
    const { text } = wording(noticeFor(mediator("cm2c"), "Dupont S.A.R.L."));
    expect(text).toContain("réclamation écrite à Dupont S.A.R.L. Si elle");
    expect(text).not.toContain("..");
  });

  test("never makes mediation a condition of going to court", () => {
    expect(wording(atelier).text).toMatch(
      /Ce recours est facultatif\u00a0: .* droit de saisir le juge\.$/,
    );
    expect(wording(atelier).sources).toContain("conso-l612-4");
  });
});

test("each wording cites its articles", () => {
  const everywhere = [
    "conso-l612-1",
    "conso-l612-2",
    "conso-l612-4",
    "conso-l616-1",
    "conso-r616-1",
  ];
  expect(websiteWording(nobody).sources).toEqual(everywhere);
  expect(termsWording(nobody).sources).toEqual([...everywhere, "conso-l211-3"]);
  expect(quoteWording(nobody).sources).toEqual([...everywhere, "conso-l211-3"]);
  expect(posterSources).toEqual(everywhere);
});

test("every article cited stands in the register", () => {
  const file = new URL("../../../content/sources/code-de-la-consommation.yaml", import.meta.url);
  const register: { articles: { id: string }[] } = parse(readFileSync(file, "utf8"));
  const known = register.articles.map(({ id }) => id);
  expect(known).toEqual(expect.arrayContaining(termsWording(nobody).sources));
});
