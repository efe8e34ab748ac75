import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { budgets, pdfFiles, wordFiles } from "../../scripts/bench/budgets.ts";
import { readPage } from "../../scripts/bench/html.ts";
import {
  htmlAndCss,
  type PageWeight,
  pageWeight,
  scriptAtOnce,
  totalBytes,
  type WeighedFile,
} from "../../scripts/bench/page-weight.ts";
import { basePath, pagesUnder, type Site } from "../../scripts/bench/site.ts";
import { toolIds } from "../../src/domain/tools.ts";
import { pathOf } from "../../src/federation/paths.ts";
import { register } from "../../src/register/index.ts";

const site: Site = { folder: "dist", base: basePath() };
const htmlOf = (page: string) => readFileSync(`dist/${page}index.html`, "utf8");
const below = (folder: string) => pagesUnder(site, folder).filter((page) => page !== folder);

const guides = below("guides/").map((page) => ({ page, links: readPage(htmlOf(page)) }));
const plainGuides = guides.filter(({ links }) => links.islands.length === 0);
const calculators = below("calculer/");
const letters = below("ecrire/");

/** What weighs what, heaviest first: the message of a failure. */
function breakdown(files: WeighedFile[], more: string): string {
  const lines = files
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ path, bytes }) => `${bytes} ${path}`);
  return [more, ...lines].join("\n");
}

const scriptsOf = (weight: PageWeight) =>
  breakdown(weight.scripts, `${weight.inlineScript} written in ${weight.page}`);

test("the site has guides with and without a calculator, every calculator and a letter", () => {
  expect(plainGuides.length).toBeGreaterThan(0);
  expect(guides.length).toBeGreaterThan(plainGuides.length);
  expect(calculators.toSorted()).toEqual(toolIds.map((id) => `calculer/${id}/`).sort());
  expect(letters.length).toBeGreaterThan(0);
});

describe.each(plainGuides)("the guide $page, which has no island,", ({ page, links }) => {
  test("ships no script at all, but data for search engines", () => {
    const scripts = [...htmlOf(page).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.filter((tag) => !tag.includes('type="application/ld+json"'))).toEqual([]);
    expect(links.modulePreloads).toEqual([]);
  });

  test(`weighs at most ${budgets.guideHtmlAndCss} bytes of HTML and CSS`, async () => {
    const weight = await pageWeight(site, page);
    expect(
      htmlAndCss(weight),
      breakdown(weight.stylesheets, `${weight.html} HTML`),
    ).toBeLessThanOrEqual(budgets.guideHtmlAndCss);
  });
});

test(`the directory of mediators weighs at most ${budgets.directoryHtmlAndCss} bytes of HTML and CSS`, async () => {
  const weight = await pageWeight(site, "mon-mediateur/");
  expect(
    htmlAndCss(weight),
    breakdown(weight.stylesheets, `${weight.html} HTML`),
  ).toBeLessThanOrEqual(budgets.directoryHtmlAndCss);
});

test.each(calculators)(
  `the calculator %s loads at most ${budgets.calculatorScript} bytes of script`,
  async (page) => {
    const weight = await pageWeight(site, page);
    expect(weight.scripts.length).toBeGreaterThan(0);
    expect(scriptAtOnce(weight), scriptsOf(weight)).toBeLessThanOrEqual(budgets.calculatorScript);
  },
);

const plans = [...register.orientation.plans.keys()].map((id) => pathOf("depart", id));
test.each(plans)(
  `the plan %s loads at most ${budgets.calculatorScript} bytes of script`,
  async (page) => {
    const weight = await pageWeight(site, page);
    expect(weight.scripts.length).toBeGreaterThan(0);
    expect(scriptAtOnce(weight), scriptsOf(weight)).toBeLessThanOrEqual(budgets.calculatorScript);
  },
);

test.each([
  "par-ou-commencer/",
  ...below("par-ou-commencer/").filter((one) => !plans.includes(one)),
])("the question %s loads no script", async (page) => {
  expect(scriptAtOnce(await pageWeight(site, page))).toBe(0);
});

describe.each(letters)("the letter %s", (page) => {
  let weight: PageWeight;
  beforeAll(async () => {
    weight = await pageWeight(site, page);
  });

  test(`loads at most ${budgets.letterScript} bytes of script before a download is asked for`, () => {
    expect(weight.scripts.length).toBeGreaterThan(0);
    expect(scriptAtOnce(weight), scriptsOf(weight)).toBeLessThanOrEqual(budgets.letterScript);
  });

  test(`loads on demand at most ${budgets.pdfEngine} bytes to write a PDF`, () => {
    const files = pdfFiles(weight);
    expect(totalBytes(files), breakdown(files, page)).toBeLessThanOrEqual(budgets.pdfEngine);
  });

  test("loads neither the PDF engine nor the Word writer before they are asked for", () => {
    expect(totalBytes(pdfFiles(weight))).toBeGreaterThan(100_000);
    expect(totalBytes(wordFiles(weight))).toBeGreaterThan(40_000);
  });
});
