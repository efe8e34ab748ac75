import { type Browser, expect, type Page } from "@playwright/test";
import { fillLetter, hydrated } from "../../tests/browser/support.ts";
import { letterPage } from "./letter-page.ts";
import { median } from "./statistics.ts";

/** How long one kind of file takes, in ms, from the press to the download. */
export interface DownloadTimes {
  /** First press on a page just opened. */
  cold: number;
  /** Median of the next presses. */
  warm: number;
}

export interface LetterDownloads {
  pdf: DownloadTimes;
  docx: DownloadTimes;
  /** Paths of the scripts asked of the host from the check of the answers to the first PDF. */
  pdfScripts: string[];
}

const pages = 3;
const warmPresses = 7;
/** Rest between two presses, in ms: Chromium refuses a page more than ten downloads in a second. */
const rest = 300;

/** Now, on the same clock as {@link lastPress}: ms since 1970, with fractions. */
const now = () => performance.timeOrigin + performance.now();

/** When the last press reached the page. */
const lastPress = (page: Page) =>
  page.evaluate(() => (globalThis as typeof globalThis & { lastPress?: number }).lastPress ?? 0);

/** Presses a button; ms from the moment the page receives the press to the download. */
async function press(page: Page, name: string, pause = rest): Promise<number> {
  await page.waitForTimeout(pause);
  const downloaded = page.waitForEvent("download").then(async (download) => {
    const at = now();
    await download.path(); // on the disk, so that the next press starts from rest
    return at;
  });
  await page.getByRole("button", { name, exact: true }).click();
  return (await downloaded) - (await lastPress(page));
}

/** Presses the same button several times; ms of each. */
async function pressAgain(page: Page, name: string): Promise<number[]> {
  const times = [];
  for (let index = 0; index < warmPresses; index++) times.push(await press(page, name));
  return times;
}

async function oneVisit(browser: Browser, address: string) {
  const context = await browser.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    addEventListener(
      "click",
      ({ isTrusted, timeStamp }) => {
        // The page's own click on its download link is not a press.
        if (isTrusted) Object.assign(globalThis, { lastPress: performance.timeOrigin + timeStamp });
      },
      true,
    );
  });
  await page.goto(address + letterPage);
  await hydrated(page);
  await fillLetter(page);
  const scripts = new Set<string>();
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.add(new URL(request.url()).pathname);
  });
  await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
  const pdfCold = await press(page, "Télécharger en PDF", 0);
  const pdfScripts = [...scripts];
  const pdfWarm = await pressAgain(page, "Télécharger en PDF");
  const docxCold = await press(page, "Word (.docx)");
  const docxWarm = await pressAgain(page, "Word (.docx)");
  await expect(page.locator(".ready").getByRole("status")).toContainText("téléchargé");
  await context.close();
  return { pdfCold, pdfWarm, docxCold, docxWarm, pdfScripts };
}

/**
 * Fills in the refusal letter as a visitor does and takes it away several times, on pages opened
 * afresh. The page starts loading the PDF engine at « Vérifier mes réponses », pressed just before.
 * @param address of the home page
 */
export async function measureDownloads(
  browser: Browser,
  address: string,
): Promise<LetterDownloads> {
  const visits = [];
  for (let index = 0; index < pages; index++) visits.push(await oneVisit(browser, address));
  return {
    pdf: {
      cold: median(visits.map((visit) => visit.pdfCold)),
      warm: median(visits.flatMap((visit) => visit.pdfWarm)),
    },
    docx: {
      cold: median(visits.map((visit) => visit.docxCold)),
      warm: median(visits.flatMap((visit) => visit.docxWarm)),
    },
    pdfScripts: [...new Set(visits.flatMap((visit) => visit.pdfScripts))].sort(),
  };
}
