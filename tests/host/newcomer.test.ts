import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { outputOf, workOf } from "../../scripts/federation/list.ts";
import { federationHome } from "../../src/register/federation.ts";
import { elementsOf, readHtml, textOf } from "../support/html.ts";
import { drawingOf } from "../support/pdf-objects.ts";
import { checkPdf, readingOf } from "../support/pdf-structure.ts";
import { readZip } from "../support/zip.ts";
import { root, write } from "./kit-site.ts";
import { type RunningServer, serveKit } from "./servers.ts";

/** A federation that begins now, and what it answers to `init`. */
const id = "essai-de-bout-en-bout";
const kitFile = `sites/${id}-kit.zip`;
const colour = "#1d4f91";

const folder = mkdtempSync(join(tmpdir(), "amiable-essai-"));
const node = (script: string, ...args: string[]) =>
  execFileSync("node", [script, ...args], { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
const removeAll = () => {
  for (const path of [federationHome(id), outputOf(id), workOf(id), kitFile])
    rmSync(join(root, path), { recursive: true, force: true });
};
let server: RunningServer;

beforeAll(async () => {
  removeAll();
  const answers = ["--nom", "Essai et fils", "--couleur", colour, "--mediateur", "cm2c"];
  const address = ["--adresse", "https://essai.example/litiges"];
  node("scripts/federation/federation.ts", "init", id, ...answers, ...address);
  node("scripts/kit/kit.ts", id);
  for (const [path, content] of readZip(readFileSync(join(root, kitFile))).contents)
    write(folder, path, content);
  server = await serveKit("nginx", folder);
}, 180_000);
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
  removeAll();
});

const get = async (path: string) => {
  const answer = await fetch(`${server.origin}/litiges/${path}`);
  expect(answer.status, path).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
};
const page = async (path: string) => readHtml((await get(path)).toString("utf8"));

test("from init to a served kit: the name, the colour, at the sub-path", async () => {
  const front = await page("");
  const styles = elementsOf(front).filter(({ tag }) => tag === "style");
  expect(textOf(front)).toContain("Essai et fils");
  expect(styles.map(textOf).join()).toContain(`--accent:${colour}`);
  const addresses = elementsOf(front).flatMap(({ attributes: { href, src } }) => href ?? src ?? []);
  const own = addresses.filter((address) => address.startsWith("/"));
  expect(own.length).toBeGreaterThan(20);
  for (const address of own) expect(address).toMatch(/^\/litiges\//);
});

test("its mediator and the prices, in the directory and in the notice", async () => {
  const directory = textOf(await page("mon-mediateur/"));
  expect(directory).toMatch(/Le médiateur de nos membres\s*:\s*CM2C/);
  expect(textOf(await page("mon-mediateur/cm2c/"))).toMatch(/48\s€/u);
  const poster = checkPdf(await get("mon-mediateur/cm2c/affiche-a4.pdf"));
  expect(poster.faults).toEqual([]);
  expect(readingOf(poster.root)).toContain("49 rue de Ponthieu");
});

test("its colour, in the notices to print, in the badge and in what the page makes", async () => {
  expect(drawingOf(await get("mon-mediateur/cm2c/affiche-a4.pdf"))).toContain(colour);
  expect((await get("mon-mediateur/cm2c/badge.svg")).toString()).toContain(colour);
  expect((await get("mon-mediateur/cm2c/")).toString()).toContain(
    `&quot;accent&quot;:[0,&quot;${colour}&quot;]`,
  );
});

test("its mediator, first and chosen in the letter", async () => {
  const letter = (await get("ecrire/reponse-refus-motive/")).toString("utf8");
  expect(letter).toContain("&quot;ownMediator&quot;:[0,&quot;cm2c&quot;]");
  expect(letter).toMatch(/&quot;mediators&quot;:\[1,\[\[0,\{&quot;id&quot;:\[0,&quot;cm2c&quot;\]/);
});
