import { describe, expect, test } from "vitest";
import { passagesOf, plainText } from "../../../scripts/check/prose/guide-text.ts";
import {
  bounds,
  forbiddenWords,
  missingParts,
  sizeAndEase,
  uncitedLaw,
} from "../../../scripts/check/prose/rules.ts";

const passages = (body: string) => passagesOf(body, 10);

test("a passage is what is read of a line, with its place", () => {
  expect(
    plainText('- **Un [lien](lien:guide/x)**, une <Terme id="a">mise en demeure</Terme>.'),
  ).toBe("Un lien , une mise en demeure .");
  const [first, second, ...others] = passages(
    '## Titre\n\nUne phrase.<Source id="civ-1103" />\n\n<Fil>\n\nUne autre.',
  );
  expect(first).toEqual({ line: 12, text: "Une phrase.", cites: true });
  expect(second).toEqual({ line: 16, text: "Une autre.", cites: false });
  expect(others).toEqual([]);
});

describe("words never to write", () => {
  test.each([
    ["Votre médiateur est agréé par la CECMC.", 1],
    ["Le lien vers la plateforme européenne est obligatoire.", 1],
    ["La plateforme européenne a fermé en 2025 : retirez son lien.", 0],
    ["Améliorez votre process avec un feedback.", 1],
    ["Votre médiateur est inscrit sur la liste.", 0],
  ])("%s", (text, count) => {
    expect(forbiddenWords(passages(text))).toHaveLength(count);
  });

  test("the fault names the line and the word", () => {
    expect(forbiddenWords(passages("Un feedback."))).toEqual([
      { line: 10, what: "« feedback ». Un mot français le dit aussi bien." },
    ]);
  });
});

describe("law without a source", () => {
  test.each([
    ["Vous risquez une amende de 3 000 €.", 1],
    ['Vous risquez une amende de 3 000 €.<Source id="conso-l641-1" />', 0],
    ["Vous risquez une amende, à vérifier.", 0],
    ["Cette clause est réputée non écrite.", 1],
    ["Rappelez demain.", 0],
  ])("%s", (text, count) => {
    expect(uncitedLaw(passages(text))).toHaveLength(count);
  });
});

test("a guide has an example and what goes wrong", () => {
  expect(missingParts(["## L’exemple de Nora", "## Ce qui tourne mal"])).toEqual([]);
  expect(missingParts(["## Les étapes"]).map(({ what }) => what)).toEqual([
    "Il manque une partie « ## L’exemple de … ».",
    "Il manque une partie « ## Ce qui tourne mal ».",
  ]);
});

describe("size and ease", () => {
  const simple = "Vous lisez la lettre du client. ";

  test("a guide of the right size, in short sentences, is right", () => {
    expect(sizeAndEase(simple.repeat(bounds.words.least / 6)).faults).toEqual([]);
  });

  test("too short or too long is said with the figure", () => {
    expect(sizeAndEase(simple).faults[0]?.what).toMatch(/^6 mots/);
    expect(sizeAndEase(simple.repeat(bounds.words.most)).faults[0]?.what).toMatch(
      /mots : un guide/,
    );
  });

  test("long words in long sentences are refused", () => {
    const hard =
      "L’inobservation caractérisée des prescriptions réglementaires susmentionnées détermine consécutivement l’inopposabilité rétroactive des stipulations contractuelles complémentaires considérées ";
    expect(sizeAndEase(hard.repeat(80)).faults.at(-1)?.what).toMatch(/^Lisibilité/);
  });
});
