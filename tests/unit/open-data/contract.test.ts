import { describe, expect, test } from "vitest";
import { type JsonSchema, type Shape, schemaFaults, valueFaults } from "../../support/contract.ts";

const shape: Shape = {
  id: "string",
  day: "date|null",
  "note?": "string",
  tags: "strings",
  parts: [{ size: "number" }],
};
const sound = { id: "a", day: "2026-01-01", tags: ["x"], parts: [{ size: 1 }] };

describe("a value keeps its promise", () => {
  test.each<[string, unknown]>([
    ["as it was", sound],
    ["with a key more", { ...sound, more: 1, parts: [{ size: 1, more: true }] }],
    ["with an optional key", { ...sound, note: "n" }],
    ["with the null that was announced", { ...sound, day: null }],
    ["with empty lists", { ...sound, tags: [], parts: [] }],
  ])("%s", (_, value) => {
    expect(valueFaults(value, shape)).toEqual([]);
  });
});

describe("a value breaks its promise", () => {
  const { id: _, ...withoutId } = sound;
  test.each<[string, unknown, string]>([
    ["without a key", withoutId, ".id is missing"],
    ["with a key of another type", { ...sound, id: 1 }, ".id is number, not string"],
    ["with a null that was not announced", { ...sound, id: null }, ".id is null, not string"],
    ["with words for a date", { ...sound, day: "demain" }, ".day is string, not date|null"],
    ["with an optional key of another type", { ...sound, note: 1 }, ".note is number, not string"],
    ["with a list of something else", { ...sound, tags: [1] }, ".tags is array, not strings"],
    ["with an object for a list", { ...sound, parts: {} }, ".parts is object, not a list"],
    ["deep inside", { ...sound, parts: [{ size: "1" }] }, ".parts[].size is string, not number"],
    ["with a list for the whole", [], " is strings, not an object"],
  ])("%s", (_, value, fault) => {
    expect(valueFaults(value, shape)).toEqual([fault]);
  });
});

const date: JsonSchema = { type: "string", format: "date" };
const properties: Record<string, JsonSchema> = {
  id: { type: "string" },
  day: { anyOf: [date, { type: "null" }] },
  note: { type: "string" },
  tags: { type: "array", items: { type: "string" } },
  parts: {
    type: "array",
    items: { type: "object", properties: { size: { type: "integer" } }, required: ["size"] },
  },
};
const required = ["id", "day", "tags", "parts"];
const object = (changed: Record<string, JsonSchema>, kept = required): JsonSchema => ({
  type: "object",
  properties: { ...properties, ...changed },
  required: kept,
});

test("a schema that declares what was promised, and more, has no fault", () => {
  expect(schemaFaults(object({ more: { type: "number" } }), shape)).toEqual([]);
});

test.each<[string, JsonSchema, string]>([
  ["a key that may be absent", object({}, required.slice(1)), ".id may be absent"],
  ["another type", object({ id: { type: "number" } }), ".id may be number, not only string"],
  ["a type more", object({ id: { type: ["string", "null"] } }), ".id may be null, not only string"],
  ["a date that may be any words", object({ day: { type: "string" } }), "not only date|null"],
  ["a list that is one no more", object({ parts: { type: "string" } }), "not only a list"],
  [
    "an alternative without the key",
    { oneOf: [object({}), { type: "object", properties: {} }] },
    ".id is not declared",
  ],
])("a schema is at fault for %s", (_, schema, fault) => {
  expect(schemaFaults(schema, shape)[0]).toContain(fault);
});
