import { expect, test } from "vitest";
import { writeText } from "../../../src/documents/text.ts";
import type { Block } from "../../../src/letters/tree.ts";
import { hostileValues, inlines, paragraph, shortLetter } from "../../support/letters.ts";

const text = (...blocks: Block[]) => writeText({ title: "Lettre", language: "fr-FR", blocks });

const cases: [string, Block[], string][] = [
  [
    "addresses line by line and blocks apart",
    [
      { kind: "address", party: "sender", lines: [inlines("Camille Roy"), inlines("Tours")] },
      paragraph("salutation", "Madame,"),
    ],
    "Camille Roy\nTours\n\nMadame,\n",
  ],
  [
    "a missing value as a dotted blank with its label",
    [paragraph("body", "le ", { label: "date" }, ".")],
    "le ………………………… (date).\n",
  ],
  [
    "lines to write on after the blank of a long answer",
    [
      {
        kind: "paragraph",
        role: "body",
        children: [{ kind: "missing", label: "motifs", lines: 2 }],
      },
    ],
    `………………………… (motifs)\n${"…".repeat(42)}\n${"…".repeat(42)}\n`,
  ],
  [
    "bullets and numbers",
    [
      { kind: "list", ordered: false, items: [inlines("a"), inlines("b")] },
      { kind: "list", ordered: true, items: [inlines("a"), inlines("b")] },
    ],
    "• a\n• b\n\n1. a\n2. b\n",
  ],
  [
    "a table in aligned columns",
    [
      {
        kind: "table",
        caption: "Comptes",
        head: [inlines("Objet"), inlines("Montant")],
        rows: [
          [inlines("Devis"), inlines("10 €")],
          [inlines("Main-d’œuvre"), inlines("1 200 €")],
        ],
        align: ["start", "end"],
      },
    ],
    "Comptes\nObjet          Montant\nDevis             10 €\nMain-d’œuvre   1 200 €\n",
  ],
];

test.each(cases)("the text writer gives %s", (_, blocks, expected) => {
  expect(text(...blocks)).toBe(expected);
});

test("a paragraph is one line, however long", () => {
  expect(
    writeText(shortLetter)
      .split("\n")
      .some((line) => line.length > 100),
  ).toBe(true);
  expect(text(paragraph("body", "mot ".repeat(500).trim())).split("\n")).toHaveLength(2);
});

test.each(hostileValues)("%s is written as it is, once cleaned", (_, value) => {
  const written = text(paragraph("body", "[", value, "]"));
  expect(written.startsWith("[")).toBe(true);
  expect(written.endsWith("]\n")).toBe(true);
  expect(written).not.toMatch(/\p{Cs}/u);
});
