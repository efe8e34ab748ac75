import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ContentError, type ContentProblem } from "../../../src/register/content-error.ts";
import { splitFrontMatter } from "../../../src/register/front-matter.ts";
import { readYaml } from "../../../src/register/read-yaml.ts";

function problemsOf(read: () => unknown): ContentProblem[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

const unreadable: [name: string, yaml: string, problem: Omit<ContentProblem, "file">][] = [
  [
    "a colon in a text without quotes",
    "id: a\ntitle: Répondre : refus",
    {
      line: 2,
      what: "YAML illisible : un texte qui contient « : » ou qui continue une ligne doit être entre guillemets.",
      correction: 'title: "Répondre : refus"',
    },
  ],
  [
    "a quote never closed",
    'id: a\ntitle: "Répondre',
    {
      line: 2,
      what: "YAML illisible : il manque un signe : un guillemet, un crochet ou un deux-points.",
      correction: 'title: "Répondre"',
    },
  ],
  [
    "a key given twice",
    "id: a\nid: b",
    { line: 2, what: "YAML illisible : cette clé est donnée deux fois dans le même groupe." },
  ],
  [
    "a tabulation",
    "id:\n\ta: b",
    {
      line: 2,
      what: "YAML illisible : une tabulation commence la ligne ; employez des espaces.",
      correction: "a: b",
    },
  ],
  [
    "a text that begins with a reserved sign",
    "title: @nom",
    {
      line: 1,
      what: "YAML illisible : un texte qui commence par ce signe doit être entre guillemets.",
      correction: 'title: "@nom"',
    },
  ],
];

describe("YAML that cannot be read is explained in French", () => {
  test.each(unreadable)("%s", (_, yaml, problem) => {
    const problems = problemsOf(() => readYaml(yaml, "f.yaml", z.unknown()));
    expect(problems).toContainEqual({ file: "f.yaml", ...problem });
    for (const { what } of problems) expect(what).not.toMatch(/ at line |\b(key|value|scalar)\b/);
  });

  test("the line counts from the top of the file, not of its front matter", () => {
    const [problem] = problemsOf(() => readYaml("id: a\nid: b", "f.md", z.unknown(), 2));
    expect(problem?.line).toBe(3);
  });

  test("an empty file is told what it should hold", () => {
    const schema = z.array(z.strictObject({ id: z.string().meta({ example: "un-nom" }) }));
    expect(problemsOf(() => readYaml("", "f.yaml", schema))).toEqual([
      {
        file: "f.yaml",
        line: 1,
        key: "(racine)",
        what: "Attend une liste.",
        correction: "- id: un-nom",
      },
    ]);
  });
});

describe("the front matter of a page", () => {
  test.each([
    ["absent", "# Un titre\n"],
    ["never closed", "---\ntitle: a\n\nTexte.\n"],
    ["below a first line", "\n---\ntitle: a\n---\n"],
  ])("%s stops the reading with what to type", (_, text) => {
    expect(problemsOf(() => splitFrontMatter(text, "page.md"))).toEqual([
      {
        file: "page.md",
        line: 1,
        what: "Le fichier doit commencer par un en-tête entre deux lignes ---.",
        correction: "---\ntitle: …\n---",
      },
    ]);
  });

  test("is cut from the body, whose first line is known", () => {
    expect(splitFrontMatter("---\na: 1\nb: 2\n---\n\nTexte.\n", "page.md")).toEqual({
      yaml: "a: 1\nb: 2",
      body: "\nTexte.\n",
      bodyLine: 5,
    });
  });
});
