/**
 * Makes what is generated and not committed: the PDF engine and its fonts, in
 * `src/documents/generated/`. Does nothing when they are up to date.
 * Run: `node scripts/prepare/prepare.ts`
 */
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { bundleEngine } from "./engine.ts";
import { fingerprint, isFresh, saveStamp } from "./fingerprint.ts";
import { subsetFonts } from "./fonts.ts";

/** Together they are what a visitor loads to make a PDF, compressed. */
const budgetInBytes = 190_000;

const generated = new URL("../../src/documents/generated/", import.meta.url);
const packages = new URL("../../node_modules/", import.meta.url);
const names = ["pdfkit.js", "pdfkit.d.ts", "fonts.js", "fonts.d.ts"];
const outputs = names.map((name) => new URL(name, generated));
const stamp = new URL(".stamp", generated);

const declarations: Record<string, string> = {
  "pdfkit.d.ts": `import type { PdfEngine } from "../pdf/engine.ts";
export declare const PDFDocument: PdfEngine["PDFDocument"];
export declare const create: PdfEngine["create"];
`,
  "fonts.d.ts": `import type { PdfFonts } from "../pdf/engine.ts";
export declare const regular: PdfFonts["regular"];
export declare const bold: PdfFonts["bold"];
export declare const coverage: PdfFonts["coverage"];
`,
};

/** Our own scripts and the manifests of the packages that go in: their version tells their content. */
async function inputs(): Promise<URL[]> {
  const scripts = await readdir(new URL(".", import.meta.url));
  return [
    ...scripts.sort().map((name) => new URL(name, import.meta.url)),
    ...["pdfkit", "fontkit", "subset-font", "esbuild", "@expo-google-fonts/source-sans-3"].map(
      (name) => new URL(`${name}/package.json`, packages),
    ),
  ];
}

/** Writes one file and tells its size, in bytes: raw, and compressed with brotli. */
async function write(name: string, content: string | Uint8Array): Promise<number> {
  await writeFile(new URL(name, generated), content);
  const compressed = brotliCompressSync(content).length;
  console.log(`${name} : ${content.length} octets, ${compressed} en brotli`);
  return compressed;
}

async function prepare(): Promise<void> {
  const hash = await fingerprint(await inputs());
  if (await isFresh(stamp, hash, outputs)) return;
  await mkdir(generated, { recursive: true });

  const engine = await write("pdfkit.js", await bundleEngine());
  const { create } = await import(new URL("pdfkit.js", generated).href);
  const { regular, bold, coverage } = await subsetFonts(create);
  const base64 = (font: Uint8Array) => JSON.stringify(Buffer.from(font).toString("base64"));
  const fonts = await write(
    "fonts.js",
    `/* Source Sans 3, SIL Open Font License 1.1, Adobe */\nexport const regular = ${base64(regular)};\n` +
      `export const bold = ${base64(bold)};\nexport const coverage = ${JSON.stringify(coverage)};\n`,
  );
  for (const [name, content] of Object.entries(declarations))
    await writeFile(new URL(name, generated), content);

  console.log(`Moteur et polices : ${engine + fonts} octets en brotli (au plus ${budgetInBytes})`);
  if (engine + fonts > budgetInBytes)
    throw new Error("Le moteur PDF et ses polices dépassent leur budget : allégez-les.");
  await saveStamp(stamp, hash);
}

await prepare();
