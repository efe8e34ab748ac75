import { readdirSync } from "node:fs";
import { expect, type Request, test } from "@playwright/test";
import { downloadBy, fillLetter, hydrated, samplePaths } from "./support.ts";

const staticFiles = new Set(
  readdirSync("dist", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath}/${entry.name}`.replace(/^dist/, "").replace(/\/index\.html$/, "/"),
    ),
);
const secrets = [
  "Camille",
  "Lefèvre",
  "Lef%C3%A8vre",
  "Tanneurs",
  "Tilleuls",
  "2026-01-15",
  "choc",
  "Ponthieu",
];

/** Records every request from now on, and what is wrong with any of them. */
function watch(requests: Request[]): () => string[] {
  return () =>
    requests.flatMap((request) => {
      const url = new URL(request.url());
      if (["blob:", "data:"].includes(url.protocol)) return [];
      const faults = [];
      if (url.hostname !== "localhost") faults.push(`another host: ${url}`);
      if (!staticFiles.has(url.pathname)) faults.push(`not a static file: ${url}`);
      if (request.method() !== "GET") faults.push(`${request.method()} ${url}`);
      const said = `${url.pathname}${url.search}${request.postData() ?? ""}${JSON.stringify(request.headers())}`;
      for (const secret of secrets)
        if (said.includes(secret)) faults.push(`carries « ${secret} »: ${url}`);
      return faults;
    });
}

test("filling in and taking away the letter sends nothing that was typed", async ({ page }) => {
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await page.goto("ecrire/reponse-refus-motive/#date_reclamation=2026-01-15");
  await hydrated(page);
  await fillLetter(page);
  await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
  for (const name of ["Télécharger en PDF", "Word (.docx)", "Texte"]) await downloadBy(page, name);
  expect(requests.length).toBeGreaterThan(5);
  expect(watch(requests)()).toEqual([]);
});

test("the calculator and its calendar file send nothing that was typed", async ({ page }) => {
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await page.goto("calculer/mediation/#reclamation=2026-01-15");
  await hydrated(page);
  await downloadBy(page, "Mettre dans mon agenda");
  expect(watch(requests)()).toEqual([]);
});

test("the letter is still made when the network is cut after the check", async ({
  page,
  context,
}) => {
  await page.goto("ecrire/reponse-refus-motive/#date_reclamation=2026-01-15");
  await hydrated(page);
  await fillLetter(page);
  await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
  const loaded = (part: string) =>
    page.evaluate(
      (name) =>
        performance
          .getEntriesByType("resource")
          .some(
            (entry) =>
              entry.name.includes(`/${name}.`) &&
              (entry as PerformanceResourceTiming).responseEnd > 0,
          ),
      part,
    );
  await expect.poll(() => loaded("pdfkit")).toBe(true);
  await expect.poll(() => loaded("fonts")).toBe(true);
  await context.setOffline(true);
  const { bytes } = await downloadBy(page, "Télécharger en PDF");
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
});

for (const path of samplePaths())
  test(`${path} has a policy, and no script of its own breaks it`, async ({ page }) => {
    const refused: string[] = [];
    page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
    page.on("pageerror", (error) => refused.push(error.message));
    await page.goto(path);
    const policy = await page
      .locator('meta[http-equiv="content-security-policy"]')
      .getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).toContain(path === "/rechercher/" ? "connect-src 'self'" : "connect-src 'none'");
    expect(policy).not.toContain("unsafe-inline");
    await hydrated(page);
    expect(refused).toEqual([]);
  });

test("the policy itself refuses a request made by hand", async ({ page }) => {
  await page.goto("calculer/mediation/");
  const outcome = await page.evaluate(() =>
    fetch("/").then(
      () => "sent",
      () => "refused",
    ),
  );
  expect(outcome).toBe("refused");
});

test("no cookie and nothing stored", async ({ page, context }) => {
  await page.goto("ecrire/reponse-refus-motive/");
  await hydrated(page);
  await fillLetter(page);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
