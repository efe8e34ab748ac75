import type { ZipFile } from "../../documents/zip.ts";
import { absolute, federation } from "../site.ts";
import { snippetSite } from "./snippet-site.ts";
import { embeddedTools } from "./tools.ts";
import { currentVersion, embedVersions } from "./versions.ts";
import php from "./wordpress/a-l-amiable.php?raw";
import blockScript from "./wordpress/block.js?raw";
import readMe from "./wordpress/readme.txt?raw";

const folder = "a-l-amiable";
const first = (embeddedTools.find(({ id }) => id === "mediation") ?? embeddedTools[0]!).id;
/** What the block is called in the editor. */
export const blockTitle = `${federation.name}\u00a0: un outil`;

/** What a text says of the site that makes the plugin, on one line and in no comment of its own. */
const oneLine = (text: string) => text.replaceAll("*/", "").replace(/\s+/g, " ").trim();

const journal = embedVersions
  .map(({ version, changes, forYou }) =>
    [
      `= ${version} =`,
      ...changes.map((change) => `* ${change}`),
      `Ce qui change pour vous : ${forYou}`,
    ].join("\n"),
  )
  .join("\n\n");

const words: Record<string, string> = {
  nom: oneLine(federation.name),
  bloc: oneLine(blockTitle),
  editeur: oneLine(federation.publisher),
  page: absolute("integrer/"),
  origine: new URL(snippetSite.folder).origin,
  version: currentVersion,
  premier: first,
  journal,
};

/** A file of the plugin with the words of this site. */
function fill(text: string): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`Extension WordPress : mot inconnu « {{${name}}} ».`);
    return word;
  });
}

const block = {
  $schema: "https://schemas.wp.org/trunk/block.json",
  apiVersion: 3,
  name: "a-l-amiable/outil",
  title: blockTitle,
  category: "widgets",
  icon: "calculator",
  description: "Un calculateur, une lettre ou une notice de médiateur.",
  keywords: ["litige", "calculateur", "lettre", "médiateur"],
  version: currentVersion,
  textdomain: folder,
  attributes: {
    outil: { type: "string", default: first },
    couleur: { type: "string", default: "" },
    theme: { type: "string", default: "" },
    titre: { type: "string", default: "" },
  },
  supports: { html: false, align: ["wide", "full"] },
  editorScript: "amiable-editeur",
};

const site = {
  name: federation.name,
  federation: federation.id,
  page: absolute("integrer/"),
  loader: snippetSite.loader,
  tools: Object.fromEntries(
    embeddedTools.map(({ id, title, page }) => [id, { title, page: absolute(page) }]),
  ),
};

/** Every phrase of the plugin, for whoever translates it: read in its own source. */
function translationTemplate(): string {
  const phrases = [php, blockScript].flatMap((text) =>
    [...text.matchAll(/\b__\(\s*(['"])(.*?)\1\s*,/g)].map(([, , phrase]) => phrase!),
  );
  const header =
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: fr\\n"\n';
  const entries = [...new Set(phrases)].map(
    (phrase) => `msgid "${phrase.replaceAll('"', '\\"')}"\nmsgstr ""\n`,
  );
  return [header, ...entries].join("\n");
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The WordPress plugin of this site, with its addresses in it: nothing to set up. */
export function wordpressPlugin(): ZipFile[] {
  const files: Record<string, string> = {
    "a-l-amiable.php": fill(php),
    "block.js": blockScript,
    "block.json": json(block),
    "site.json": json(site),
    "readme.txt": fill(readMe),
    "languages/a-l-amiable.pot": translationTemplate(),
  };
  return Object.entries(files).map(([path, content]) => ({ path: `${folder}/${path}`, content }));
}
