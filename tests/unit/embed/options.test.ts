import { describe, expect, test } from "vitest";
import { onlyOptions, readOptions } from "../../../src/islands/embed/options.ts";

describe("the look that an address asks for", () => {
  test.each([
    ["", {}],
    ["#couleur=0b5d57", { colour: "0b5d57" }],
    ["#couleur=%230B5D57&theme=sombre", { colour: "#0B5D57", theme: "dark" }],
    ["#theme=clair&fond=fff", { theme: "light", ground: "fff" }],
    ["#fond=image", { ground: null }],
    ["#federation=metiers", { federation: "metiers" }],
    ["#couleur=red&theme=bleu", {}],
    ["#couleur=0b5d5&theme=constructor", {}],
    ["#couleur=&theme=&fond=&federation=", {}],
    ["#reclamation=2026-01-15", {}],
  ])("%s is %j", (fragment, options) => {
    expect(readOptions(fragment)).toEqual(options);
  });

  test("goes to the next page of the tool without anything else", () => {
    expect(onlyOptions("#couleur=fff&reclamation=2026-01-15&nom=Roy")).toBe("#couleur=fff");
    expect(onlyOptions("#reclamation=2026-01-15")).toBe("");
  });
});
