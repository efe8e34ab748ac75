import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadRegister } from "../../../src/register/register.ts";
import { type Edit, lineOf, problemsAfter, projectRoot } from "./content-copy.ts";

const guide = "content/guides/france/mediation-de-la-consommation.mdx";
const letter = "content/letters/france/reponse-refus-motive.md";
const rules = "content/rules/france/mediation.yaml";
const thresholds = "content/thresholds/france/prescription.yaml";
const glossary = "content/glossary/mediation.yaml";
const change = "content/changes/2025-09-01-modes-amiables-code-de-procedure-civile.mdx";
const synonyms = "content/search/synonymes.yaml";
const register = loadRegister(projectRoot);
const page = register.guides.get("mediation-de-la-consommation")!;
const [firstSource = "", secondSource = ""] = page.data.sources;
const [firstTerm = ""] = page.data.terms;

test("the real content is sound", () => {
  expect(register.guides.size).toBeGreaterThan(0);
  expect(register.letters.size).toBeGreaterThan(0);
  expect(register.federation.id).toBe("a-l-amiable");
});

interface Unknown {
  what: string;
  edit: Edit;
  problem: { file: string; key?: string; line: number; what: string; correction?: string };
}

const unknowns: Unknown[] = [
  {
    what: "the page that a search shows first",
    edit: [synonyms, "lettre/relance-1,", "lettre/relance-11,"],
    problem: {
      file: synonyms,
      key: "first",
      line: lineOf(synonyms, "lettre/relance-1,"),
      what: "La page « relance-11 » n’existe pas.",
      correction:
        "first: [guide/relancer-sans-harceler, depart/qui-doit-payer, lettre/relance-1, lettre/relance-2]",
    },
  },
  {
    what: "the stage of a guide",
    edit: [guide, "stage: mediation", "stage: mediations"],
    problem: {
      file: guide,
      key: "stage",
      line: lineOf(guide, "stage: mediation"),
      what: "L’étape « mediations » n’existe pas.",
      correction: "stage: mediation",
    },
  },
  {
    what: "the stage of a letter",
    edit: [letter, "stage: reclamation", "stage: reclamatio"],
    problem: {
      file: letter,
      key: "stage",
      line: lineOf(letter, "stage: reclamation"),
      what: "L’étape « reclamatio » n’existe pas.",
      correction: "stage: reclamation",
    },
  },
  {
    what: "a letter that follows another",
    edit: [letter, "followUps: [proposition-amiable,", "followUps: [proposition-amiabl,"],
    problem: {
      file: letter,
      key: "followUps",
      line: lineOf(letter, "followUps:"),
      what: "La lettre « proposition-amiabl » n’existe pas.",
      correction: "followUps: [proposition-amiable, confirmation-accord]",
    },
  },
  {
    what: "a source that a rule cites",
    edit: [
      rules,
      "sources: [conso-l612-2, cpc-641, cpc-642]",
      "sources: [conso-l612-2, cpc-6411, cpc-642]",
    ],
    problem: {
      file: rules,
      key: "mediation-saisine.versions.sources",
      line: lineOf(rules, "sources: [conso-l612-2, cpc-641, cpc-642]"),
      what: "La source « cpc-6411 » n’existe pas.",
      correction: "sources: [conso-l612-2, cpc-641, cpc-642]",
    },
  },
  {
    what: "a source that a term cites",
    edit: [glossary, "sources: [conso-liminaire]", "sources: [conso-liminair]"],
    problem: {
      file: glossary,
      key: "consommateur.sources",
      line: lineOf(glossary, "sources: [conso-liminaire]"),
      what: "La source « conso-liminair » n’existe pas.",
      correction: "sources: [conso-liminaire]",
    },
  },
  {
    what: "a source that a change cites",
    edit: [change, /sources:.*/, "sources: [cpc-64x]"],
    problem: {
      file: change,
      key: "sources",
      line: lineOf(change, "sources:"),
      what: "La source « cpc-64x » n’existe pas.",
      correction: "sources: [cpc-640]",
    },
  },
  {
    what: "a source that a letter cites",
    edit: [letter, "  - conso-r616-1\n", "  - conso-r616-9\n"],
    problem: {
      file: letter,
      line: lineOf(letter, "  - conso-r616-1\n"),
      what: expect.stringMatching(/^Source inconnue « conso-r616-9 »\..*conso-r616-1/) as string,
    },
  },
  {
    what: "a rule whose date a guide shows",
    edit: [guide, '<Echeance regle="mediation-saisine"', '<Echeance regle="mediation-saisin"'],
    problem: {
      file: guide,
      key: "<Echeance>",
      line: lineOf(guide, '<Echeance regle="mediation-saisine"'),
      what: "La règle « mediation-saisin » n’existe pas.",
      correction: expect.stringMatching(/^<Echeance regle="mediation-saisine"[^<>]*>$/) as string,
    },
  },
  {
    what: "the calculator that a guide shows",
    edit: [guide, '<Calculateur outil="mediation"', '<Calculateur outil="mediatio"'],
    problem: {
      file: guide,
      key: "<Calculateur>",
      line: lineOf(guide, '<Calculateur outil="mediation"'),
      what: "Le calculateur « mediatio » n’existe pas.",
      correction: '<Calculateur outil="mediation" />',
    },
  },
  {
    what: "a source that a threshold cites",
    edit: [thresholds, "sources: [civ-2232]", "sources: [civ-22322]"],
    problem: {
      file: thresholds,
      key: "prescription-limite.versions.sources",
      line: lineOf(thresholds, "sources: [civ-2232]"),
      what: "La source « civ-22322 » n’existe pas.",
      correction: "sources: [civ-2232]",
    },
  },
  {
    what: "a calculator",
    edit: [guide, /tools:\s*(\[mediation\]|\n {2}- mediation)/, "tools: [mediations]"],
    problem: {
      file: guide,
      key: "tools",
      line: lineOf(guide, "tools:"),
      what: "Le calculateur « mediations » n’existe pas.",
      correction: "tools: [mediation]",
    },
  },
  {
    what: "a letter",
    edit: [guide, /letters:\s*(\[[^\]]*\]|(\n {2}- .*)+)/, "letters: [reponse-refus-motiv]"],
    problem: {
      file: guide,
      key: "letters",
      line: lineOf(guide, "letters:"),
      what: "La lettre « reponse-refus-motiv » n’existe pas.",
      correction: "letters: [reponse-refus-motive]",
    },
  },
  {
    what: "a guide",
    edit: [guide, /related:\s*(\[[^\]]*\]|(\n {2}- .*)+)/, "related: [repondre-a-la-reclamation]"],
    problem: {
      file: guide,
      key: "related",
      line: lineOf(guide, "related:"),
      what: "Le guide « repondre-a-la-reclamation » n’existe pas.",
      correction: "related: [repondre-a-une-reclamation]",
    },
  },
];

describe("the content does not load with an unknown reference", () => {
  test.each(unknowns)("to $what", ({ edit, problem }) => {
    expect(problemsAfter([edit])).toContainEqual(problem);
  });

  test("to a source or a term that a guide declares and calls", () => {
    const id = new RegExp(`(?<![a-z0-9-])${firstSource}(?![a-z0-9-])`, "g");
    const said = problemsAfter([
      [guide, id, `${firstSource}9`],
      [guide, new RegExp(`(?<![a-z-])${firstTerm}(?=["\\],\\n])`, "g"), `${firstTerm}x`],
    ]).map(({ key, what }) => `${key} ${what}`);
    expect(said).toContain(`sources La source « ${firstSource}9 » n’existe pas.`);
    expect(said).toContain(`terms Le terme « ${firstTerm}x » n’existe pas.`);
  });
});

describe("what a guide declares is what it calls", () => {
  test("a source called without being declared", () => {
    const [problem, ...others] = problemsAfter([[guide, `  - ${firstSource}\n`, ""]]);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: guide, key: "sources" });
    expect(problem?.what).toContain(`<Source id="${firstSource}"> est appelé dans le texte`);
    expect(problem?.correction).toMatch(new RegExp(`^sources: \\[.*, ${firstSource}\\]$`));
  });

  test("a source declared without being called", () => {
    const free = [...register.sources.keys()].find((id) => !page.data.sources.includes(id))!;
    const line = `  - ${firstSource}\n`;
    const [problem, ...others] = problemsAfter([[guide, line, `${line}  - ${free}\n`]]);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: guide, key: "sources", line: lineOf(guide, line) + 1 });
    expect(problem?.what).toContain(`« ${free} » est déclaré dans l’en-tête, mais aucun`);
    expect(problem?.correction).not.toContain(free);
  });

  test("a term declared without being called", () => {
    const free = [...register.terms.keys()].find((id) => !page.data.terms.includes(id))!;
    const written = `terms: [${[...page.data.terms, free].join(", ")}]`;
    const [problem, ...others] = problemsAfter([
      [guide, /terms:\s*(\[[^\]]*\]|(\n {2}- .*)+)/, written],
    ]);
    expect(others).toEqual([]);
    expect(problem?.what).toContain(`« ${free} » est déclaré dans l’en-tête, mais aucun <Terme`);
  });

  test("a term called without being declared", () => {
    const free = [...register.terms.keys()].find((id) => !page.data.terms.includes(id))!;
    const said = problemsAfter([[guide, `<Terme id="${firstTerm}">`, `<Terme id="${free}">`]]);
    expect(said.map(({ what }) => what).join("\n")).toContain(
      `<Terme id="${free}"> est appelé dans le texte sans être déclaré`,
    );
  });

  test("a term marked twice", () => {
    const text = readFileSync(join(projectRoot, guide), "utf8");
    const mark = new RegExp(`<Terme id="${firstTerm}">[^<]*</Terme>`).exec(text)?.[0] ?? "";
    const [problem, ...others] = problemsAfter([[guide, mark, `${mark} ${mark}`]]);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: guide, line: lineOf(guide, mark) });
    expect(problem?.what).toContain(`<Terme id="${firstTerm}"> est marqué deux fois.`);
  });

  test("sources that are not declared in the order of their calls", () => {
    const [problem, ...others] = problemsAfter([
      [
        guide,
        `  - ${firstSource}\n  - ${secondSource}\n`,
        `  - ${secondSource}\n  - ${firstSource}\n`,
      ],
    ]);
    expect(others).toEqual([]);
    expect(problem?.what).toContain(`« ${secondSource} » n’est pas à sa place`);
    expect(problem?.correction).toBe(`sources: [${page.data.sources.join(", ")}]`);
  });
});

const mediator = readFileSync(join(projectRoot, "content/mediators/cm2c.yaml"), "utf8");
const guideText = readFileSync(join(projectRoot, guide), "utf8");
const letterText = readFileSync(join(projectRoot, letter), "utf8");

const twice: [kind: string, edits: Edit[], files: Record<string, string>, said: RegExp][] = [
  [
    "a source",
    [["content/sources/code-civil.yaml", "- id: civ-1217", "- id: civ-1103"]],
    {},
    /^content\/sources\/code-civil\.yaml\n\s*Source « civ-1103 » : cet identifiant est donné deux fois, d’abord dans content\/sources\/code-civil\.yaml/m,
  ],
  [
    "a rule",
    [[rules, "- id: mediation-irrecevabilite", "- id: mediation-saisine"]],
    {},
    /Règle « mediation-saisine » : cet identifiant est donné deux fois/,
  ],
  [
    "a term",
    [[glossary, "- id: consommateur", "- id: reclamation"]],
    {},
    /Terme « reclamation » : cet identifiant est donné deux fois/,
  ],
  [
    "a mediator",
    [],
    { "content/mediators/zz-copie.yaml": mediator },
    /^content\/mediators\/zz-copie\.yaml\n\s*Médiateur « cm2c » : .* d’abord dans content\/mediators\/cm2c\.yaml/m,
  ],
  [
    "a letter",
    [],
    { "content/letters/france/zz-copie.md": letterText },
    /^content\/letters\/france\/zz-copie\.md\n\s*Lettre « reponse-refus-motive » : .* donné deux fois/m,
  ],
  [
    "a guide",
    [],
    { "content/guides/mediation-de-la-consommation.mdx": guideText },
    /Guide « mediation-de-la-consommation » : cet identifiant est donné deux fois/,
  ],
];

test.each(twice)("an id given twice to %s stops the loading", (_, edits, files, said) => {
  const problems = problemsAfter(edits, { files });
  expect(problems.map(({ file, what }) => `${file}\n  ${what}`).join("\n")).toMatch(said);
});

test("faults of several files and of several kinds are said at once", () => {
  const files = problemsAfter([
    ["content/sources/code-civil.yaml", 'checkedOn: "2026-11-22"', "checkedOn: hier"],
    [rules, "duration: P1Y", "duration: 1 an"],
    [glossary, '  term: "Consommateur"\n', ""],
    ["content/mediators/cm2c.yaml", "status: listed", "status: list"],
    [change, "status:", "statut:"],
    [guide, "order: 1", "order: un"],
  ]).map(({ file }) => file);
  expect(new Set(files)).toEqual(
    new Set([
      "content/sources/code-civil.yaml",
      rules,
      glossary,
      "content/mediators/cm2c.yaml",
      change,
      guide,
    ]),
  );
});

test("faults of references are said at once too", () => {
  const said = problemsAfter(
    unknowns.filter(({ what }) => !what.includes("letter cites")).map(({ edit }) => edit),
  );
  expect(said.length).toBeGreaterThanOrEqual(unknowns.length - 1);
});

test("a fault in the body of a letter is said with its line, like any other", () => {
  const place = "{{ destinataire | salutation }}";
  const [problem, ...others] = problemsAfter([[letter, place, "{{ destinataire | salutatio }}"]]);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ file: letter, line: lineOf(letter, place) });
  expect(problem?.what).toContain("salutatio");
});

test("a host without its file is asked for it", () => {
  expect(problemsAfter([], { federation: "inconnue" })).toEqual([
    {
      file: "content/federations/inconnue/federation.yaml",
      what: "Ce fichier manque : il dit sous quel nom le site est publié.",
    },
  ]);
});

const shared = "content/letters/champs.yaml";

describe("the questions that letters share", () => {
  const reclamation = "  example: 15 janvier 2026\n";

  test("an unknown one is said at the letter's line, with the nearest", () => {
    const problems = problemsAfter([[letter, "- use: reference", "- use: referance"]]);
    expect(problems).toEqual([
      {
        file: letter,
        line: lineOf(letter, "- use: reference"),
        key: "groups.2.fields.2.use",
        what: "Question partagée inconnue « referance ». Ajoutez-la à content/letters/champs.yaml, ou écrivez « use: reference ».",
      },
    ]);
  });

  test("a fault in their file is said at its line there", () => {
    expect(problemsAfter([[shared, "type: identity", "type: identite"]])).toEqual([
      expect.objectContaining({
        file: shared,
        line: lineOf(shared, "type: identity"),
        key: "expediteur.type",
        correction: "type: identity",
      }),
    ]);
    expect(problemsAfter([[shared, reclamation, "  example: 31 février 2026\n"]])).toEqual([
      expect.objectContaining({
        file: shared,
        line: lineOf(shared, reclamation),
        what: expect.stringMatching(/^L’exemple de « date_reclamation » ne se lit pas/),
      }),
    ]);
  });

  test("what a letter writes beside prevails, and is judged there", () => {
    const use = "- use: reference";
    const twisted = `${use}\n        optional: peut-être`;
    expect(problemsAfter([[letter, use, twisted]])).toEqual([
      expect.objectContaining({
        file: letter,
        line: lineOf(letter, use) + 1,
        key: "groups.2.fields.2.optional",
      }),
    ]);
  });
});
