import { describe, expect, test } from "vitest";
import { fieldOf, judge, type PlanFacts } from "../../../src/domain/orientation/facts.ts";
import { type PlanCondition, planFactFileSchema } from "../../../src/schemas/orientation.ts";
import { thresholdFileSchema } from "../../../src/schemas/threshold.ts";

const facts = planFactFileSchema.parse([
  { name: "demande", type: "date", label: "Sa demande", hint: "Sur sa lettre", event: "Demande" },
  {
    name: "prevue",
    type: "date",
    label: "La date convenue",
    anyDay: true,
    when: { fact: "contrat", equals: "ecrit" },
    event: "Date convenue",
  },
  { name: "montant", type: "amount", label: "La somme", condition: "la somme" },
  { name: "dollars", type: "amount", label: "La somme", country: "CA", condition: "la somme" },
  {
    name: "contrat",
    type: "choice",
    label: "Un contrat ?",
    options: [
      { value: "ecrit", label: "Oui", condition: "Si un contrat est signé" },
      { value: "oral", label: "Non", condition: "Si rien n’est signé" },
    ],
  },
]);
const fact = (name: string) => facts.find((one) => one.name === name)!;

describe("the question of a fact is optional", () => {
  test("a day that has come, with its hint", () => {
    expect(fieldOf(fact("demande"))).toEqual({
      name: "demande",
      label: "Sa demande",
      hint: "Sur sa lettre",
      optional: true,
      type: "date",
      notAfter: "today",
    });
  });

  test("any day, asked only after an answer", () => {
    expect(fieldOf(fact("prevue"))).toEqual({
      name: "prevue",
      label: "La date convenue",
      optional: true,
      when: { field: "contrat", equals: "ecrit" },
      type: "date",
    });
  });

  test("a sum, in euros or in dollars", () => {
    const sum = { label: "La somme", optional: true, type: "amount", min: 0 };
    expect(fieldOf(fact("montant"))).toEqual({ ...sum, name: "montant" });
    expect(fieldOf(fact("dollars"))).toEqual({ ...sum, name: "dollars", country: "CA" });
  });

  test("a choice, its options without the words of conditions", () => {
    expect(fieldOf(fact("contrat"))).toEqual({
      name: "contrat",
      label: "Un contrat ?",
      optional: true,
      type: "choice",
      options: [
        { value: "ecrit", label: "Oui" },
        { value: "oral", label: "Non" },
      ],
    });
  });
});

describe("a condition", () => {
  const thresholds = thresholdFileSchema.parse([
    {
      id: "plafond",
      title: "Un plafond",
      explanation: "Un essai.",
      unit: "euros",
      versions: [
        {
          from: "2020-01-01",
          to: null,
          value: 5000,
          status: "confirmed",
          sources: ["article"],
          checkedOn: "2026-11-22",
        },
      ],
    },
  ]);
  const judged = (condition: PlanCondition, told: PlanFacts = {}) =>
    judge(condition, facts, told, thresholds, "2026-11-25");

  test.each<[string, PlanCondition, PlanFacts, boolean | undefined, string]>([
    [
      "an answer not given",
      { fact: "contrat", equals: "oral" },
      {},
      undefined,
      "Si rien n’est signé",
    ],
    [
      "the answer",
      { fact: "contrat", equals: "oral" },
      { contrat: "oral" },
      true,
      "Si rien n’est signé",
    ],
    [
      "another answer",
      { fact: "contrat", equals: "ecrit" },
      { contrat: "oral" },
      false,
      "Si un contrat est signé",
    ],
    ["a fact told", { fact: "demande", known: true }, { demande: "2026-11-20" }, true, ""],
    ["a fact not told", { fact: "demande", known: true }, {}, false, ""],
    ["a fact that should not be told", { fact: "demande", known: false }, {}, true, ""],
    [
      "no sum",
      { fact: "montant", atMost: "plafond" },
      {},
      undefined,
      "Si la somme ne dépasse pas 5 000 €",
    ],
    [
      "the sum of the limit",
      { fact: "montant", atMost: "plafond" },
      { montant: 500_000 },
      true,
      "Si la somme ne dépasse pas 5 000 €",
    ],
    [
      "a cent more",
      { fact: "montant", atMost: "plafond" },
      { montant: 500_001 },
      false,
      "Si la somme ne dépasse pas 5 000 €",
    ],
    [
      "no sum, above",
      { fact: "montant", above: "plafond" },
      {},
      undefined,
      "Si la somme dépasse 5 000 €",
    ],
    [
      "the sum of the limit, not above",
      { fact: "montant", above: "plafond" },
      { montant: 500_000 },
      false,
      "Si la somme dépasse 5 000 €",
    ],
    [
      "a cent above",
      { fact: "montant", above: "plafond" },
      { montant: 500_001 },
      true,
      "Si la somme dépasse 5 000 €",
    ],
  ])("on %s", (_, condition, told, met, words) => {
    const found = judged(condition, told);
    expect({ ...found, words: found.words.replace(/[\u00a0\u202f]/g, " ") }).toEqual({
      met,
      words,
    });
  });

  test.each<[string, PlanCondition, string]>([
    [
      "an answer that the question has not",
      { fact: "contrat", equals: "jure" },
      "Fait « contrat » : réponse inconnue « jure ».",
    ],
    [
      "the answer of a sum",
      { fact: "montant", equals: "ecrit" },
      "Fait « montant » : réponse inconnue « ecrit ».",
    ],
    [
      "the answer of nothing asked",
      { fact: "rien", equals: "ecrit" },
      "Fait « rien » : réponse inconnue « ecrit ».",
    ],
    [
      "an unknown limit",
      { fact: "montant", atMost: "plancher" },
      "Fait « montant » : seuil inconnu « plancher ».",
    ],
    [
      "the limit of a choice",
      { fact: "contrat", above: "plafond" },
      "Fait « contrat » : seuil inconnu « plafond ».",
    ],
    [
      "the limit of nothing asked",
      { fact: "rien", atMost: "plafond" },
      "Fait « rien » : seuil inconnu « plafond ».",
    ],
  ])("on %s is refused", (_, condition, message) => {
    expect(() => judged(condition)).toThrow(message);
  });
});
