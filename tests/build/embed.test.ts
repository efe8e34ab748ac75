import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { budgets } from "../../scripts/bench/budgets.ts";
import { pageWeight, scriptAtOnce } from "../../scripts/bench/page-weight.ts";
import { basePath } from "../../scripts/bench/site.ts";
import { integrityOf, loaderPath } from "../../src/components/embed/loader.ts";
import { embeddedTools, embedPath, oembedPath } from "../../src/components/embed/tools.ts";
import { currentVersion, embedVersions } from "../../src/components/embed/versions.ts";
import { toolIds } from "../../src/domain/tools.ts";
import { register } from "../../src/register/index.ts";
import { isPublishable } from "../../src/schemas/mediator.ts";
import { readAll } from "../support/elements.ts";
import { textOf } from "../support/html.ts";
import contract from "./embed-contract.json" with { type: "json" };
import { type BuiltPage, fileAt, find, home, isEmbed, meta, pages, textOfFile } from "./site.ts";

const hashes: Record<string, string> = contract;
const embeds = pages.filter(({ path }) => isEmbed(path));
/** The tool's own page on the site, which the foot of its embed leads to. */
function ownPage(page: BuiltPage): BuiltPage {
  const [link] = find(page, "a").slice(-2);
  const file = fileAt(new URL(link!.attributes.href!, page.url));
  return pages.find((one) => one.file === file)!;
}
const ids = embeddedTools.map(({ id }) => id);

test("every calculator, letter, notice and plan of the register can be embedded", () => {
  const { plans, questions } = register.orientation;
  const nodes = [...plans.keys(), ...questions.keys()].filter((id) => id !== "situation");
  const notices = [...register.mediators.values()].filter(isPublishable);
  expect(ids).toEqual(
    expect.arrayContaining([...toolIds, ...register.letters.keys(), "notice", "par-ou-commencer"]),
  );
  expect(ids).toEqual(expect.arrayContaining(notices.map(({ id }) => `notice-${id}`)));
  const paths = [...ids.map(embedPath), ...nodes.map((id) => `integrer/par-ou-commencer/${id}/`)];
  expect(embeds.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
});

describe.each(embeds)("the embed $path", (page) => {
  test("is a tool alone: no header, no menu of the site, not listed, not searched", () => {
    expect(find(page, "header")).toEqual([]);
    expect(page.elements.some(({ attributes }) => attributes.class?.includes("site-"))).toBe(false);
    expect(meta(page, "robots")).toBe("noindex");
    expect(page.elements.some(({ attributes }) => "data-pagefind-body" in attributes)).toBe(false);
  });

  test("leads out of the frame, but to its own pages and places", () => {
    expect(find(page, "base").map(({ attributes }) => attributes)).toEqual([{ target: "_blank" }]);
    for (const { attributes } of find(page, "a", { target: "_self" }))
      expect(attributes.href).toMatch(/^#|\/integrer\//);
    const inside = find(page, "a").filter(({ attributes }) =>
      /\/integrer\/./.test(attributes.href!),
    );
    for (const { attributes } of inside) expect(attributes.target).toBe("_self");
  });

  test("names the site that it comes from, once, with a link to the tool’s own page", () => {
    const [foot] = find(page, "div", { class: "embed-foot" });
    expect(textOf(foot!)).toContain(register.federation.name);
    expect(isEmbed(ownPage(page).path)).toBe(false);
    const heading = (one: BuiltPage) => find(one, "h1").map(textOf);
    expect(heading(page)).toEqual(heading(ownPage(page)));
  });

  test("adds at most 2.3 kB of script to the tool’s own page, and keeps within the limits of its kind", async () => {
    const scriptOf = async (path: string) =>
      scriptAtOnce(await pageWeight({ folder: "dist", base: basePath() }, path));
    const [script, own] = [await scriptOf(page.path), await scriptOf(ownPage(page).path)];
    expect(script).toBeLessThanOrEqual(own + 2300);
    const id = page.path.split("/")[1]!;
    if (register.letters.has(id)) expect(script).toBeLessThanOrEqual(budgets.letterScript);
    if (toolIds.some((one) => one === id))
      expect(script).toBeLessThanOrEqual(budgets.calculatorScript);
  });
});

describe("the script that other sites load", () => {
  const text = textOfFile(loaderPath(currentVersion));

  test("weighs at most 2 kB on the way", () => {
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(2000);
  });

  test.each(embedVersions)("is still what was published as version $version", ({ version }) => {
    const found = integrityOf(textOfFile(loaderPath(version)));
    expect(
      found,
      `Le script ${version} n’est plus celui qui a été publié : les sites qui l’ont pris par son empreinte ne l’auraient plus. ` +
        `Rendez-lui son texte, ou publiez une version : 1) enregistrez l’ancien fichier dans src/components/embed/published/${version}.js ` +
        "(il est sur le site publié) ; 2) ajoutez la nouvelle en tête de src/components/embed/versions.ts, avec ce qui change pour qui l’a déjà ; " +
        `3) ajoutez son empreinte à tests/build/embed-contract.json : ${found}.`,
    ).toBe(hashes[version]);
  });

  test("has one entry a version, newest first, and none is withdrawn", () => {
    const versions = embedVersions.map(({ version }) => version);
    expect(Object.keys(hashes).toSorted()).toEqual(versions.toSorted());
    const rank = (version: string) =>
      version.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);
    expect(versions.map(rank)).toEqual(versions.map(rank).toSorted((a, b) => b - a));
    for (const { version, changes, forYou } of embedVersions) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(changes.length).toBeGreaterThan(0);
      expect(forYou).not.toBe("");
    }
  });

  test("stores nothing, counts nobody, reads no text of the page but its own", () => {
    expect(text).not.toMatch(
      /cookie|localStorage|sessionStorage|fetch\(|sendBeacon|XMLHttp|Image\(/,
    );
    expect(text).not.toMatch(/innerHTML|eval\(|Function\(|https?:/);
  });
});

describe("the page « Intégrer »", () => {
  const page = pages.find(({ path }) => path === "integrer/")!;
  const codes = find(page, "pre").map(textOf);
  const script = home + loaderPath(currentVersion);
  const hash = integrityOf(textOfFile(loaderPath(currentVersion)));

  test("gives code with the address and the hash of the script that is served", () => {
    const withScript = codes.filter((code) => code.includes("<script"));
    expect(withScript.length).toBeGreaterThan(2);
    for (const code of withScript) {
      const [tag] = readAll(code).filter(({ tag }) => tag === "script");
      expect(tag!.attributes).toMatchObject({ src: script, integrity: hash });
    }
  });

  test("names every tool, every option and every version", () => {
    const text = textOf(page.root);
    for (const { id, title } of embeddedTools) {
      expect(text).toContain(title);
      expect(find(page, "code").map(textOf)).toContain(id);
    }
    const loader = textOfFile(loaderPath(currentVersion));
    const [, observed] = /observedAttributes\s*=\s*\[([^\]]*)\]/.exec(loader)!;
    for (const option of observed!.replaceAll('"', "").split(","))
      expect(find(page, "code").map(textOf)).toContain(option);
    for (const { version } of embedVersions) expect(text).toContain(version);
  });
});

describe.each(embeddedTools)("the description of $id for programs", ({ id, page, title }) => {
  const file = oembedPath(id);

  test("is oEmbed 1.0, with a frame that leads to the embed", () => {
    const said = JSON.parse(textOfFile(file)) as Record<string, unknown>;
    expect(said).toMatchObject({ version: "1.0", type: "rich", title, provider_url: home });
    expect([said.width, said.height].every(Number.isInteger)).toBe(true);
    const [frame] = readAll(said.html as string);
    expect(frame!.tag).toBe("iframe");
    expect(fileAt(new URL(frame!.attributes.src!))).toBe(`${embedPath(id)}index.html`);
  });

  test("is announced by the tool’s own page", () => {
    const own = pages.find(({ path }) => path === page)!;
    const links = find(own, "link", { type: "application/json+oembed" });
    expect(links.map(({ attributes }) => attributes.href)).toEqual([home + file]);
  });
});
