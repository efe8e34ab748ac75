import { describe, expect, test } from "vitest";
import { readability, syllablesOf } from "../../../../scripts/letters/readability.ts";

describe("syllables", () => {
  test.each([
    ["le", 1],
    ["les", 1],
    ["chat", 1],
    ["facture", 2],
    ["factures", 2],
    ["client", 2],
    ["réaliser", 4],
    ["consommateur", 4],
    ["médiation", 3],
    ["payer", 2],
    ["réclamation", 4],
    ["eau", 1],
    ["oui", 1],
  ])("« %s » has %d", (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});

describe("readability", () => {
  test("is that of Kandel and Moles", () => {
    const text = "Le chat dort. Le client paie la facture.";
    const { words, sentences, syllables, score } = readability(text);
    expect({ words, sentences, syllables }).toEqual({ words: 8, sentences: 2, syllables: 10 });
    expect(score).toBeCloseTo(207 - 1.015 * 4 - 73.6 * (10 / 8), 6);
  });

  test("falls as sentences and words grow", () => {
    const easy = "Je vous écris. Vous me devez cent euros. Payez avant mardi.";
    const hard =
      "Nonobstant les observations préalablement communiquées relativement à la réglementation, l’interprétation administrative demeure subordonnée à une vérification complémentaire.";
    expect(readability(easy).score).toBeGreaterThan(80);
    expect(readability(hard).score).toBeLessThan(20);
  });

  test("counts neither sites nor numbers, and takes a line for a sentence", () => {
    expect(readability("Objet\nfacture 2026-014 sur https://x.fr\n12 €")).toMatchObject({
      words: 3,
      sentences: 2,
    });
  });
});
