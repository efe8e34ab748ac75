import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hostIds } from "../../../scripts/federation/list.ts";
import { federationReference } from "../../../scripts/federation/reference.ts";
import { leadsToHidden } from "../../../src/register/narrow.ts";
import { loadRegister } from "../../../src/register/register.ts";
import { lineOf, problemsAfter, projectRoot } from "./content-copy.ts";

const val = "artisans-du-val";
const valFile = `content/federations/${val}/federation.yaml`;
const load = (id: string) => loadRegister(projectRoot, id);

test("there is the default host and three examples, said to be so", () => {
  const ids = hostIds(projectRoot);
  expect(ids).toEqual(["a-l-amiable", val, "autonomes-quebec", "independants-du-sud"]);
  for (const id of ids) expect(load(id).federation.example).toBe(id !== "a-l-amiable");
});

test("the reference of the keys is the one that the schema gives", () => {
  expect(readFileSync("content/federations/README.md", "utf8")).toBe(federationReference());
});

describe("the craft federation", () => {
  const register = load(val);

  test("adds its guide, its letter and its mediator to the site’s own", () => {
    const site = load("a-l-amiable");
    expect(register.guides.get("votre-mediateur-par-la-federation")?.jurisdiction).toBe("france");
    expect(register.letters.get("demande-rattachement-federation")?.jurisdiction).toBe("france");
    expect(register.mediators.get("mediation-artisans-val")?.tariffs?.perCaseSimple).toBe(4200);
    expect(register.mediators.size).toBe(site.mediators.size + 1);
    expect(site.guides.has("votre-mediateur-par-la-federation")).toBe(false);
  });

  test("shows the law of France alone, and no link to the rest", () => {
    expect([...register.guides.values()].map(({ jurisdiction }) => jurisdiction)).not.toContain(
      "quebec",
    );
    expect(register.tools).not.toContain("quebec");
    expect([...register.orientation.plans.keys()].join()).not.toMatch(/quebec|belgique|luxembourg/);
    expect(leadsToHidden("lien:guide/quebec-avec-contrat", register)).toBe(true);
    expect(leadsToHidden("lien:guide/mise-en-demeure#apres", register)).toBe(false);
    expect(leadsToHidden("lien:page/mon-mediateur", register)).toBe(false);
  });
});

describe("the association of Québec", () => {
  const register = load("autonomes-quebec");

  test("begins with the question of Québec, and asks nothing else", () => {
    expect(register.orientation.start).toBe("au-quebec");
    expect([...register.orientation.questions.keys()]).toEqual(["au-quebec"]);
    expect(register.orientation.plans.size).toBe(3);
  });

  test("has neither mediators, nor French letters, nor the pages about them", () => {
    expect([...register.letters.keys()].every((id) => id.startsWith("qc-"))).toBe(true);
    expect([...register.sections]).toEqual([]);
    expect(leadsToHidden("page/mon-mediateur/cout", register)).toBe(true);
    expect(leadsToHidden("page/guides", register)).toBe(false);
  });

  test.each(["guides", "letters"] as const)(
    "keeps no link from its %s to what is hidden",
    (kind) => {
      for (const { data } of register[kind].values()) {
        const {
          related = [],
          letters = [],
          tools = [],
          followUps = [],
        } = data as unknown as Record<string, string[]>;
        for (const id of related) expect(register.guides.has(id)).toBe(true);
        for (const id of [...letters, ...followUps]) expect(register.letters.has(id)).toBe(true);
        for (const id of tools) expect(register.tools).toContain(id);
      }
    },
  );

  test("keeps in its plans only what it shows", () => {
    for (const plan of register.orientation.plans.values())
      for (const { letter, guide } of [...plan.steps, plan.silence]) {
        if (letter) expect(register.letters.has(letter.id)).toBe(true);
        if (guide) expect(register.guides.has(guide)).toBe(true);
      }
  });
});

test("a guide of the host takes the place of the site’s of the same name", () => {
  const path = `content/federations/${val}/guides/france/negocier.mdx`;
  const ours = readFileSync("content/guides/france/negocier.mdx", "utf8");
  const own = ours.replace(/^title: .*$/m, 'title: "Négocier, à notre façon"');
  let title: string | undefined;
  const problems = problemsAfter([], {
    federation: val,
    files: { [path]: own },
    seen: (register) => {
      title = register.guides.get("negocier")?.data.title;
    },
  });
  expect(problems).toEqual([]);
  expect(title).toBe("Négocier, à notre façon");
});

describe("a host is refused, with the file, the key and what to write, when", () => {
  const refused = (
    edits: Parameters<typeof problemsAfter>[0],
    files: Record<string, string> = {},
  ) => problemsAfter(edits, { federation: val, files });

  test("a colour cannot be read on its ground", () => {
    const problems = refused([[valFile, 'accent: "#7a3410"', 'accent: "#e08a3c"']]);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({
      file: valFile,
      key: "colours.light.accent",
      line: lineOf(valFile, "#7a3410"),
    });
    expect(problems[0]!.what).toMatch(
      /^Thème clair : #e08a3c sur le fond de page \(#faf8f3\) a un contraste de 2,\d ; il en faut 7,0\.$/,
    );
    const [, instead = ""] = /accent: "(#[\da-f]{6})"/.exec(problems[0]!.correction!)!;
    expect(refused([[valFile, 'accent: "#7a3410"', `accent: "${instead}"`]])).toEqual([]);
  });

  test("a ground makes the text unreadable", () => {
    const [problem] = refused([
      [valFile, 'accent: "#7a3410"', 'accent: "#7a3410"\n    paper: "#9a9a9a"'],
    ]);
    expect(problem).toMatchObject({ file: valFile, key: "colours.light.paper" });
  });

  test.each([
    [
      "the mediator",
      "id: mediation-artisans-val\n  note",
      "id: mediation-artisan-val\n  note",
      "mediator.id",
    ],
    [
      "the start",
      "jurisdictions: [france]",
      "jurisdictions: [france]\n  start: situations",
      "show.start",
    ],
    [
      "a letter",
      "jurisdictions: [france]",
      "jurisdictions: [france]\n  letters: [relance-11]",
      "show.letters",
    ],
    [
      "a stage",
      "jurisdictions: [france]",
      "jurisdictions: [france]\n  stages: [impaye]",
      "show.stages",
    ],
    [
      "a calculator",
      "jurisdictions: [france]",
      "jurisdictions: [france]\n  tools: [interet]",
      "show.tools",
    ],
  ])("%s does not exist", (_, sound, written, key) => {
    const [problem] = refused([[valFile, sound, written]]);
    expect(problem).toMatchObject({ file: valFile, key });
    expect(problem!.what).toContain("n’existe pas.");
    expect(problem!.correction).toBeDefined();
  });

  test("its mediator is one whose details are not certain", () => {
    const [problem] = refused([
      [valFile, "id: mediation-artisans-val\n  note", "id: medicys\n  note"],
    ]);
    expect(problem!.what).toContain("aucune notice ne peut le nommer");
  });

  test("its logo is missing, too heavy, or more than a picture", () => {
    expect(refused([[valFile, "light: logo.svg", "light: absent.svg"]])[0]!.what).toContain(
      "manque",
    );
    const logo = `content/federations/${val}/logo.svg`;
    const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
    expect(refused([], { [logo]: svg("x".repeat(21_000)) })[0]!.what).toContain("pèse 22 ko");
    for (const inside of [
      "<script>alert(1)</script>",
      '<a href="https://ailleurs.example"><path d="M0 0"/></a>',
      '<image href="https://ailleurs.example/x.png"/>',
      '<rect onload="x()"/>',
      '<rect style="fill:url(https://ailleurs.example/x.svg#a)"/>',
    ])
      expect(refused([], { [logo]: svg(inside) })[0]?.what, inside).toContain("SVG simple");
    expect(refused([], { [logo]: svg('<rect fill="url(#a)"/><use href="#b"/>') })).toEqual([]);
  });

  test("a wording has a key that the site does not have", () => {
    const [problem] = refused([[valFile, "accueil.titre:", "accueil.titres:"]]);
    expect(problem).toMatchObject({ file: valFile });
    expect(problem!.what).toContain("accueil.titre");
  });
});
