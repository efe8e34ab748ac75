import { describe, expect, it } from "vitest";
import { splitOrdinals, typographFrench } from "../../../src/letters/typography.ts";

/** Authored, then typeset with `_` for U+00A0 and `~` for U+202F. */
const cases: [authored: string, typeset: string][] = [
  ["Vraiment ? Oui ! Non ; peut-être : oui.", "Vraiment~? Oui~! Non~; peut-être_: oui."],
  ["« bonjour » et «bonjour»", "«_bonjour_» et «_bonjour_»"],
  ["l'avis d'hier...", "l’avis d’hier…"],
  ["art. L. 612-2 et article R. 616-1", "art._L._612-2 et article_R._616-1"],
  ["facture n° 12", "facture n°_12"],
  ["3 000 € et 12,5 % en 15 jours", "3~000_€ et 12,5_% en 15_jours"],
  ["1 234 567 km", "1~234~567_km"],
  ["le 1er mars et le 15 août", "le 1er_mars et le 15_août"],
  ["M. Roy et Mme Lefèvre", "M._Roy et Mme_Lefèvre"],
  ["au 75008 Paris en 2026", "au 75008 Paris en 2026"],
  ["https://a.fr/?x=1;y='2' : voyez", "https://a.fr/?x=1;y='2'_: voyez"],
  ["écrivez à l'adresse o'brien@a.fr !", "écrivez à l’adresse o'brien@a.fr~!"],
  ["« https://a.fr » ; fin", "«_https://a.fr_»~; fin"],
  ["à 10:30, ratio 3:1", "à 10:30, ratio 3:1"],
  ["", ""],
];

describe("French typography", () => {
  it.each(cases)("sets %j", (authored, typeset) => {
    const marked = typographFrench(authored).replaceAll("\u00a0", "_").replaceAll("\u202f", "~");
    expect(marked).toBe(typeset);
  });

  it.each([
    ["le 1er mars", ["le 1", "er", " mars"]],
    ["la 2e fois", ["la 2", "e", " fois"]],
    ["Albert1er et 12erre", ["Albert1er et 12erre"]],
  ])("raises the ordinals of %j", (text, pieces) => {
    const split = splitOrdinals(text);
    expect(split.map((piece) => piece.text)).toEqual(pieces);
    expect(split.map((piece) => piece.superscript === true)).toEqual(
      pieces.map((_, index) => index % 2 === 1),
    );
  });
});
