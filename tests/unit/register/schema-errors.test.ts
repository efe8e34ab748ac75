import { describe, expect, test } from "vitest";
import { ContentError, type ContentProblem } from "../../../src/register/content-error.ts";
import { readYaml } from "../../../src/register/read-yaml.ts";
import { type Kind, kinds, soundTexts } from "./sound-texts.ts";

const file = "content/essai.yaml";

/** What is said of a text of this kind once `written` stands where `sound` stood. */
function problemsWith(kind: Kind, sound: string, written: string): ContentProblem[] {
  const { yaml, schema } = soundTexts[kind];
  expect(yaml.split(sound), "the sound text holds the line to break, once").toHaveLength(2);
  try {
    readYaml(yaml.replace(sound, written), file, schema);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

interface Fault {
  name: string;
  kind: Kind;
  /** A part of the sound text, and what is written instead. */
  sound: string;
  written: string;
  line: number;
  key: string;
  what: string;
  correction: string;
}

const faults: Fault[] = [
  // Sources
  {
    name: "a missing key",
    kind: "source",
    sound: "    summary: Une phrase.\n",
    written: "",
    line: 5,
    key: "articles.0.summary",
    what: "La clé manque.",
    correction: "summary: Une phrase.",
  },
  {
    name: "an unknown key, with the closest",
    kind: "source",
    sound: "    checkedOn:",
    written: "    checkdOn:",
    line: 11,
    key: "articles.0.checkdOn",
    what: "La clé « checkdOn » n’existe pas ici.",
    correction: "checkedOn: 2026-11-22",
  },
  {
    name: "a day that is not in the calendar",
    kind: "source",
    sound: "textAsOf: 2024-01-01",
    written: "textAsOf: 2026-02-30",
    line: 10,
    key: "articles.0.textAsOf",
    what: "« 2026-02-30 » : attend une date qui existe dans le calendrier.",
    correction: "textAsOf: 2026-02-28",
  },
  {
    name: "a day written the French way",
    kind: "source",
    sound: "checkedOn: 2026-11-22",
    written: "checkedOn: 22/11/2026",
    line: 11,
    key: "articles.0.checkedOn",
    what: "« 22/11/2026 » : attend une date AAAA-MM-JJ.",
    correction: "checkedOn: 2026-11-22",
  },
  {
    name: "a review before the last check",
    kind: "source",
    sound: "reviewBy: 2027-05-22",
    written: "reviewBy: 2026-05-22",
    line: 12,
    key: "articles.0.reviewBy",
    what: "« 2026-05-22 » : doit venir après checkedOn (2026-11-22).",
    correction: "reviewBy: 2027-05-23",
  },
  {
    name: "an id with capitals and accents",
    kind: "source",
    sound: "id: conso-l612-2",
    written: "id: Conso L612-2é",
    line: 5,
    key: "articles.0.id",
    what: "« Conso L612-2é » : attend un identifiant : minuscules sans accent, mots joints par un tiret.",
    correction: "id: conso-l612-2e",
  },
  {
    name: "an address without its protocol",
    kind: "source",
    sound: "url: https://www.exemple.fr/code",
    written: "url: www.exemple.fr/code",
    line: 3,
    key: "url",
    what: "« www.exemple.fr/code » : attend une adresse complète, avec https://.",
    correction: "url: https://www.exemple.fr/code",
  },
  {
    name: "an article number read as a number",
    kind: "source",
    sound: "article: L. 612-2",
    written: "article: 1103",
    line: 6,
    key: "articles.0.article",
    what: "« 1103 » : attend un texte.",
    correction: 'article: "1103"',
  },
  // Rules
  {
    name: "a duration in words",
    kind: "rule",
    sound: "duration: P1Y",
    written: "duration: 1 an",
    line: 15,
    key: "0.versions.1.duration",
    what: "« 1 an » : attend une durée ISO 8601 (P1Y, P3W, P90D).",
    correction: "duration: P1Y",
  },
  {
    name: "a duration all in letters",
    kind: "rule",
    sound: "duration: P1Y",
    written: "duration: trois semaines",
    line: 15,
    key: "0.versions.1.duration",
    what: "« trois semaines » : attend une durée ISO 8601 (P1Y, P3W, P90D).",
    correction: "duration: P3W",
  },
  {
    name: "a convention that is nearly one",
    kind: "rule",
    sound: "convention: calendar",
    written: "convention: calandar",
    line: 10,
    key: "0.versions.0.convention",
    what: "« calandar » : attend l’une de ces valeurs : calendar, cpc-641-642, reglement-1182-71, cpc-quebec-83.",
    correction: "convention: calendar",
  },
  {
    name: "a gap between two versions",
    kind: "rule",
    sound: "to: 2019-12-31",
    written: "to: 2019-12-01",
    line: 8,
    key: "0.versions.0.to",
    what: "« 2019-12-01 » : doit être la veille de la version suivante, qui commence le 2020-01-01.",
    correction: "to: 2019-12-31",
  },
  {
    name: "two versions that overlap",
    kind: "rule",
    sound: "to: 2019-12-31",
    written: "to: 2020-01-01",
    line: 8,
    key: "0.versions.0.to",
    what: "« 2020-01-01 » : doit être la veille de la version suivante, qui commence le 2020-01-01.",
    correction: "to: 2019-12-31",
  },
  {
    name: "a first version that never ends",
    kind: "rule",
    sound: "to: 2019-12-31",
    written: "to: null",
    line: 8,
    key: "0.versions.0.to",
    what: "Doit être la veille de la version suivante, qui commence le 2020-01-01.",
    correction: "to: 2019-12-31",
  },
  {
    name: "a last version that ends",
    kind: "rule",
    sound: "to: null",
    written: "to: 2030-01-01",
    line: 14,
    key: "0.versions.1.to",
    what: "« 2030-01-01 » : doit être null : c’est la version en vigueur.",
    correction: "to: null",
  },
  {
    name: "a rule without any source",
    kind: "rule",
    sound: "cpc-641-642\n      sources: [conso-l612-2]",
    written: "cpc-641-642\n      sources: []",
    line: 17,
    key: "0.versions.1.sources",
    what: "Attend au moins 1 élément.",
    correction: "sources:\n  - mediation-saisine",
  },
  {
    name: "a version that ends on no day",
    kind: "rule",
    sound: "to: 2019-12-31",
    written: "to: 31/12/2019",
    line: 8,
    key: "0.versions.0.to",
    what: "« 31/12/2019 » : attend une date AAAA-MM-JJ.",
    correction: "to: 2019-12-31",
  },
  {
    name: "a version that begins on no day",
    kind: "rule",
    sound: "from: 2020-01-01",
    written: "from: 1/1/2020",
    line: 13,
    key: "0.versions.1.from",
    what: "« 1/1/2020 » : attend une date AAAA-MM-JJ.",
    correction: "from: 2020-01-01",
  },
  // Mediators
  {
    name: "a publishable mediator without an address",
    kind: "mediator",
    sound: "address:\n  - 49 rue de Ponthieu\n  - 75008 Paris",
    written: "address: null",
    line: 4,
    key: "address",
    what: "Est nécessaire pour un médiateur publiable : une notice porte nom, adresse et site.",
    correction: "address:\n  - Une phrase.",
  },
  {
    name: "a publishable mediator without a site",
    kind: "mediator",
    sound: "website: https://www.exemple.fr",
    written: "website: null",
    line: 7,
    key: "website",
    what: "Est nécessaire pour un médiateur publiable : une notice porte nom, adresse et site.",
    correction: "website: https://www.exemple.fr",
  },
  {
    name: "a yes in French",
    kind: "mediator",
    sound: "publishable: true",
    written: "publishable: oui",
    line: 13,
    key: "publishable",
    what: "« oui » : attend true ou false.",
    correction: "publishable: true",
  },
  {
    name: "a status that is nearly one",
    kind: "mediator",
    sound: "status: listed",
    written: "status: liste",
    line: 11,
    key: "status",
    what: "« liste » : attend l’une de ces valeurs : listed, not-checked, uncertain, withdrawn.",
    correction: "status: listed",
  },
  {
    name: "an address in one line",
    kind: "mediator",
    sound: "address:\n  - 49 rue de Ponthieu\n  - 75008 Paris",
    written: "address: 49 rue de Ponthieu",
    line: 4,
    key: "address",
    what: "« 49 rue de Ponthieu » : attend une liste.",
    correction: "address:\n  - 49 rue de Ponthieu",
  },
  // Terms
  {
    name: "an empty definition",
    kind: "term",
    sound: "definition: Une phrase.",
    written: 'definition: ""',
    line: 3,
    key: "0.definition",
    what: "Attend un texte.",
    correction: "definition: Une phrase.",
  },
  {
    name: "a definition padded with spaces",
    kind: "term",
    sound: "definition: Une phrase.",
    written: 'definition: "Une phrase. "',
    line: 3,
    key: "0.definition",
    what: "« Une phrase.  » : attend un texte sans espace au début ni à la fin.",
    correction: "definition: Une phrase.",
  },
  {
    name: "a key that is like no other",
    kind: "term",
    sound: "  term: Réclamation",
    written: "  term: Réclamation\n  zzzzzzzzzzzz: 1",
    line: 3,
    key: "0.zzzzzzzzzzzz",
    what: "La clé « zzzzzzzzzzzz » n’existe pas ici. Clés permises : id, term, definition, sources.",
    correction: "",
  },
  // Guides
  {
    name: "a key missing from a group",
    kind: "guide",
    sound: "  duty: Une phrase.\n",
    written: "",
    line: 6,
    key: "brief.duty",
    what: "La clé manque.",
    correction: "duty: Une phrase.",
  },
  {
    name: "a missing stage",
    kind: "guide",
    sound: "stage: mediation\n",
    written: "",
    line: 1,
    key: "stage",
    what: "La clé manque.",
    correction: "stage: mediation-saisine",
  },
  {
    name: "a rank below the first",
    kind: "guide",
    sound: "order: 1",
    written: "order: 0",
    line: 5,
    key: "order",
    what: "« 0 » : attend un nombre d’au moins 1.",
    correction: "order: 1",
  },
  {
    name: "a rank that is not whole",
    kind: "guide",
    sound: "order: 1",
    written: "order: 1.5",
    line: 5,
    key: "order",
    what: "« 1.5 » : attend un nombre entier.",
    correction: "order: 2",
  },
  {
    name: "a number in quotes",
    kind: "guide",
    sound: "order: 1",
    written: 'order: "1"',
    line: 5,
    key: "order",
    what: "« 1 » : attend un nombre.",
    correction: "order: 1",
  },
  // Letters
  {
    name: "a type of field that is nearly one",
    kind: "letter",
    sound: "type: identity",
    written: "type: identite",
    line: 23,
    key: "groups.0.fields.0.type",
    what: "« identite » : attend l’une de ces valeurs : text, long-text, yes-no, mediator, date, amount, integer, percentage, choice, identity, list.",
    correction: "type: identity",
  },
  {
    name: "a field without a type",
    kind: "letter",
    sound: "        type: identity\n",
    written: "",
    line: 22,
    key: "groups.0.fields.0.type",
    what: "La clé manque.",
    correction: "type: text",
  },
  {
    name: "a misspelt key of a field",
    kind: "letter",
    sound: "party: self",
    written: "partie: self",
    line: 24,
    key: "groups.0.fields.0.partie",
    what: "La clé « partie » n’existe pas ici.",
    correction: "party: self",
  },
  {
    name: "a name of field with a hyphen",
    kind: "letter",
    sound: "name: factures",
    written: "name: mes-factures",
    line: 26,
    key: "groups.0.fields.1.name",
    what: "« mes-factures » : attend un nom de champ : minuscules, mots joints par _.",
    correction: "name: mes_factures",
  },
  {
    name: "a list too long",
    kind: "letter",
    sound: "max: 12",
    written: "max: 80",
    line: 30,
    key: "groups.0.fields.1.max",
    what: "« 80 » : attend un nombre d’au plus 50.",
    correction: "max: 50",
  },
  {
    name: "a condition on a number",
    kind: "letter",
    sound: "        label: Vous\n",
    written: "        label: Vous\n        when: { field: lieu, equals: 3 }\n",
    line: 26,
    key: "groups.0.fields.0.when.equals",
    what: "« 3 » : attend un texte, ou true ou false.",
    correction: 'equals: "3"',
  },
  // Changes
  {
    name: "a status in French",
    kind: "change",
    sound: "status: in-force",
    written: "status: en-force",
    line: 6,
    key: "status",
    what: "« en-force » : attend l’une de ces valeurs : in-force, to-come, to-confirm.",
    correction: "status: in-force",
  },
  {
    name: "an empty key",
    kind: "change",
    sound: "todo: Une phrase.",
    written: "todo:",
    line: 5,
    key: "todo",
    what: "Attend un texte.",
    correction: "todo: Une phrase.",
  },
  // The host
  {
    name: "an id with an apostrophe",
    kind: "federation",
    sound: "id: a-l-amiable",
    written: "id: a-l'amiable",
    line: 1,
    key: "id",
    what: "« a-l'amiable » : attend un identifiant : minuscules sans accent, mots joints par un tiret.",
    correction: "id: a-l-amiable",
  },
];

test.each(kinds)("a sound %s is read without a word", (_, { yaml, schema }) => {
  expect(() => readYaml(yaml, file, schema)).not.toThrow();
});

describe("a content fault is said with its file, line, key and remedy", () => {
  test.each(faults)("$kind: $name", (fault) => {
    const { kind, sound, written, line, key, what, correction } = fault;
    const problems = problemsWith(kind, sound, written);
    const about = problems.find((problem) => problem.key === key);
    expect(about, JSON.stringify(problems)).toEqual({
      file,
      line,
      key,
      what,
      ...(correction ? { correction } : {}),
    });
  });

  test("nothing else is said than the fault, one line of it being wrong", () => {
    const missing = ["an unknown key, with the closest", "a misspelt key of a field"];
    for (const { name, kind, sound, written } of faults)
      expect(problemsWith(kind, sound, written), name).toHaveLength(missing.includes(name) ? 2 : 1);
  });

  test("the remedy, typed in place of the fault, is accepted", () => {
    const typed = faults.filter(
      ({ correction, sound, written }) =>
        correction !== "" &&
        !correction.includes("\n") &&
        !sound.endsWith("\n") &&
        !written.includes("\n"),
    );
    expect(typed.length).toBeGreaterThan(20);
    for (const { name, kind, sound, written, correction } of typed) {
      const indent = /^ */.exec(written)?.[0] ?? "";
      const key = correction.slice(0, correction.indexOf(":"));
      const remedy = written.includes(": ") || sound.includes(": ") ? correction : `${key}:`;
      expect(problemsWith(kind, sound, `${indent}${remedy}`), name).toEqual([]);
    }
  });
});

test("every fault of a file is said at once, in the order of its lines", () => {
  const { yaml, schema } = soundTexts.source;
  const broken = yaml
    .replace("checkedOn: 2026-11-22", "checkedOn: hier")
    .replace("shortTitle: C. conso.", "shortTitle: 3")
    .replace("    title: Litiges que le médiateur ne peut examiner\n", "");
  expect(() => readYaml(broken, file, schema)).toThrow(
    /ligne 2, clé « shortTitle »[\s\S]*ligne 5, clé « articles\.0\.title »[\s\S]*ligne 10, clé « articles\.0\.checkedOn »/,
  );
});

test("the message shows place, fault and remedy, a line each", () => {
  const { yaml, schema } = soundTexts.rule;
  let message = "";
  try {
    readYaml(yaml.replace("duration: P1Y", "duration: 1 an"), file, schema);
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message.trim().split("\n")).toEqual([
    "content/essai.yaml, ligne 15, clé « 0.versions.1.duration »",
    "  « 1 an » : attend une durée ISO 8601 (P1Y, P3W, P90D).",
    "  Écrire :",
    "    duration: P1Y",
  ]);
});
