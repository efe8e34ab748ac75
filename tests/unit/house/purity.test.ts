import { expect, test } from "vitest";
import { contentFiles } from "../../../src/register/files.ts";

/** What would make a result depend on the machine, the hour or the page. */
const impurities: [name: string, pattern: RegExp][] = [
  ["Date.now", /\bDate\s*\.\s*now\b/],
  ["new Date() without argument", /\bnew\s+Date\s*(\(\s*\)|(?![\w\s(]))/],
  ["Date() as a function", /(?<!new\s|\w)Date\s*\(/],
  ["the local part of a date", /\.get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(/],
  ["Math.random", /\bMath\s*\.\s*random\b/],
  ["Temporal.Now", /\bTemporal\s*\.\s*Now\b/],
  ["performance", /\bperformance\s*\./],
  // The letters' compiler names a YAML document so, and reads three things of it.
  ["document", /\bdocument\s*(\[|\.(?!getIn\b|toJS\b|errors\b))/],
  ["window", /\bwindow\s*[.[]/],
  ["globalThis", /\bglobalThis\b/],
  ["navigator", /\bnavigator\s*\./],
  ["storage", /\b(local|session)Storage\b/],
  ["fetch", /\bfetch\s*\(/],
  ["process", /\bprocess\s*\./],
  ["the language of the machine", /\bto(Locale\w*String|LocaleUpperCase|LocaleLowerCase)\(\s*\)/],
];

/** The code of a file without its comments and the text of its strings. */
function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(?<=^|\s)\/\/.*$/gm, "")
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
}

const files = ["src/domain", "src/letters", "src/calculators"].flatMap((folder) =>
  contentFiles(process.cwd(), folder, [".ts", ".tsx"]),
);

test.each(impurities)(
  "no file of the domain, the letters or the calculators reads %s",
  (_, pattern) => {
    expect(files.length).toBeGreaterThan(50);
    const found = files.filter(({ text }) => pattern.test(codeOf(text))).map(({ path }) => path);
    expect(found).toEqual([]);
  },
);

test.each([
  ["Date.now", "const a = Date.now();"],
  ["new Date() without argument", "const a = new Date();"],
  ["new Date() without argument", "const a = new Date;"],
  ["Date() as a function", "const a = Date();"],
  ["document", 'document.querySelector("a");'],
  ["window", "window.location;"],
  ["the local part of a date", "day.getMonth();"],
])("the pattern for %s finds « %s »", (name, code) => {
  const pattern = impurities.find(([one]) => one === name)?.[1];
  expect(codeOf(code)).toMatch(pattern!);
});

test.each([
  'new Date("2026-01-01")',
  "new Date(Date.UTC(year, month))",
  "/** never document.write */",
  'const text = "window.location";',
])("no pattern finds « %s »", (code) => {
  for (const [name, pattern] of impurities) expect(codeOf(code), name).not.toMatch(pattern);
});
