import { describe, expect, test } from "vitest";
import { typedMediator } from "../../../src/documents/notices/typed-mediator.ts";

const sound = {
  name: " Médiation  Exemple ",
  address: "1 place de l’Exemple\n\n 75000 Paris ",
  website: "www.mediation.example",
};
const faults = (raw: Record<string, string>) => typedMediator(raw).errors.map(({ part }) => part);

describe("a mediator typed by hand", () => {
  test("has a name, an address by lines and a complete site", () => {
    expect(typedMediator(sound)).toEqual({
      mediator: {
        name: "Médiation Exemple",
        shortName: "Médiation Exemple",
        address: ["1 place de l’Exemple", "75000 Paris"],
        website: "https://www.mediation.example",
      },
      errors: [],
    });
  });

  test("keeps http when it was typed", () => {
    expect(typedMediator({ ...sound, website: "http://a.fr" }).mediator!.website).toBe(
      "http://a.fr",
    );
  });

  test("has one fault for each missing part, and no mediator", () => {
    expect(faults({})).toEqual(["name", "address", "website"]);
    expect(typedMediator({}).mediator).toBeUndefined();
  });

  test.each([
    ["name", "x".repeat(161)],
    ["name", "\u202e\u200b"],
    ["address", "ligne\n".repeat(7)],
    ["address", "x".repeat(91)],
    ["website", "mediateur"],
    ["website", "javascript:alert(1).fr"],
    ["website", "https://a b.fr:x"],
    ["website", `https://a.fr/${"x".repeat(120)}`],
    ["website", "https://[.fr"],
  ])("is refused with %s %j", (part, value) => {
    expect(faults({ ...sound, [part]: value })).toEqual([part]);
  });
});
