import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { importMediators } from "../../../scripts/import-mediators/import.ts";
import { distance, row, unchanged } from "./data.ts";

let root: string;
let out: string;
let err: string;
const folder = () => join(root, "content/mediators");
const textOf = (id: string) => readFileSync(join(folder(), `${id}.yaml`), "utf8");
const dataOf = (id: string) => parse(textOf(id));
const all = () =>
  Object.fromEntries(
    readdirSync(folder()).map((name) => [name, readFileSync(join(folder(), name), "utf8")]),
  );

/** Runs the command on that data set, on a copy of the content. */
async function run(data: unknown, ...options: string[]): Promise<number> {
  const file = join(root, "annuaire.json");
  writeFileSync(file, typeof data === "string" ? data : JSON.stringify(data, undefined, 1));
  return importMediators(root, [file, ...options], "2026-12-01");
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "annuaire-"));
  cpSync("content/mediators", folder(), { recursive: true });
  [out, err] = ["", ""];
  vi.spyOn(console, "log").mockImplementation((text) => {
    out += `${text}\n`;
  });
  vi.spyOn(console, "error").mockImplementation((text) => {
    err += `${text}\n`;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

describe("a sound data set", () => {
  test.each([
    ["an array", (rows: unknown[]) => rows],
    ["an object with results", (rows: unknown[]) => ({ total_count: rows.length, results: rows })],
  ])("is read as %s, by name or by site", async (_, shape) => {
    const before = all();
    expect(await run(shape(unchanged))).toBe(0);
    expect(out).toContain("0 nouveau(x), 0 disparu(s)");
    expect(out).toContain("Rien n’a été écrit");
    expect(all()).toEqual(before);
  });

  test("proposes who is new, gone or changed, and writes nothing unasked", async () => {
    const before = all();
    const rows = [
      ...unchanged.filter(({ mediateur }) => mediateur !== "NotreAccord"),
      row("CM2C", { code_secteur: 7, libelle_secteur: "Commerce alimentaire spécialisé" }),
      row("Médiation Exemple (MEX)", { url: "https://mex.exemple.fr" }),
    ];
    expect(await run(rows)).toBe(0);
    expect(out).toContain("+ nouveau  Médiation Exemple (MEX)\n    site : https://mex.exemple.fr");
    expect(out).toContain("− disparu  notreaccord");
    expect(out).toMatch(/~ changé {3}cm2c : .*\n {4}\+ Commerce alimentaire spécialisé/);
    expect(out).toContain("1 nouveau(x), 1 disparu(s)");
    expect(all()).toEqual(before);
  });

  test("accepted, adds the reading after those before and leaves the rest of the file as it was", async () => {
    const commented = textOf("cm2c").replace("website:", "# Le site, relu à la main.\nwebsite:");
    writeFileSync(join(folder(), "cm2c.yaml"), commented);
    const rows = [...unchanged, row("CM2C", { ...distance, libelle_secteur: "Nautisme d'eau" })];
    expect(await run(rows, "--accepter", "--le", "2026-11-30")).toBe(0);
    const { listings, checkedOn, ...rest } = dataOf("cm2c");
    expect(checkedOn).toBe("2026-11-30");
    expect(listings).toEqual([
      {
        on: "2026-08-18",
        sectors: ["Formation pour adultes", "Enseignement à distance"],
        complete: false,
      },
      {
        on: "2026-11-30",
        sectors: ["Enseignement à distance", "Formation pour adultes", "Nautisme d’eau"],
        complete: true,
      },
    ]);
    const old = parse(commented);
    expect({ ...rest, listings: old.listings, checkedOn: old.checkedOn }).toEqual(old);
    expect(textOf("cm2c")).toContain("# Le site, relu à la main.");
  });

  test("accepted, never touches an address, whoever changes", async () => {
    const before = Object.keys(all()).map((name) => dataOf(name.replace(".yaml", "")));
    const rows = unchanged.map((line) => ({
      ...line,
      url: null,
      adresse: "1 rue Inventée, Paris",
    }));
    expect(
      await run(
        rows.filter(({ mediateur }) => mediateur !== "MCP"),
        "--accepter",
      ),
    ).toBe(0);
    for (const { id, address, website } of before)
      expect(dataOf(id)).toMatchObject({ address, website });
    expect(dataOf("mcp")).toMatchObject({ status: "uncertain", publishable: true });
    expect(dataOf("mcp").listings.at(-1)).toEqual({
      on: "2026-12-01",
      sectors: [],
      complete: true,
    });
  });

  test("accepted, gives a new mediator a file that no notice can be made of", async () => {
    const rows = [...unchanged, row("Médiation de l'Œuvre", { url: "www.oeuvre.exemple.fr" })];
    expect(await run(rows, "--accepter")).toBe(0);
    expect(dataOf("mediation-de-l-oeuvre")).toMatchObject({
      name: "Médiation de l’Œuvre",
      website: "https://www.oeuvre.exemple.fr",
      address: null,
      publishable: false,
      status: "listed",
      checkedOn: "2026-12-01",
    });
  });

  test("accepted twice, changes nothing the second time but what is left to do by hand", async () => {
    const rows = [...unchanged, row("Médiation Exemple (MEX)")];
    await run(rows, "--accepter");
    const once = all();
    out = "";
    expect(await run(rows, "--accepter")).toBe(0);
    expect(out).toContain("0 nouveau(x), 0 disparu(s), 1 changé(s)");
    expect(all()).toEqual(once);
  });

  test("says a site and a name that differ, to be carried over by hand", async () => {
    const rows = unchanged.map((line) =>
      line.mediateur === "AVENIR CONSO"
        ? { ...line, mediateur: "AME CONSO", url: "https://autre.exemple.fr" }
        : line,
    );
    expect(await run(rows)).toBe(0);
    expect(out).toContain(
      "à la main : nom : « AVENIR CONSO » chez nous, « AME CONSO » sur la liste",
    );
    expect(out).toContain("à la main : site : https://www.avenir-conso.com chez nous");
  });

  test("says that one struck off is back", async () => {
    expect(await run([...unchanged, row("MEDICYS")])).toBe(0);
    expect(out).toContain("inscription : withdrawn → listed");
  });
});

describe("a part of the list", () => {
  test.each([
    ["that says so itself", { total_count: 1300, results: unchanged.slice(0, 2) }, []],
    ["that the command says so of", unchanged.slice(0, 2), ["--partiel"]],
  ])("%s makes nobody disappear and takes no sector away", async (_, data, options) => {
    expect(await run(data, ...options, "--accepter")).toBe(0);
    expect(out).toContain("Relevé partiel");
    expect(out).toContain("0 disparu(s)");
    expect(dataOf("mcp")).toMatchObject({ status: "listed", checkedOn: "2026-08-18" });
  });
});

describe("a data set at fault", () => {
  const bad: [string, unknown, string][] = [
    ["no name", row("x", { mediateur: undefined }), "« mediateur » manque"],
    ["an empty name", row("  "), "« mediateur » est vide"],
    ["a name that is a list", row("x", { mediateur: ["CM2C"] }), "« mediateur » attend un texte"],
    ["no sector", row("x", { libelle_secteur: "" }), "« libelle_secteur » est vide"],
    ["no code", row("x", { code_secteur: null }), "« code_secteur » attend un texte, pas null"],
    ["a script for a site", row("x", { url: "javascript:alert(1)" }), "n’est pas une adresse"],
    ["a site without a domain", row("x", { url: "https://localhost" }), "nom de domaine"],
    ["a text instead of a line", "CM2C", "une ligne du jeu de données était attendue"],
    ["nothing instead of a line", null, "une ligne du jeu de données était attendue"],
    [
      "a name of one and the site of another",
      row("NotreAccord", { url: "https://www.cm2c.net" }),
      "répond à plusieurs de nos médiateurs",
    ],
  ];
  test.each(bad)("with %s: told with its line, and nothing is written", async (_, line, reason) => {
    const before = all();
    expect(
      await run(`[\n${JSON.stringify(row("CM2C"))},\n${JSON.stringify(line)}\n]`, "--accepter"),
    ).toBe(2);
    expect(err).toMatch(/annuaire\.json, ligne [23] : /);
    expect(err).toContain(reason);
    expect(err).toContain("rien n’a été écrit");
    expect(all()).toEqual(before);
  });

  test("tells every fault at once, in the order of the lines", async () => {
    const lines = bad.map(([, line]) => JSON.stringify(line)).join(",\n");
    expect(await run(`[\n${lines}\n]`)).toBe(2);
    const told = [...err.matchAll(/ligne (\d+) :/g)].map(([, line]) => Number(line));
    expect(told).toEqual(bad.map((_, index) => index + 2));
  });

  test("two lines of the list for one file of ours are told", async () => {
    expect(await run([...unchanged, row("AME CONSO")])).toBe(2);
    expect(err).toContain("répondent tous deux à avenir-conso");
  });

  test("an empty list is a fault, not thirty mediators gone", async () => {
    expect(await run([], "--accepter")).toBe(2);
    expect(err).toContain("le jeu de données est vide");
  });

  test.each([
    ["{", "annuaire.json : "],
    ['{"records": []}', "« results »"],
    ['"CM2C"', "« results »"],
  ])("%s is no data set", async (text, message) => {
    await expect(run(text)).rejects.toThrow(message);
  });
});

describe("the command", () => {
  test("says how it is used", async () => {
    expect(await importMediators(root, ["--help"], "2026-12-01")).toBe(0);
    expect(out).toContain("--accepter");
  });
  test.each([
    [[], "Donnez un fichier"],
    [["a.json", "b.json"], "et un seul"],
    [["--oui"], "Option inconnue"],
    [["absent.json"], "introuvable"],
    [["absent.json", "--le", "1er mars"], "AAAA-MM-JJ"],
  ])("%j is refused", async (args, message) => {
    await expect(importMediators(root, args, "2026-12-01")).rejects.toThrow(message);
  });

  test("refuses a reading older than the last one", async () => {
    const rows = [...unchanged, row("CM2C", { ...distance, libelle_secteur: "Nautisme" })];
    await expect(run(rows, "--accepter", "--le", "2026-01-01")).rejects.toThrow("plus ancien");
  });
});
