import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/** One change to a package's text: a piece that our documents never reach, or a fault put right. */
interface Change {
  file: RegExp;
  what: string;
  pattern: RegExp;
  replacement: string;
  /** How many times the pattern must match; any other number stops the build. */
  times: number;
}

/** Parts of pdfkit and fontkit that a letter in a Latin TrueType font never runs; the last is a fault of pdfkit. */
const changes: Change[] = [
  {
    file: /fontkit\/dist\/browser-module\.mjs$/,
    what: "state machines of the Indic and universal shapers",
    pattern: /= JSON\.parse\("\{\\"(?:stateTable|categories)\\".*"\);/g,
    replacement: "= { stateTable: [[0]], accepting: [false], tags: [[]] };",
    times: 2,
  },
  {
    file: /fontkit\/dist\/browser-module\.mjs$/,
    what: "character tables of the complex shapers",
    pattern: /var\$trie = new \(0, \S*unicodetrie\)\(.*\);/g,
    replacement: "var$trie = { get: () => 0 };",
    times: 3,
  },
  {
    file: /fontkit\/dist\/browser-module\.mjs$/,
    what: "choice of a complex shaper",
    pattern: /(var\$SHAPERS = )\{[\s\S]*?\n\};/g,
    replacement: "$1{};",
    times: 1,
  },
  {
    file: /pdfkit\/js\/pdfkit\.browser\.mjs$/,
    what: "password preparation tables",
    pattern: /const (unassigned_code_points|bidirectional_l) = \[.*\];/g,
    replacement: "const $1 = [];",
    times: 2,
  },
  {
    file: /pdfkit\/js\/pdfkit\.browser\.mjs$/,
    what: "colour profile of PDF/A",
    pattern: /const ICC_PROFILE_PATH = new URL\(.*\)\.href;/g,
    replacement: 'const ICC_PROFILE_PATH = "sRGB";',
    times: 1,
  },
  {
    file: /pdfkit\/js\/pdfkit\.browser\.mjs$/,
    what: "colour profile data of PDF/A",
    pattern: /var iccProfileBase64 = ".*";/g,
    replacement: 'var iccProfileBase64 = "";',
    times: 1,
  },
  {
    file: /pdfkit\/js\/pdfkit\.browser\.mjs$/,
    what: "title and author written unescaped in the XML metadata",
    pattern: /(>)\$\{this\.info\.(Title|Author|Subject|Keywords|Creator|Producer)\}/g,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this text goes into pdfkit's own template string
    replacement: '$1${String(this.info.$2).replace(/[&<>]/g, (c) => "&#" + c.charCodeAt(0) + ";")}',
    times: 6,
  },
];

/** Modules replaced whole: encryption, PNG images, woff2 and pdfkit's own line breaking are not used. */
const replacedModules: Record<string, string> = {
  "@noble/ciphers/aes": "export const cbc = undefined, ecb = undefined;",
  "brotli/decompress.js": "export default undefined;",
  linebreak: "export default undefined;",
  "png-js": "export default undefined;",
};

function amend(path: string): string {
  let text = readFileSync(path, "utf8");
  for (const change of changes.filter(({ file }) => file.test(path))) {
    const found = text.match(change.pattern)?.length ?? 0;
    if (found !== change.times)
      throw new Error(
        `${path} : « ${change.what} » devait être trouvé ${change.times} fois, il l’est ${found} fois. ` +
          "Le paquet a changé : corrigez le motif dans scripts/prepare/engine-diet.ts.",
      );
    text = text.replace(change.pattern, change.replacement);
  }
  return text;
}

/** esbuild plugin: removes from the engine what our documents never use; throws when a package changed shape. */
export function engineDiet(unicodeProperties: string): Plugin {
  return {
    name: "engine-diet",
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, ({ path }) => {
        if (path === "unicode-properties") return { path: unicodeProperties };
        return path in replacedModules ? { path, namespace: "replaced" } : undefined;
      });
      build.onLoad({ filter: /.*/, namespace: "replaced" }, ({ path }) => ({
        contents: replacedModules[path] ?? "",
      }));
      build.onLoad({ filter: /(fontkit|pdfkit)\/.*\.mjs$/ }, ({ path }) => ({
        contents: amend(path),
        loader: "js",
      }));
    },
  };
}
