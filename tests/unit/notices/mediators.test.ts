import { describe, expect, test } from "vitest";
import { mediators, publishable } from "./mediators.ts";

describe("the mediators of the content", () => {
  test("each file bears the id of its mediator", () => {
    for (const { file, mediator } of mediators) expect(mediator.id).toBe(file);
    expect(mediators.length).toBeGreaterThanOrEqual(32);
  });

  test("only cross-checked mediators may be named in a notice", () => {
    expect(publishable.map(({ id }) => id).sort()).toEqual([
      "anm-consommation",
      "avenir-conso",
      "cm2c",
      "cmco",
      "mcp",
      "med-conso-dev",
      "mediation-solution",
      "notariat",
      "smp",
    ]);
  });

  test.each(publishable)(
    "$id has an envelope address that ends with a postcode and a town",
    ({ address }) => {
      expect(address!.length).toBeGreaterThanOrEqual(2);
      expect(address!.at(-1)).toMatch(/^\d{5} \p{Lu}/u);
    },
  );

  test.each(["cnpm", "fevad", "mtv", "batirmediation", "devigny", "medicys"])(
    "%s keeps no address: ours is conflicting, doubtful or out of date",
    (id) => {
      expect(mediators.find(({ file }) => file === id)!.mediator.address).toBeNull();
    },
  );

  test("a mediator struck off the list says so and tells what to do", () => {
    const withdrawn = mediators.filter(({ mediator }) => mediator.status === "withdrawn");
    expect(withdrawn.map(({ file }) => file).sort()).toEqual(["mediation-net", "medicys"]);
    for (const { mediator } of withdrawn)
      expect(mediator.caution).toMatch(/choisissez(-en)? un autre/);
  });

  test("a mediator said to be listed tells on which day it was seen there", () => {
    const listed = mediators.filter(({ mediator }) => mediator.status === "listed");
    expect(listed.length).toBeGreaterThan(0);
    for (const { mediator } of listed) expect(mediator.checkedOn).not.toBeNull();
  });

  test("texts use the typographic apostrophe", () => {
    for (const { mediator } of mediators) expect(JSON.stringify(mediator)).not.toContain("'");
  });
});
