import { describe, expect, test } from "vitest";
import { main } from "../../../scripts/cli/main.ts";
import { typed } from "./run.ts";

const due = "--principal 1000 --depuis 2025-12-15 --jusqua 2026-01-15";

describe("a command that cannot be carried out exits with 2 and one line that helps", () => {
  test.each<[string, string]>([
    ["regle retratation --depuis 2026-03-23", "Vouliez-vous dire « retractation » ?"],
    ["regle constructor --depuis 2026-03-23", "Règle « constructor » inconnue."],
    ["regle --depuis 2026-03-23", "Il manque l’identifiant de la règle."],
    ["regle retractation", "--depuis manque. Écrivez par exemple --depuis 2026-03-23."],
    ["regle retractation --depuis", "--depuis attend une valeur."],
    ["regle retractation --depuis --json", "--depuis attend une valeur."],
    ["regle retractation --depuis 2026-02-30", "ce n’est pas un jour du calendrier"],
    ["regle retractation --depuis 23/03/2026", "Écrivez AAAA-MM-JJ"],
    ["regle retractation --depuis 9999-12-31", "entre 1900 et 2199"],
    ["regle retractation --depuis 2010-03-23", "s’applique à partir du 1er\u00a0juillet 2016"],
    ["regle retractation --depuis 2026-03-23 --territoire lune", "metropole, alsace-moselle"],
    ["regle retractation --depuis 2026-03-23 --territoire quebec", "n’y vaut pas"],
    ["regle quebec-itinerant --depuis 2026-03-23 --territoire metropole", "n’y vaut pas"],
    ["regle retractation --depuis 2026-03-23 --depuis 2026-03-24", "donné deux fois"],
    ["regle retractation livraison --depuis 2026-03-23", "« livraison » est de trop."],
    ["regle retractation --depuis 2026-03-23 --principal 3", "--principal ne sert pas à « regle »"],
    ["regle retractation --depui 2026-03-23", "Vouliez-vous dire --depuis ?"],
    ["regles --json=oui", "--json s’écrit sans valeur."],
    ["regles --depuis 2026-03-23", "qui n’a pas d’option"],
    ["interet", "Vouliez-vous dire « interets » ?"],
    ["constructor", "Commande « constructor » inconnue."],
    ["--json", "Il manque une commande : regles, regle, interets, remboursement, lettres, lettre."],
    [`interets ${due}`, "--debiteur manque."],
    [`interets ${due} --debiteur voisin`, "consommateur, professionnel"],
    [`interets ${due} --debiteur consommateur --taux 8`, "--taux : "],
    [
      "interets --principal mille --depuis 2025-12-15 --jusqua 2026-01-15 --debiteur consommateur",
      "ce n’est pas une somme en euros",
    ],
    [
      "interets --principal 10,555 --depuis 2025-12-15 --jusqua 2026-01-15 --debiteur consommateur",
      "ce n’est pas une somme en euros",
    ],
    [
      "interets --principal -5 --depuis 2025-12-15 --jusqua 2026-01-15 --debiteur consommateur",
      "ce n’est pas une somme en euros",
    ],
    [
      "interets --principal 1000 --depuis 2026-01-15 --jusqua 2025-12-15 --debiteur consommateur",
      "--jusqua 2025-12-15 précède --depuis 2026-01-15.",
    ],
    [
      "interets --principal 1000 --depuis 2026-12-15 --jusqua 2027-01-15 --debiteur consommateur",
      "celui du 1er\u00a0semestre 2027",
    ],
    [
      "interets --principal 1000 --depuis 2014-12-15 --jusqua 2015-01-15 --debiteur professionnel",
      "celui du 2e\u00a0semestre 2014",
    ],
    [
      "remboursement --montant 200 --exigible 2026-03-10 --paye 2026-03-25 --motif autre",
      "retractation, livraison, conformite, frais-retour",
    ],
    ["--lot absent.csv", "fichier introuvable"],
    ["--lot absent.csv --json", "Retirez --json."],
    ["regle --lot absent.csv", "« regle » s’écrit dans le fichier"],
  ])("%s", async (line, words) => {
    const { code, stdout, stderr } = await main(line.split(" "));
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

test.concurrent.each([
  "regle retractation --depuis 2026-02-30",
  "interets --principal 1000 --depuis 2026-12-15 --jusqua 2027-01-15 --debiteur consommateur",
  "--lot absent.csv",
])("the program itself exits with 2 and prints its line on stderr: %s", async (line) => {
  expect(await typed(line)).toEqual({ ...(await main(line.split(" "))), code: 2, stdout: "" });
});
