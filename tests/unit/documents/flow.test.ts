import { expect, test } from "vitest";
import { type FlowItem, flow } from "../../../src/documents/pdf/flow.ts";

interface Sketch {
  name: string;
  rows: number;
  keepNext?: boolean;
  together?: boolean;
  before?: number;
  repeats?: string;
}

/** Sets items ten points a row on pages of ten rows; returns what each page holds, « name:rows ». */
function pagesOf(sketches: Sketch[]): string[] {
  const pages: string[][] = [[]];
  const note = (text: string) => pages.at(-1)?.push(text);
  const items = sketches.map(
    ({ name, rows, keepNext = false, together = false, before = 0, repeats }): FlowItem => ({
      before,
      rowCount: rows,
      rowHeight: 10,
      padding: 0,
      keepNext,
      together,
      ...(repeats ? { repeat: { height: 10, draw: () => note(repeats) } } : {}),
      draw: (from, to) => note(`${name}:${to - from}`),
    }),
  );
  flow(items, { start: 0, top: 0, bottom: 100, newPage: () => pages.push([]) });
  return pages.map((page) => page.join(" "));
}

const cases: [string, Sketch[], string[]][] = [
  [
    "a paragraph runs over when two lines stay and two go",
    [
      { name: "a", rows: 6 },
      { name: "b", rows: 6 },
    ],
    ["a:6 b:4", "b:2"],
  ],
  [
    "no line is left alone at the top of a page",
    [
      { name: "a", rows: 5 },
      { name: "b", rows: 6 },
    ],
    ["a:5 b:4", "b:2"],
  ],
  [
    "no line is left alone at the foot of a page",
    [
      { name: "a", rows: 9 },
      { name: "b", rows: 4 },
    ],
    ["a:9", "b:4"],
  ],
  [
    "three lines are never cut",
    [
      { name: "a", rows: 8 },
      { name: "b", rows: 3 },
    ],
    ["a:8", "b:3"],
  ],
  [
    "a heading goes with the two lines under it",
    [
      { name: "a", rows: 8 },
      { name: "heading", rows: 1, keepNext: true },
      { name: "b", rows: 6 },
    ],
    ["a:8", "heading:1 b:6"],
  ],
  [
    "a subject, a salutation and their paragraph stay together",
    [
      { name: "a", rows: 7 },
      { name: "subject", rows: 1, keepNext: true },
      { name: "salutation", rows: 1, keepNext: true },
      { name: "b", rows: 4 },
    ],
    ["a:7", "subject:1 salutation:1 b:4"],
  ],
  [
    "a signature takes the last lines of its paragraph along",
    [
      { name: "a", rows: 4 },
      { name: "b", rows: 5, keepNext: true },
      { name: "signature", rows: 1, before: 10 },
    ],
    ["a:4 b:3", "b:2 signature:1"],
  ],
  [
    "a paragraph fills as many pages as it needs",
    [{ name: "a", rows: 25 }],
    ["a:10", "a:10", "a:5"],
  ],
  [
    "what must stay whole is cut only when taller than a page",
    [
      { name: "z", rows: 2 },
      { name: "a", rows: 12, together: true },
    ],
    ["z:2", "a:10", "a:2"],
  ],
  [
    "a head comes back on the page that its table continues",
    [
      { name: "head", rows: 1, keepNext: true },
      { name: "r1", rows: 6, together: true, repeats: "HEAD" },
      { name: "r2", rows: 6, together: true, repeats: "HEAD" },
    ],
    ["head:1 r1:6", "HEAD r2:6"],
  ],
];

test.each(cases)("%s", (_, sketches, expected) => {
  expect(pagesOf(sketches)).toEqual(expected);
});
