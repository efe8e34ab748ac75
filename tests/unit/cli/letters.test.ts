import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { main } from "../../../scripts/cli/main.ts";
import { checkPdf } from "../../support/pdf-structure.ts";
import { elementSequence } from "../../support/xml.ts";
import { readZip } from "../../support/zip.ts";
import { amiableWith, temporaryFile, temporaryPath } from "./run.ts";

const ids = (JSON.parse((await main(["lettres", "--json"])).stdout) as { id: string }[]).map(
  ({ id }) => id,
);
const id = "reponse-refus-motive";
const example = async (letter: string): Promise<Record<string, unknown>> =>
  JSON.parse((await main(["lettre", letter, "--exemple"])).stdout);
const dataFile = (data: unknown): string => temporaryFile(JSON.stringify(data), "reponses.json");

/** Runs « lettre » on the example answers of the refusal, some of them changed. */
async function write(changes: Record<string, unknown>, ...options: string[]) {
  const data = { ...(await example(id)), ...changes };
  return main(["lettre", id, "--donnees", dataFile(data), ...options]);
}

test("« lettres » names every letter, as text and as JSON", async () => {
  const { stdout, code } = await main(["lettres"]);
  expect(code).toBe(0);
  expect(ids.length).toBeGreaterThan(0);
  for (const each of ids) expect(stdout).toMatch(new RegExp(`^${each} +\\S`, "m"));
});

describe("the example of each letter", () => {
  test.each(ids)("%s is data that it can be written from", async (each) => {
    const file = dataFile(await example(each));
    for (const format of ["txt", "md", "html"]) {
      const made = await main(["lettre", each, "--donnees", file, "--format", format]);
      expect(made).toEqual({ code: 0, stderr: "", stdout: expect.stringMatching(/\S{3}/) });
      expect(made.stdout).not.toMatch(/…{10}|undefined|\[object/);
    }
  });

  test("goes from one command into the other through a pipe", async () => {
    const { stdout: data } = await amiableWith("", "lettre", id, "--exemple");
    const { code, stdout, stderr } = await amiableWith(data, "lettre", id, "--donnees", "-");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Je vous prie d’agréer, Madame,");
  });
});

describe("a letter as a file", () => {
  test.each(["pdf", "docx", "txt", "md", "html"])("%s", async (format) => {
    const path = temporaryPath(`lettre.${format}`);
    const { code, stdout, stderr } = await write({}, "--sortie", path);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(/ est écrit \(\d+ octets\)\.\n$/);
    const bytes = readFileSync(path);
    if (format === "pdf") expect(checkPdf(bytes).faults).toEqual([]);
    else if (format === "docx") elementSequence(readZip(bytes).files.get("word/document.xml")!);
    else expect(bytes.toString("utf8")).toContain("Anne Lefèvre");
  });

  test("takes its format from --format rather than from its name", async () => {
    const path = temporaryPath("lettre.txt");
    await write({}, "--sortie", path, "--format", "md");
    expect(readFileSync(path, "utf8")).toMatch(/^# Objet/m);
  });

  test("may leave out the line that names the model", async () => {
    expect((await write({})).stdout).toContain("Modèle «");
    expect((await write({}, "--sans-mention")).stdout).not.toContain("Modèle «");
  });

  test("an HTML page holds a hostile value as text", async () => {
    const { stdout } = await write(
      { lieu: "</title><script>alert(1)</script>" },
      "--format",
      "html",
    );
    expect(stdout).toContain("&lt;script&gt;");
    expect(stdout).not.toContain("<script");
  });
});

describe("data that a letter cannot be written from", () => {
  test("has every fault named, a line each, with its place in the file", async () => {
    const changes = {
      expediteur: { nom: "Camille Roy", rue: "8, rue X", code_postal: "370", ville: "Tours" },
      destinataire: { name: "Anne" },
      date_reclamation: "31/02/2026",
      prestation: "",
      ton: "furieux",
      mediateur: "inconnu",
      referance: "x",
    };
    const { code, stdout, stderr } = await write(changes);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toEqual([
      "destinataire.name : la lettre ne demande pas cela. Vouliez-vous dire « destinataire.nom » ?",
      "referance : la lettre ne demande pas cela. Vouliez-vous dire « reference » ?",
      "expediteur.code_postal : Un code postal compte 5 chiffres ; celui-ci en compte 3.",
      "destinataire.nom : Indiquez le nom du destinataire.",
      "destinataire.rue : Indiquez le numéro et la rue du destinataire.",
      "destinataire.code_postal : Indiquez le code postal du destinataire, par exemple 37000.",
      "destinataire.ville : Indiquez la ville du destinataire.",
      "date_reclamation : Ce mois compte 28 jours : indiquez un jour de 1 à 28.",
      "prestation : Complétez « Ce que vous avez vendu ou fait ».",
      "ton : Choisissez une réponse à « Ton de la lettre ».",
      "mediateur : Choisissez votre médiateur, ou « Autre » pour saisir ses coordonnées.",
    ]);
  });

  test("is told everything that an empty file lacks", async () => {
    const { code, stderr } = await main(["lettre", id, "--donnees", dataFile({})]);
    expect(code).toBe(2);
    for (const name of ["expediteur.nom", "destinataire.ville", "lieu", "date", "mediateur"])
      expect(stderr).toMatch(new RegExp(`^${name.replace(".", "\\.")} : `, "m"));
  });

  test.each<[string, string[], string]>([
    ["no letter", [], "Il manque l’identifiant de la lettre."],
    ["an unknown letter", ["reponse-refus-motiv"], "Vouliez-vous dire « reponse-refus-motive » ?"],
    ["no data", [id], "--donnees manque."],
    ["no file", [id, "--donnees", "absent.json"], "fichier introuvable"],
    ["no JSON", [id, "--donnees", temporaryFile("{", "x.json")], "ce n’est pas du JSON"],
    ["no object", [id, "--donnees", temporaryFile("[]", "x.json")], "attend un objet"],
    ["a binary file without its place", [id, "--format", "pdf"], "--sortie manque"],
    ["an unknown format", [id, "--format", "odt"], "txt, md, html, pdf, docx"],
    ["an example with options", [id, "--exemple", "--format", "md"], "Retirez --format."],
    ["JSON of a letter", [id, "--exemple", "--json"], "--json ne sert pas à « lettre »"],
  ])("exits with 2 and one line: %s", async (_, args, words) => {
    const { code, stdout, stderr } = await main(["lettre", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("is not written where no folder stands", async () => {
    const { code, stderr } = await write({}, "--sortie", "/nulle/part/lettre.txt");
    expect(code).toBe(2);
    expect(stderr).toContain("ce fichier ne peut pas être écrit");
  });

  test("takes a mediator of the site by its id", async () => {
    expect((await write({ mediateur: "cm2c" })).stdout).toMatch(/cm2c/i);
  });
});
