import { expect, test } from "vitest";
import { readGreeting } from "../../../src/islands/embed/messages.ts";

test.each([null, undefined, "amiable", 1, {}, { amiable: 2, look: "" }, { amiable: 1 }])(
  "%j is no greeting",
  (data) => expect(readGreeting(data)).toBeUndefined(),
);

test("a greeting keeps the look alone", () => {
  const data = { amiable: 1, look: "#theme=clair", more: "x" };
  expect(readGreeting(data)).toEqual({ amiable: 1, look: "#theme=clair" });
});
