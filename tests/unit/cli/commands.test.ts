import { describe, expect, test } from "vitest";
import { rules } from "../domain/content.ts";
import { typed } from "./run.ts";

const nb = "\u00a0";

/** The answer without its words: ids only for the warnings, none of the steps. */
async function facts(line: string): Promise<unknown> {
  const { code, stdout, stderr } = await typed(`${line} --json`);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  const { etapes, avertissements, ...rest } = JSON.parse(stdout);
  expect(etapes.length).toBeGreaterThan(1);
  return { ...rest, avertissements: avertissements.map(({ id }: { id: string }) => id) };
}

describe.concurrent("what the commands answer in JSON", () => {
  test.each<[string, object]>([
    [
      "regle retractation --depuis 2026-03-23",
      {
        regle: "retractation",
        depuis: "2026-03-23",
        territoire: "metropole",
        echeance: "2026-04-07",
        sources: ["conso-l221-18", "conso-l221-19", "trav-l3133-1"],
        avertissements: ["point-de-depart", "chez-le-client", "envoi", "exceptions"],
      },
    ],
    [
      "regle retractation --depuis 2026-03-23 --territoire alsace-moselle",
      {
        regle: "retractation",
        depuis: "2026-03-23",
        territoire: "alsace-moselle",
        echeance: "2026-04-07",
        sources: ["conso-l221-18", "conso-l221-19", "trav-l3133-1"],
        avertissements: ["point-de-depart", "chez-le-client", "envoi", "exceptions"],
      },
    ],
    [
      "regle prescription-professionnel-consommateur --depuis 2024-03-14",
      {
        regle: "prescription-professionnel-consommateur",
        depuis: "2024-03-14",
        territoire: "metropole",
        echeance: "2026-03-14",
        dernierJourOuvrable: "2026-03-13",
        sources: ["conso-l218-2", "civ-2228", "civ-2229", "civ-2233", "cpc-641", "cpc-642"],
        avertissements: [
          "jour-non-ouvrable",
          "a-verifier",
          "suspension-interruption",
          "injonction",
        ],
      },
    ],
    [
      "regle quebec-mise-en-demeure --depuis 2026-06-14",
      {
        regle: "quebec-mise-en-demeure",
        depuis: "2026-06-14",
        territoire: "quebec",
        echeance: "2026-06-25",
        sources: ["qc-cpc-83"],
        avertissements: ["usage", "prescription-continue", "a-verifier"],
      },
    ],
    [
      "interets --principal 1000 --depuis 2025-12-15 --jusqua 2026-01-15 --debiteur consommateur",
      {
        montant: 2.29,
        indemnite: 0,
        total: 2.29,
        periodes: [
          { du: "2025-12-16", au: "2025-12-31", jours: 16, taux: 2.76, montant: 1.21 },
          { du: "2026-01-01", au: "2026-01-15", jours: 15, taux: 2.62, montant: 1.08 },
        ],
        sources: [
          "civ-1231-6",
          "civ-1344",
          "civ-1344-1",
          "cmf-l313-2",
          "cmf-l313-3",
          "civ-1343-2",
          "cpce-l111-8",
        ],
        avertissements: ["usage-365"],
      },
    ],
  ])("%s", async (line, expected) => {
    expect(await facts(line)).toEqual(expected);
  });

  test.each<[string, object]>([
    [
      "regle hors-etablissement-paiement --depuis 2026-03-02",
      {
        echeance: "2026-03-09",
        premierJourPermis: "2026-03-10",
        premierJourPrudent: "2026-03-10",
      },
    ],
    [
      "regle hors-etablissement-paiement --depuis 2026-03-07",
      {
        echeance: "2026-03-14",
        premierJourPermis: "2026-03-15",
        premierJourPrudent: "2026-03-16",
      },
    ],
    ["regle injonction-signification --depuis 2026-08-31", { echeance: "2027-03-01" }],
    ["regle injonction-signification --depuis=2026-09-01", { echeance: "2026-12-01" }],
    ["regle mediation-saisine --depuis 2024-02-29", { echeance: "2025-02-28" }],
    [
      "interets --principal 1000 --depuis 2025-12-15 --jusqua 2026-01-15 --debiteur professionnel",
      // 1000 × (16 + 15) × 12,15 % ÷ 365 = 10,319…
      { montant: 10.32, indemnite: 40, total: 50.32 },
    ],
    [
      "interets --principal 1000,00€ --depuis 2026-01-01 --jusqua 2026-01-31 --debiteur professionnel --taux 8%",
      // 1000 × 30 × 8 % ÷ 365 = 6,575…
      { montant: 6.58, indemnite: 40, total: 46.58 },
    ],
    [
      "interets --principal 1000 --depuis 2026-01-01 --jusqua 2026-01-31 --debiteur consommateur --creancier particulier",
      // 1000 × 30 × 6,67 % ÷ 365 = 5,482…
      { montant: 5.48, indemnite: 0, total: 5.48 },
    ],
    [
      "interets --principal 1000 --depuis 2026-01-15 --jusqua 2026-01-15 --debiteur consommateur",
      { montant: 0, indemnite: 0, total: 0, periodes: [] },
    ],
    [
      "remboursement --montant 200 --exigible 2026-03-10 --paye 2026-03-25 --motif retractation",
      { majoration: 10, total: 210, palier: `5${nb}%, de 10 à 20${nb}jours de retard` },
    ],
    [
      "remboursement --montant 200 --exigible 2026-03-10 --paye 2026-03-24 --motif livraison",
      { majoration: 20, total: 220 },
    ],
    [
      "remboursement --montant 200 --exigible 2026-03-10 --paye 2026-03-25 --motif conformite",
      { majoration: 40, total: 240 },
    ],
    [
      "remboursement --montant 12.50 --exigible 2026-03-10 --paye 2026-03-10 --motif frais-retour",
      { majoration: 0, total: 12.5 },
    ],
  ])("%s", async (line, expected) => {
    expect(await facts(line)).toMatchObject(expected);
  });

  test("the steps and the warnings of an answer come with French keys", async () => {
    const { stdout } = await typed("regle retractation --depuis 2026-06-01 --json");
    const { etapes, avertissements } = JSON.parse(stdout);
    expect(etapes).toEqual([
      {
        libelle: `1er${nb}juin 2026 + 14${nb}jours`,
        detail:
          "Quatorze jours à compter de la réception du bien ou, pour un service seul, de la conclusion du contrat.",
        sources: ["conso-l221-18"],
      },
      {
        libelle: `14${nb}jours${nb}: jusqu’au 15${nb}juin 2026`,
        detail: `Le jour de départ ne compte pas${nb}: on compte à partir du lendemain.`,
        sources: ["conso-l221-19"],
      },
    ]);
    expect(avertissements[1]).toEqual({
      id: "chez-le-client",
      titre: "Contrat signé chez votre client",
      texte:
        "Un contrat signé chez votre client est conclu hors établissement, même s’il vous a fait venir.",
    });
  });
});

describe.concurrent("what the commands answer in words", () => {
  test("regles lists every rule, one a line", async () => {
    const { code, stdout } = await typed("regles");
    expect(code).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => line.split(" ")[0]),
    ).toEqual(Object.keys(rules).sort());
    expect(stdout).toMatch(/^retractation +Dernier jour de rétractation$/m);
  });

  test("regles in JSON says what starts each rule and whose law it is", async () => {
    const list = JSON.parse((await typed("regles --json")).stdout);
    expect(list).toHaveLength(Object.keys(rules).length);
    expect(list.find(({ id }: { id: string }) => id === "quebec-prescription")).toMatchObject({
      titre: "Dernier jour pour réclamer votre prix en justice",
      droit: "quebec",
    });
  });

  test.each<[string, string[]]>([
    [
      "regle retractation --depuis 2026-03-23",
      [
        "Dernier jour de rétractation",
        `Échéance${nb}: mardi 7${nb}avril 2026`,
        "Lundi de Pâques",
        `C.${nb}conso., art.${nb}L.${nb}221-18`,
        "Il ne remplace pas un conseil.",
      ],
    ],
    [
      "interets --principal 1000 --depuis 2025-12-15 --jusqua 2026-01-15 --debiteur consommateur",
      [`Intérêts${nb}: 2,29${nb}€`, `Indemnité${nb}: 0,00${nb}€`],
    ],
    [
      "remboursement --montant 200 --exigible 2026-03-10 --paye 2026-03-25 --motif retractation",
      [`Majoration${nb}: 10,00${nb}€`, `Total à rembourser${nb}: 210,00${nb}€`],
    ],
    ["--help", ["regle <identifiant>", "--lot fichier.csv", "Code de sortie"]],
  ])("%s", async (line, words) => {
    const { code, stdout, stderr } = await typed(line);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    for (const word of words) expect(stdout).toContain(word);
  });
});
