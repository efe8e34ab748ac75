import { describe, expect, test } from "vitest";
import { readFragment, writeFragment } from "../../../src/islands/ui/fragment.ts";

describe("a link's fragment", () => {
  test.each([
    ["", {}],
    ["#", {}],
    ["#reclamation=2026-01-15", { reclamation: "2026-01-15" }],
    ["reclamation=2026-01-15", { reclamation: "2026-01-15" }],
    ["#a=1&b=2", { a: "1", b: "2" }],
    ["#a=&b", { a: "", b: "" }],
    ["#a=%C3%A9t%C3%A9+1&a=2", { a: "2" }],
    ["#a=%zz", { a: "%zz" }],
  ])("« %s » is read as %o", (hash, values) => {
    expect(readFragment(hash)).toEqual(values);
  });

  test.each([
    [{}, ""],
    [{ a: "", b: undefined }, ""],
    [{ a: "1", b: undefined, c: "2" }, "#a=1&c=2"],
    [{ a: "x&y=z#" }, "#a=x%26y%3Dz%23"],
  ])("%o is written « %s »", (values, hash) => {
    expect(writeFragment(values)).toBe(hash);
  });

  test("gives back what was written", () => {
    const values = { reclamation: "2026-01-15", note: "été & « hiver » = 100 %" };
    expect(readFragment(writeFragment(values))).toEqual(values);
  });
});
