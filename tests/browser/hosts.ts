import { join } from "node:path";
import { expect, type FrameLocator, type Page } from "@playwright/test";
import { outputOf } from "../../scripts/federation/list.ts";
import { integrityOf, loaderOf, loaderPath } from "../../src/components/embed/loader.ts";
import { currentVersion } from "../../src/components/embed/versions.ts";
import { loadRegister } from "../../src/register/register.ts";

/** Other sites, which show tools of ours in their own pages. */
export const host = "http://federation.example/";
/** The site under a public name: a browser forbids a public page to frame one of this machine. */
export const ours = "http://outils.example/";

const path = loaderPath(currentVersion);
/** The script as the snippets write it, with its hash. */
export const loaderTag = `<script src="${ours}${path}" integrity="${integrityOf(loaderOf(currentVersion))}" crossorigin="anonymous" async></script>`;

/** An element as the snippets write it, with the link that it begins as. */
export const element = (attributes: string, text = "Calculer") =>
  `<amiable-outil ${attributes}><a href="${ours}calculer/">${text}</a></amiable-outil>`;

/** A page of another site. */
export interface Host {
  head?: string;
  body: string;
  /** Its Content-Security-Policy. */
  policy?: string;
}

/** Opens a page of another site; ours answers under its public name, with the headers of `integrer/v1/`. */
export async function openHost(
  page: Page,
  baseURL: string,
  { head = "", body, policy }: Host,
): Promise<void> {
  await page.context().route(host, (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers: policy ? { "Content-Security-Policy": policy } : {},
      body: `<!doctype html><html lang="fr"><head><title>Hôte</title><meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body>${body}</body></html>`,
    }),
  );
  await page.context().route(`${ours}**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(ours, baseURL) });
    const headers = route.request().url().endsWith(path)
      ? { ...response.headers(), "access-control-allow-origin": "*" }
      : response.headers();
    return route.fulfill({ response, headers });
  });
  await page.goto(host);
}

/**
 * Answers for the site of a federation, as it was built, under a public name.
 *
 * @returns the tag of its script
 */
export async function serveFederation(page: Page, id: string): Promise<string> {
  const { federation } = loadRegister(process.cwd(), id);
  const home = `${federation.url}/`;
  await page.context().route(`${home}**`, (route) => {
    const file = decodeURIComponent(new URL(route.request().url()).href.slice(home.length));
    const name = file.replace(/[?#].*$/, "").replace(/(^|\/)$/, "$1index.html");
    return route.fulfill({
      path: join(outputOf(id), name),
      headers: { "access-control-allow-origin": "*" },
    });
  });
  return `<script src="${home}${path}" async></script>`;
}

/** A tool shown by the element at this place of the page, once it is alive. */
export async function toolIn(page: Page, index = 0): Promise<FrameLocator> {
  const frame = page.locator("amiable-outil").nth(index).locator("iframe");
  await frame.scrollIntoViewIfNeeded();
  const tool = frame.contentFrame();
  await expect(tool.locator("html.joined[data-ready]")).toBeAttached();
  await expect(tool.locator("astro-island[ssr]")).toHaveCount(0);
  return tool;
}

/** Height of a frame in its host, and of what it holds. */
export async function heights(page: Page, index = 0): Promise<{ frame: number; tool: number }> {
  const frame = page.locator("amiable-outil").nth(index).locator("iframe");
  const tool = frame.contentFrame().locator("html");
  const inner = await tool.evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  const outer = await frame.evaluate((element) => element.getBoundingClientRect().height);
  return { frame: outer, tool: inner };
}
