import { expect, test } from "vitest";
import {
  countWords,
  type Entry,
  matches,
  type Wish,
} from "../../../src/islands/directory/filter.ts";

const anything: Wish = { sector: "", yearly: undefined, distance: false };
const builder: Entry = { sectors: ["batiment"], yearly: 4500, distance: false };
const everyTrade: Entry = { sectors: ["tous-secteurs"], yearly: 1600, distance: true };
const unknown: Entry = { sectors: [""], yearly: undefined, distance: false };

test.each<[string, Partial<Wish>, Entry[]]>([
  ["nothing asked: all of them", {}, [builder, everyTrade, unknown]],
  ["a trade: its own, and who takes every trade", { sector: "batiment" }, [builder, everyTrade]],
  ["another trade: who takes every trade", { sector: "tourisme" }, [everyTrade]],
  ["a known price", { yearly: Number.POSITIVE_INFINITY }, [builder, everyTrade]],
  ["a price at most, that price included", { yearly: 4500 }, [builder, everyTrade]],
  ["a lower price", { yearly: 2000 }, [everyTrade]],
  ["at a distance, for certain", { distance: true }, [everyTrade]],
  ["all at once", { sector: "batiment", yearly: 4500, distance: true }, [everyTrade]],
])("%s", (_, wish, expected) => {
  const asked = { ...anything, ...wish };
  expect([builder, everyTrade, unknown].filter((entry) => matches(entry, asked))).toEqual(expected);
});

test("the number left is said, and what to do when nothing is left", () => {
  expect(countWords(3, 3)).toBe("");
  expect(countWords(1, 3)).toBe("Un médiateur, sur 3.");
  expect(countWords(2, 3)).toBe("2\u00a0médiateurs, sur 3.");
  expect(countWords(0, 3)).toContain("Retirez une condition");
});
