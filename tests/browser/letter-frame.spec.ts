import { expect, test } from "@playwright/test";
import { checkPdf, readingOf } from "../support/pdf-structure.ts";
import { fillExample, letterCalled } from "./letter-form.ts";
import { bytesOf } from "./support.ts";

/** A federation's own page, on a host of its own, that shows one of ours in a frame. */
const host = "http://federation.example/";
/** The site under a public name: a browser forbids a public page to frame one of this machine. */
const ours = "http://lettres.example/";

test("in a frame of another site, the letter is filled in, saved and taken away", async ({
  page,
  baseURL,
}) => {
  const letter = letterCalled("reponse-refus-motive");
  await page.clock.setFixedTime(new Date("2026-11-22T10:00:00+01:00"));
  await page.route(host, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<title>Hôte</title><iframe src="${ours}ecrire/${letter.data.id}/" title="Lettre" width="900" height="700"></iframe>`,
    }),
  );
  await page.route(`${ours}**`, async (route) => {
    const url = route.request().url().replace(ours, baseURL!);
    return route.fulfill({ response: await route.fetch({ url }) });
  });
  await page.goto(host);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("astro-island[ssr]")).toHaveCount(0);
  await expect(frame.getByText("elles ne se retrouvent pas ailleurs")).toBeVisible();
  await fillExample(frame, letter);
  await frame.getByRole("button", { name: "Vérifier mes réponses" }).click();

  const take = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      frame.getByRole("button", { name, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
  };
  const pdf = checkPdf((await take("Télécharger en PDF")).bytes);
  expect(pdf.faults).toEqual([]);
  expect(readingOf(pdf.root)).toContain("Camille Roy");
  const saved = await take("Enregistrer mes réponses");
  expect(JSON.parse(saved.bytes.toString("utf8")).lettre.id).toBe(letter.data.id);
  expect(page.url()).toBe(host);
});
