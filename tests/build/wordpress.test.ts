import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { integrityOf, loaderPath } from "../../src/components/embed/loader.ts";
import { currentVersion } from "../../src/components/embed/versions.ts";
import { find, readAll } from "../support/elements.ts";
import { php } from "../support/php.ts";
import { readZip } from "../support/zip.ts";
import { bytesOf, home, textOfFile } from "./site.ts";

const { files } = readZip(bytesOf("integrer/wordpress/a-l-amiable.zip"));
const folder = mkdtempSync(join(tmpdir(), "extension-"));
const main = join(folder, "a-l-amiable/a-l-amiable.php");
const stubs = join(import.meta.dirname, "../support/wordpress-stubs.php");

beforeAll(() => {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  returned: string[];
  did: {
    scripts: Record<string, [string, string[], string | null, unknown]>;
    enqueued: string[];
    shortcodes: Record<string, string>;
    blocks: Record<string, { render_callback: string }>;
    domains: Record<string, string>;
    inline: Record<string, [string, string]>;
  };
}

/** Starts the plugin as WordPress does, then calls functions of it. */
const call = (calls: unknown[][], environment: Record<string, string> = {}): Ran =>
  JSON.parse(php([stubs, main, JSON.stringify(calls)], environment)) as Ran;
const shortcode = (attributes: unknown, environment?: Record<string, string>) =>
  call([["amiable_shortcode", attributes]], environment);

describe("the WordPress plugin", () => {
  test("is sound PHP, of 150 lines at most, without a database, a request or a cookie", () => {
    const text = files.get("a-l-amiable/a-l-amiable.php")!;
    expect(php(["-l", main])).toContain("No syntax errors");
    expect(text.split("\n").length).toBeLessThanOrEqual(150);
    expect(text).not.toMatch(/\$wpdb|_option\(|_transient|wp_remote|setcookie|\beval\b|\{\{/);
    expect(text).toContain(`* Version: ${currentVersion}\n`);
  });

  test("shows a tool as an element that begins as a link, and asks for the script", () => {
    const { returned, did } = shortcode({ outil: "interets", couleur: "#0b5d57", theme: "clair" });
    const [element] = find(readAll(returned[0]!), "amiable-outil");
    expect(element!.attributes).toEqual({
      outil: "interets",
      federation: "a-l-amiable",
      couleur: "#0b5d57",
      theme: "clair",
    });
    const [link] = find(readAll(returned[0]!), "a");
    expect(link!.attributes.href).toBe(`${home}calculer/interets/`);
    expect(did.enqueued).toEqual(["amiable-outil"]);
    expect(did.scripts["amiable-outil"]![0]).toBe(home + loaderPath(currentVersion));
  });

  test.each([
    ["couleur", '"><script>alert(1)</script>'],
    ["couleur", "#0b5d57\n"],
    ["couleur", "red;"],
    ["theme", '" onmouseover="x'],
  ])("leaves out a %s that is none: %j", (name, value) => {
    const { returned } = shortcode({ outil: "interets", [name]: value });
    const [element] = find(readAll(returned[0]!), "amiable-outil");
    expect(Object.keys(element!.attributes)).toEqual(["outil", "federation"]);
  });

  test("escapes what the author writes", () => {
    const titre = `"><img src=x onerror=alert(1)> l'été`;
    const { returned } = shortcode({ outil: "interets", titre });
    const [element] = find(readAll(returned[0]!), "amiable-outil");
    expect(element!.attributes.titre).toBe(titre);
    expect(find(readAll(returned[0]!), "img")).toEqual([]);
  });

  test("says to the author, and to nobody else, that a tool does not exist", () => {
    const attributes = { outil: "<b>intérêts</b>" };
    expect(shortcode(attributes).returned[0]).toBe('<div class="amiable"></div>');
    const said = shortcode(attributes, { EDITOR: "1" }).returned[0]!;
    expect(said).toContain("&lt;b&gt;intérêts&lt;/b&gt;");
    expect(said).toContain(`${home}integrer/`);
    // `[amiable]` alone gives a text instead of a list.
    expect(shortcode("").returned[0]).toBe('<div class="amiable"></div>');
  });

  test("gives the browser the hash of the script, and touches no other", () => {
    const tag = `<script src="${home}x.js" id="x"></script>`;
    const { returned } = call([
      ["amiable_script_tag", tag, "amiable-outil"],
      ["amiable_script_tag", tag, "jquery"],
    ]);
    const hash = integrityOf(textOfFile(loaderPath(currentVersion)));
    const [script] = find(readAll(returned[0]!), "script");
    expect(script!.attributes).toMatchObject({ integrity: hash, crossorigin: "anonymous" });
    expect(returned[1]).toBe(tag);
  });

  test("registers its shortcode, its block and its words", () => {
    const { did, returned } = call([["amiable_block", { outil: "mediation" }]]);
    expect(did.shortcodes).toEqual({ amiable: "amiable_shortcode" });
    expect(Object.values(did.blocks)).toEqual([{ render_callback: "amiable_block" }]);
    expect(did.domains).toEqual({ "a-l-amiable": "a-l-amiable/languages" });
    expect(returned[0]).toMatch(/^<div class="wp-block-a-l-amiable-outil"><amiable-outil /);
    const block = JSON.parse(files.get("a-l-amiable/block.json")!);
    expect(did.scripts).toHaveProperty(block.editorScript);
    expect(block.version).toBe(currentVersion);
  });

  test("has its phrases to translate, and notes to install it, all filled in", () => {
    const template = files.get("a-l-amiable/languages/a-l-amiable.pot")!;
    expect(template).toContain('msgid "L’outil « %1$s » n’existe pas.');
    expect(template).toContain('msgid "Votre couleur"');
    expect(template).toContain('msgid "L’outil s’affiche ici, dans la page publiée."');
    const readMe = files.get("a-l-amiable/readme.txt")!;
    expect(readMe).toContain("== Installation ==");
    expect(readMe).toContain(`Stable tag: ${currentVersion}`);
    expect(readMe).not.toMatch(/\{\{|undefined/);
  });
});
