import { describe, expect, test } from "vitest";
import { dynamicEntries, moduleGraph, staticClosure } from "../../../scripts/bench/module-graph.ts";

const graphOf = (sources: Record<string, string>) =>
  moduleGraph(new Map(Object.entries(sources)), (target) =>
    target.startsWith("./") ? target.slice(2) : undefined,
  );

describe("who imports whom", () => {
  test.each([
    ["a named import", 'import{a as b}from"./x.js";b()', ["x.js"], []],
    ["an import for its effects", 'import"./x.js"', ["x.js"], []],
    ["an export from elsewhere", 'export*from"./x.js"', ["x.js"], []],
    ["an import on demand", 'go(()=>import("./x.js"))', [], ["x.js"]],
    ["an import on demand in a template string", "import(`./x.js`)", [], ["x.js"]],
    ["an import of a variable", "const f=(n)=>import(n)", [], []],
    ["words in a string", 'const s=\'import "./x.js"; from"./y.js"\'', [], []],
    ["words in a comment", '/* import "./x.js" */', [], []],
    ["a package", 'import "preact"', [], []],
  ])("%s", async (_, text, fixed, dynamic) => {
    expect((await graphOf({ "a.js": text })).get("a.js")).toEqual({ static: fixed, dynamic });
  });
});

const sources = {
  "page.js": 'import "./shared.js"; import("./late.js")',
  "shared.js": 'import "./page.js"; import("./aside.js")',
  "late.js": 'import "./part.js"; import "./shared.js"',
  "part.js": 'import("./later.js")',
  "later.js": 'import("./late.js")',
  "aside.js": "",
  "lonely.js": "",
};

describe("what follows from a module", () => {
  test("static imports are followed through a circle, and demands are not", async () => {
    expect(staticClosure(await graphOf(sources), ["page.js"])).toEqual(["page.js", "shared.js"]);
  });

  test("demands are followed through what they bring, each once", async () => {
    const graph = await graphOf(sources);
    const found = dynamicEntries(graph, staticClosure(graph, ["page.js"]));
    expect(found.toSorted()).toEqual(["aside.js", "late.js", "later.js"]);
  });
});
