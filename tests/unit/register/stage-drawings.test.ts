import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { stageDrawings } from "../../../src/components/stages/drawings.ts";
import { stageFileSchema } from "../../../src/schemas/stage.ts";

const stages = stageFileSchema.parse(parse(readFileSync("content/stages/etapes.yaml", "utf8")));

test("every stage has its drawing, and no drawing is left without a stage", () => {
  expect(Object.keys(stageDrawings)).toEqual(stages.map(({ id }) => id));
});

test("each says in words what it shows, as no other does", () => {
  const labels = Object.values(stageDrawings).map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  for (const label of labels) expect(label).toMatch(/^\p{Lu}.{20,}\.$/u);
});

test("the policy of the pages lets them through: no style, no script, no address", () => {
  for (const { shapes } of Object.values(stageDrawings))
    expect(shapes).not.toMatch(/style=|<script|href|on\w+=/);
});
