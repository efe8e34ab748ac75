import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { coloursAround, contrast } from "../../src/federation/colour.ts";
import { checkPdf, readingOf } from "../support/pdf-structure.ts";
import {
  element,
  heights,
  host,
  loaderTag,
  openHost,
  ours,
  serveFederation,
  toolIn,
} from "./hosts.ts";
import { fillExample, letterCalled } from "./letter-form.ts";
import { bytesOf, hydrated } from "./support.ts";

// What a page opened last still loads when a test ends is nobody's fault.
test.afterEach(({ context }) => context.unrouteAll({ behavior: "ignoreErrors" }));

/** A blog's theme that styles everything it finds, and hides frames. */
const hostile = `<style>
  * { color: red !important; font: 9px cursive !important; line-height: 3 !important; }
  iframe { display: none !important; height: 10px !important; width: 10px !important; border: 9px dashed !important; }
  .entry-content > * { max-width: 120px !important; height: 20px !important; overflow: hidden !important; opacity: .2 !important; }
  amiable-outil { display: inline !important; visibility: hidden !important; transform: rotate(9deg) !important; }
</style>`;

test("in a theme that styles everything, the tool keeps its own look and takes the room it needs", async ({
  page,
  baseURL,
}) => {
  await openHost(page, baseURL!, {
    head: hostile + loaderTag,
    body: `<div class="entry-content">${element('outil="interets" couleur="#7a1fa2"', "Calculer les intérêts de retard")}</div>`,
  });
  const tool = await toolIn(page);
  const frame = page.locator("amiable-outil iframe");
  await expect(frame).toHaveAttribute("title", "Calculer les intérêts de retard");
  await expect(page.getByText("Calculer les intérêts de retard")).toBeHidden();
  await expect.poll(() => heights(page).then(({ frame, tool }) => frame - tool)).toBe(0);
  const box = (await frame.boundingBox())!;
  expect(box.width).toBeGreaterThan(1000);
  expect(
    await page.locator("amiable-outil").evaluate((tool) => {
      const { opacity, visibility, transform, overflow } = getComputedStyle(tool);
      return [opacity, visibility, transform, overflow];
    }),
  ).toEqual(["1", "visible", "none", "visible"]);
  await expect(tool.getByRole("button", { name: "Calculer" })).toBeVisible();
});

test("a federation’s tool wears its colour, or the one that the page asks for", async ({
  page,
  baseURL,
}) => {
  const tag = await serveFederation(page, "artisans-du-val");
  await openHost(page, baseURL!, {
    body: `${element('outil="interets"')}${element('outil="interets" couleur="#b0005e"')}${tag}`,
  });
  const accentOf = async (index: number) =>
    (await toolIn(page, index))
      .locator("html")
      .evaluate((html) => getComputedStyle(html).getPropertyValue("--accent").trim());
  expect(await accentOf(0)).toBe("#7a3410");
  expect(await accentOf(1)).toBe(coloursAround("#b0005e", "light").accent);
});

test("the height follows the tool both ways, and the host scrolls to the faults", async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 900, height: 500 });
  await openHost(page, baseURL!, {
    body: `<p>Avant</p>${element('outil="retractation"')}<p>Après</p>${loaderTag}`,
  });
  const tool = await toolIn(page);
  const before = await heights(page);
  await tool.getByRole("button", { name: "Calculer" }).click();
  await expect(tool.getByRole("alert")).toBeFocused();
  await expect.poll(() => heights(page).then(({ frame, tool }) => frame - tool)).toBe(0);
  expect((await heights(page)).frame).toBeGreaterThan(before.frame);
  await expect(tool.getByRole("alert")).toBeInViewport();
  const [first] = await tool.getByRole("alert").getByRole("link").all();
  await first!.click();
  await expect(tool.locator("form :focus")).toBeInViewport();
  await page.setViewportSize({ width: 1800, height: 500 });
  await expect.poll(() => heights(page).then(({ frame, tool }) => frame - tool)).toBe(0);
});

test("several tools in one page each have their own height and look", async ({ page, baseURL }) => {
  await openHost(page, baseURL!, {
    body: [
      element('outil="mediation" couleur="#ff0000"'),
      element('outil="notice-cm2c"'),
      element('outil="par-ou-commencer" theme="sombre"'),
      loaderTag,
      loaderTag,
    ].join("<hr>"),
  });
  const accents: string[] = [];
  for (const index of [0, 1, 2]) {
    const tool = await toolIn(page, index);
    await expect.poll(() => heights(page, index).then(({ frame, tool }) => frame - tool)).toBe(0);
    accents.push(
      await tool
        .locator("html")
        .evaluate((root) => getComputedStyle(root).getPropertyValue("--accent")),
    );
  }
  expect(new Set(accents).size).toBe(3);
  // One question leads to the next in the same frame, in the same look.
  const guide = page.locator("amiable-outil iframe").nth(2).contentFrame();
  await guide.locator(".answers a").first().click();
  await expect(guide.getByRole("link", { name: "Par où commencer ?" })).toBeVisible();
  await expect(guide.locator("html.joined[data-ready]")).toHaveCSS("color-scheme", "dark");
  expect(page.url()).toBe(host);
});

test("on a host that only allows our script and our frames, nothing is refused and nobody is warned", async ({
  page,
  baseURL,
}) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (["warning", "error"].includes(message.type())) refused.push(message.text());
  });
  await openHost(page, baseURL!, {
    policy: `default-src 'none'; script-src ${ours}; frame-src ${ours}; require-trusted-types-for 'script'`,
    body: element('outil="interets" couleur="#c00"') + loaderTag,
  });
  await toolIn(page);
  await expect.poll(() => heights(page).then(({ frame, tool }) => frame - tool)).toBe(0);
  expect(refused).toEqual([]);
});

test("on a dark page the tool is dark and seen through; on a picture it brings its own ground", async ({
  page,
  baseURL,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await openHost(page, baseURL!, {
    head: `<style>body { background: #10131a; color: #eee } .photo { background: linear-gradient(red, blue) } .jour body { background: oklch(98% 0.01 90) }</style>${loaderTag}`,
    body: `${element('outil="mediation" couleur="#202020"')}<div class="photo">${element('outil="mediation"')}</div>`,
  });
  const read = async (index: number) => {
    const tool = await toolIn(page, index);
    return tool.locator("html").evaluate((root) => {
      const style = getComputedStyle(root);
      const value = (name: string) => style.getPropertyValue(name);
      return {
        ground: style.backgroundColor,
        accent: value("--accent"),
        onAccent: value("--on-accent"),
        ink: value("--ink"),
        scheme: style.colorScheme,
      };
    });
  };
  const dark = await read(0);
  expect(dark).toMatchObject({ ground: "rgba(0, 0, 0, 0)", scheme: "dark" });
  expect(contrast(dark.accent, "#10131a")).toBeGreaterThanOrEqual(7);
  expect(contrast(dark.ink, "#10131a")).toBeGreaterThanOrEqual(7);
  expect(contrast(dark.onAccent, dark.accent)).toBeGreaterThanOrEqual(7);
  expect((await read(1)).ground).not.toBe("rgba(0, 0, 0, 0)");
  // The host's own switch between night and day.
  await page.evaluate(() => document.documentElement.classList.add("jour"));
  await expect
    .poll(() => read(0))
    .toMatchObject({ ground: "rgba(0, 0, 0, 0)", scheme: "light", accent: "#202020" });
});

test("in a column of 245 pixels nothing is cut off", async ({ page, baseURL }) => {
  const tools = ["interets", "reponse-refus-motive", "notice", "par-ou-commencer"];
  await openHost(page, baseURL!, {
    head: `<style>.column { width: 245px }</style>${loaderTag}`,
    body: `<div class="column">${tools.map((id) => element(`outil="${id}"`)).join("")}</div>`,
  });
  for (const [index, id] of tools.entries()) {
    const tool = await toolIn(page, index);
    await expect.poll(() => heights(page, index).then(({ frame, tool }) => frame - tool)).toBe(0);
    expect(await tool.locator("html").evaluate((root) => root.scrollWidth), id).toBe(245);
  }
});

test("a letter is written, taken away and followed by the next one, in the host’s page", async ({
  page,
  baseURL,
}) => {
  const letter = letterCalled("reponse-refus-motive");
  await page.clock.setFixedTime(new Date("2026-11-22T10:00:00+01:00"));
  await openHost(page, baseURL!, { body: element(`outil="${letter.data.id}"`) + loaderTag });
  const tool = await toolIn(page);
  await fillExample(tool, letter);
  await tool.getByRole("button", { name: "Vérifier mes réponses" }).click();
  await expect(tool.getByRole("heading", { name: "Vérifiez vos réponses" })).toBeInViewport();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    tool.getByRole("button", { name: "Télécharger en PDF" }).click(),
  ]);
  const pdf = checkPdf(await bytesOf(download));
  expect(pdf.faults).toEqual([]);
  expect(readingOf(pdf.root)).toContain("Camille Roy");
  await tool.getByRole("button", { name: "Copier", exact: true }).click();
  await expect(tool.getByText("Texte copié.")).toBeVisible();
  await tool.locator(".follow-ups a").first().click();
  await expect(tool.getByText(/réponses viennent de/)).toBeVisible();
  expect(page.url()).toBe(host);
  // What leads elsewhere opens elsewhere.
  const [opened] = await Promise.all([
    page.waitForEvent("popup"),
    tool.locator(".embed-foot a").first().click(),
  ]);
  expect(opened.url()).toMatch(`${ours}ecrire/`);
  expect(await opened.evaluate(() => opener)).toBeNull();
});

test("nothing that is not ours is listened to, and the tool only tells numbers", async ({
  page,
  baseURL,
}) => {
  await openHost(page, baseURL!, {
    head: `<script>
      window.heard = [];
      addEventListener("message", ({ origin, data }) => heard.push([origin, data]));
    </script>`,
    body: element('outil="mediation"') + loaderTag,
  });
  await toolIn(page);
  await expect.poll(() => heights(page).then(({ frame, tool }) => frame - tool)).toBe(0);
  const before = await heights(page);
  await page.evaluate(() => postMessage({ amiable: 1, height: 5 }, "*"));
  await page.waitForTimeout(100);
  expect(await heights(page)).toEqual(before);
  const heard = await page.evaluate(
    () => (window as unknown as { heard: [string, object][] }).heard,
  );
  const told = heard.filter(([origin]) => origin === ours.slice(0, -1)).map(([, data]) => data);
  expect(told.length).toBeGreaterThan(0);
  // A snippet that comes from another federation's page says so.
  const other = page.locator("amiable-outil iframe").contentFrame().getByText("autre fédération");
  await expect(other).toBeHidden();
  await page.evaluate(() =>
    document.querySelector("amiable-outil")!.setAttribute("federation", "autre"),
  );
  await expect(other).toBeVisible();
  for (const data of told) expect(Object.values(data).every(Number.isFinite)).toBe(true);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the link stays, and so does the frame’s own words", async ({ page, baseURL }) => {
    await openHost(page, baseURL!, {
      body: element('outil="interets"', "Calculer les intérêts") + loaderTag,
    });
    await expect(page.getByRole("link", { name: "Calculer les intérêts" })).toBeVisible();
    await page.goto(`${baseURL}integrer/interets/`);
    await expect(page.getByText("La règle, sans calcul")).toBeVisible();
    await expect(page.locator("form")).toBeHidden();
  });
});

test("where the script is not the one that was published, the link stays", async ({
  page,
  baseURL,
}) => {
  await openHost(page, baseURL!, {
    body:
      element('outil="interets"', "Calculer les intérêts") +
      loaderTag.replace(
        /sha384-\w/,
        (start) => `${start.slice(0, -1)}${start.endsWith("A") ? "B" : "A"}`,
      ),
  });
  await expect(page.getByRole("link", { name: "Calculer les intérêts" })).toBeVisible();
  expect(await page.evaluate(() => customElements.get("amiable-outil"))).toBeUndefined();
});

for (const id of ["interets", "reponse-refus-motive"])
  test(`the embed ${id} has no fault that axe can see, in any colour`, async ({ page }) => {
    for (const [scheme, look] of [
      ["light", ""],
      ["dark", "#couleur=fff200&fond=image"],
      ["light", "#couleur=ffffff&theme=sombre&fond=image"],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto("about:blank");
      await page.goto(`integrer/${id}/${look}`);
      await expect(page.locator("html[data-ready]")).toBeAttached();
      await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
      const builder = new AxeBuilder({ page });
      const { violations } = await (look === ""
        ? builder.withTags([
            "wcag2a",
            "wcag2aa",
            "wcag21a",
            "wcag21aa",
            "wcag22aa",
            "best-practice",
          ])
        : builder.withRules(["color-contrast", "link-in-text-block"])
      ).analyze();
      const said = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
      expect(said, `${scheme} ${look}`).toEqual([]);
    }
  });

test("« Intégrer »: the code and what it shows follow the choices, and the code can be pasted as it is", async ({
  page,
}) => {
  await page.goto("integrer/");
  await hydrated(page);
  const tool = page.locator("amiable-outil iframe");
  const html = page.locator("pre[data-form=html]");
  await page.getByLabel("L’outil").selectOption("interets");
  await page.getByLabel("Votre couleur").fill("b0005e");
  await page.getByLabel("Sombre").check();
  await expect(html).toContainText('outil="interets"');
  await expect(html).toContainText('couleur="#b0005e" theme="sombre"');
  await tool.scrollIntoViewIfNeeded();
  const shown = tool.contentFrame();
  await expect(shown.getByRole("heading", { name: "Intérêts et pénalités" })).toBeVisible();
  await expect(shown.locator("html.joined[data-ready]")).toHaveCSS("color-scheme", "dark");
  await page.getByLabel("Clair").check();
  await expect(shown.locator("html")).toHaveCSS("color-scheme", "light");
  await page.getByLabel(/^245/).check();
  expect((await tool.boundingBox())!.width).toBe(245);
  await page.getByLabel("Votre couleur").fill("rouge");
  await expect(page.getByText("Écrivez la couleur avec #")).toBeVisible();
  await expect(html).not.toContainText("couleur=");
  await page.getByRole("button", { name: "Copier : Code HTML" }).click();
  await expect(page.getByText("Code HTML : copié.")).toBeVisible();
});
