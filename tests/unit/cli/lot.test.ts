import { describe, expect, test } from "vitest";
import { readCsv, writeCsv } from "../../../scripts/cli/csv.ts";
import { goldenCases } from "../domain/golden-cases.ts";
import { amiable, temporaryFile } from "./run.ts";

const results =
  "echeance,dernierJourOuvrable,premierJourPermis,premierJourPrudent,interets,indemnite,majoration,palier,total,sources,avertissements,erreur";

describe("a batch", () => {
  test("answers each row with the columns it was given and its results", async () => {
    const path = temporaryFile(
      [
        "commande,regle,depuis,principal,jusqua,debiteur",
        "regle,quebec-itinerant,2026-03-27,,,",
        'interets,,2025-12-15,"1000,00",2026-01-15,consommateur',
        "",
      ].join("\r\n"),
    );
    expect(await amiable("--lot", path)).toEqual({
      code: 0,
      stderr: "",
      stdout: [
        `commande,regle,depuis,principal,jusqua,debiteur,${results}`,
        "regle,quebec-itinerant,2026-03-27,,,,2026-04-07,,,,,,,,,qc-lpc-59,compte-de-l-office un-an a-verifier,",
        'interets,,2025-12-15,"1000,00",2026-01-15,consommateur,,,,,2.29,0,,,2.29,civ-1231-6 civ-1344 civ-1344-1 cmf-l313-2 cmf-l313-3 civ-1343-2 cpce-l111-8,usage-365,',
        "",
      ].join("\n"),
    });
  });

  test("explains a row at fault, answers the others, and exits with 2", async () => {
    const path = temporaryFile(
      [
        "\ufeffcommande;regle;depuis;motif",
        "regle;retractation;2026-02-30;",
        "regle;retractation;2026-03-23;livraison",
        "regles;;;",
        "regle;retractation;2026-03-23;",
      ].join("\n"),
    );
    const { code, stdout, stderr } = await amiable("--lot", path);
    expect(code).toBe(2);
    expect(stderr).toBe("3 lignes sur 4 en erreur : voyez la colonne « erreur ».\n");
    const { separator, rows } = readCsv(stdout);
    expect(separator).toBe(";");
    expect(rows.map((row) => row.at(-1))).toEqual([
      "erreur",
      "--depuis 2026-02-30 : ce n’est pas un jour du calendrier. Écrivez AAAA-MM-JJ, par exemple --depuis 2026-03-23.",
      "La colonne « motif » ne sert pas à « regle ». Laissez-la vide.",
      "Commande « regles » inconnue dans un lot. Écrivez regle, interets ou remboursement.",
      "",
    ]);
    expect(rows[4]?.[4]).toBe("2026-04-07");
  });

  test.each([
    ["regle,depuis\nretractation,2026-03-23", "première colonne est « commande »"],
    ["commande,regle,quand\nregle,retractation,2026-03-23", "La colonne « quand »"],
    ['commande,regle\nregle,"retractation', "un guillemet n’est pas refermé"],
    ["", "première colonne est « commande »"],
  ])("refuses as a whole: %j", async (text, words) => {
    const { code, stdout, stderr } = await amiable("--lot", temporaryFile(text));
    expect(stderr).toContain(words);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  test("gives every golden case its date, its sources and its warnings", async () => {
    const path = temporaryFile(
      writeCsv({
        separator: ",",
        rows: [
          ["commande", "regle", "depuis", "territoire"],
          ...goldenCases.map(({ rule, start, territory }) => ["regle", rule, start, territory]),
        ],
      }),
    );
    const { code, stdout } = await amiable("--lot", path);
    expect(code).toBe(0);
    const [head = [], ...rows] = readCsv(stdout).rows;
    const cell = (row: string[], name: string) => row[head.indexOf(name)] ?? "";
    expect(rows).toHaveLength(goldenCases.length);
    rows.forEach((row, index) => {
      const { expected, rule, start } = goldenCases[index]!;
      expect(cell(row, "echeance"), `${rule} ${start}`).toBe(expected.dueDate);
      for (const column of ["sources", "warnings"] as const)
        expect(
          cell(row, column === "sources" ? "sources" : "avertissements").split(" "),
          `${rule} ${start}`,
        ).toEqual(expect.arrayContaining(expected[column]));
    });
  });
});

describe("CSV", () => {
  test.each<[string, string[][]]>([
    [
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a;b\n1,5;2",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      'a,b\n"x ""y"", z","1\n2"',
      [
        ["a", "b"],
        ['x "y", z', "1\n2"],
      ],
    ],
    ["\ufeffa\r\n\r\n1\r\n", [["a"], ["1"]]],
    ["", []],
  ])("%j", (text, rows) => {
    expect(readCsv(text).rows).toEqual(rows);
  });

  test.each<[string[][]]>([
    [
      [
        ["a", "b"],
        ['x "y", z', "1\n2"],
      ],
    ],
    [
      [
        ["commande", "depuis"],
        ["", "2026-03-23"],
        [";", ""],
      ],
    ],
  ])("what is written reads back: %j", (rows) => {
    for (const separator of [",", ";"] as const)
      expect(readCsv(writeCsv({ separator, rows }))).toEqual({ separator, rows });
  });
});
