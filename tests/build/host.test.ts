import { describe, expect, test } from "vitest";
import { themeColours } from "../../src/federation/theme.ts";
import { wordOf } from "../../src/federation/words.ts";
import { typographFrench } from "../../src/letters/typography.ts";
import { loadRegister } from "../../src/register/register.ts";
import { textOf } from "../support/html.ts";
import { checkPdf, readingOf } from "../support/pdf-structure.ts";
import { bytesOf, files, find, home, hostId, isEmbed, meta, pages, textOfFile } from "./site.ts";

const register = loadRegister(process.cwd(), hostId);
const { federation } = register;
const pageAt = (path: string) => pages.find((page) => page.path === path);
const front = pageAt("")!;
const styles = files
  .filter((file) => file.endsWith(".css"))
  .map(textOfFile)
  .join("\n");

/** The folders of a kind of page that were built. */
const built = (folder: string) =>
  [...new Set(pages.map(({ path }) => path).filter((path) => path.startsWith(`${folder}/`)))]
    .map((path) => path.slice(folder.length + 1).split("/")[0]!)
    .filter((id) => id !== "");

describe(`the site of ${hostId}`, () => {
  test("stands at its address, under its name", () => {
    expect(home).toBe(`${federation.url}/`);
    expect(meta(front, "og:site_name")).toBe(federation.name);
    expect(textOf(find(front, "h1")[0]!)).toBe(
      typographFrench(wordOf(federation, "accueil.titre")),
    );
  });

  test("is indexed, unless it is an example", () => {
    for (const page of pages.filter(({ path }) => path !== "404/" && !isEmbed(path)))
      expect(meta(page, "robots"), page.path).toBe(federation.example ? "noindex" : undefined);
  });

  test("wears its colours, in both themes", () => {
    const { light, dark } = themeColours(federation.colours);
    for (const page of pages) {
      const own = find(page, "style").map(textOf).join("\n");
      const worn = federation.colours ? own : styles;
      for (const colour of [light.accent, dark.accent]) expect(worn, page.path).toContain(colour);
      expect(own.includes("--accent"), page.path).toBe(federation.colours !== undefined);
    }
  });

  test("shows its logo, with its words", () => {
    const { logo } = federation;
    if (!logo) return expect(files.some((file) => file.startsWith("federation/"))).toBe(false);
    const [image] = find(front, "img", { alt: logo.alt });
    expect(files).toContain(`federation/${logo.light}`);
    expect(image?.attributes.src).toBe(`${new URL(home).pathname}federation/${logo.light}`);
  });

  test("has the guides, letters and calculators that it shows, and no other", () => {
    expect(built("guides").sort()).toEqual([...register.guides.keys()].sort());
    expect(built("ecrire").sort()).toEqual([...register.letters.keys()].sort());
    const own = register.tools.map(String);
    expect(built("calculer").sort()).toEqual(own.sort());
  });

  test.each(["mon-mediateur", "ce-qui-change", "lexique", "mentions-legales"] as const)(
    "has the section %s when it is its own",
    (section) => {
      expect(pageAt(`${section}/`) !== undefined).toBe(register.sections.has(section));
    },
  );

  test("brings its mediator and the negotiated prices to the directory, the letters and the notices", () => {
    const own = federation.mediator && register.mediators.get(federation.mediator.id);
    if (!own) return expect(federation.mediator).toBeUndefined();
    const directory = textOf(pageAt("mon-mediateur/")!.root);
    expect(directory).toContain(typographFrench(federation.mediator!.note));
    expect(directory).toContain(own.shortName);
    const notice = textOf(pageAt(`mon-mediateur/${own.id}/`)!.root);
    expect(notice).toContain(`${own.tariffs!.perCaseSimple! / 100}\u00a0€`);
    const letter = textOfFile("ecrire/reponse-refus-motive/index.html");
    expect(letter).toContain(`&quot;ownMediator&quot;:[0,&quot;${own.id}&quot;]`);
    const offers = textOfFile("mon-mediateur/cout/index.html");
    expect(offers).toContain(own.shortName);
    const poster = checkPdf(bytesOf(`mon-mediateur/${own.id}/affiche-a4.pdf`));
    expect(poster.faults).toEqual([]);
    expect(readingOf(poster.root)).toContain(own.name);
  });

  test("gives its colours to the notices, made at build or in the page", () => {
    const ours = themeColours(undefined).light.accent;
    const { accent } = themeColours(federation.colours).light;
    for (const { path } of pages.filter(({ path }) => /^mon-mediateur\/[^/]+\/$/.test(path))) {
      if (!files.includes(`${path}badge.svg`)) continue;
      const badge = textOfFile(`${path}badge.svg`);
      const page = textOfFile(`${path}index.html`);
      expect(badge, path).toContain(accent);
      expect(page, path).toContain(`&quot;accent&quot;:[0,&quot;${accent}&quot;]`);
      if (accent !== ours) expect(`${badge}${page}`, path).not.toContain(ours);
    }
  });
});
