import { describe, expect, test } from "vitest";
import { introduces } from "../../../src/documents/keep.ts";
import { paragraph } from "../../support/letters.ts";

describe("a paragraph stays with the next", () => {
  const next = paragraph("body", "Médiation Exemple");
  const table = { kind: "table", caption: "x", head: [], rows: [], align: [] } as const;
  test.each([
    [
      "when it announces it by a colon",
      paragraph("body", "Le médiateur dont je relève\u00a0: "),
      next,
      true,
    ],
    ["when the signature follows", paragraph("body", "Merci."), paragraph("signature", "C"), true],
    [
      "before a table",
      paragraph("body", "Voici."),
      { ...table, head: [], rows: [], align: [] },
      true,
    ],
    ["not otherwise", paragraph("body", "À 10\u00a0h : chez vous."), next, false],
    ["not at the end", paragraph("body", "Voici\u00a0:"), undefined, false],
  ])("%s", (_, block, following, expected) => {
    expect(introduces(block, following)).toBe(expected);
  });
});
