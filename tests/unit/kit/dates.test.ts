import fc from "fast-check";
import { expect, test } from "vitest";
import { checksums, dateOf, kitArchive } from "../../../scripts/kit/kit-files.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a file bears a date of its content, in the past and of two whole seconds", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (content) => {
      const date = dateOf(content);
      expect(date.getTime() % 2000).toBe(0);
      expect(date.getUTCFullYear()).toBeGreaterThanOrEqual(1980);
      expect(date.getUTCFullYear()).toBeLessThan(2020);
      expect(dateOf(content.slice())).toEqual(date);
    }),
  );
});

test("a correction of as many letters has another date", () => {
  expect(dateOf(bytes("15 jours"))).not.toEqual(dateOf(bytes("14 jours")));
});

test("an archive changes where its files do, and nowhere else", () => {
  const archive = (text: string) =>
    kitArchive([
      { path: "LISEZ-MOI.html", content: bytes("Bonjour") },
      { path: "site/index.html", content: bytes(text) },
    ]);
  expect(archive("15 jours")).toEqual(archive("15 jours"));
  expect(archive("15 jours")).not.toEqual(archive("14 jours"));
});

test("sums are lines that sha256sum reads", () => {
  expect(checksums([{ path: "site/a.txt", content: bytes("abc") }])).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  site/a.txt\n",
  );
});
