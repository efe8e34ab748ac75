import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { handOver, takeOver } from "../../../../src/islands/letter/device/handoff.ts";
import {
  isKeeping,
  keepDetails,
  keepDraft,
  keepRecent,
  readDetails,
  readDraft,
  readRecent,
  startKeeping,
} from "../../../../src/islands/letter/device/kept.ts";
import { forgetAll, restore } from "../../../../src/islands/letter/device/store.ts";

/** A browser’s store: its names are its own keys, as in a page. */
function fakeStorage(): Storage {
  const storage = {} as Record<string, string>;
  const hidden = (value: unknown) => ({ value, enumerable: false });
  return Object.defineProperties(storage, {
    getItem: hidden((name: string) => (Object.hasOwn(storage, name) ? storage[name] : null)),
    setItem: hidden((name: string, value: string) => {
      storage[name] = value;
    }),
    removeItem: hidden((name: string) => delete storage[name]),
  }) as unknown as Storage;
}

afterEach(() => vi.unstubAllGlobals());

describe("a device that keeps", () => {
  let storage: Storage;
  beforeEach(() => {
    storage = fakeStorage();
    vi.stubGlobal("localStorage", storage);
  });

  test("keeps nothing before it is asked to", () => {
    expect(isKeeping()).toBe(false);
    expect([readDraft("a"), readDetails(), readRecent()]).toEqual([undefined, undefined, []]);
    expect(Object.keys(storage)).toEqual([]);
  });

  test("gives back what it kept, letter by letter", () => {
    expect(startKeeping()).toBe(true);
    expect(keepDraft("a", "2026-11-22", { lieu: "Tours" })).toBe(true);
    expect(isKeeping()).toBe(true);
    expect(readDraft("a")).toEqual({ day: "2026-11-22", answers: { lieu: "Tours" } });
    expect(readDraft("b")).toBeUndefined();
  });

  test("adds to the details it knows", () => {
    keepDetails({ lieu: "Tours", mediateur: { choice: "cm2c" } });
    keepDetails({ lieu: "Blois" });
    keepDetails({});
    expect(readDetails()).toEqual({ lieu: "Blois", mediateur: { choice: "cm2c" } });
  });

  test("remembers five letters, the last opened first, each once", () => {
    for (const id of ["a", "b", "c", "a", "d", "e", "f"]) keepRecent(id);
    expect(readRecent()).toEqual(["f", "e", "d", "a", "c"]);
  });

  test("forgets all that is ours and nothing else, and can be told to take it back", () => {
    storage.setItem("autre", "x");
    startKeeping();
    keepDraft("a", "2026-11-22", { lieu: "Tours" });
    const forgotten = forgetAll();
    expect(Object.keys(storage)).toEqual(["autre"]);
    restore(forgotten);
    expect(isKeeping()).toBe(true);
    expect(readDraft("a")?.answers).toEqual({ lieu: "Tours" });
  });

  test.each([
    ["what is not JSON", "{"],
    ["null", "null"],
    ["a later layout", '{"version":2,"jour":"2026-11-22","reponses":{}}'],
    ["a draft without day", '{"version":1,"reponses":{}}'],
  ])("reads %s as nothing", (_, text) => {
    storage.setItem("a-l-amiable:brouillon:a", text);
    expect(readDraft("a")).toBeUndefined();
  });
});

describe("a browser that refuses", () => {
  beforeEach(() => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
  });

  test("is as a browser that holds nothing, and writing says that it failed", () => {
    expect(startKeeping()).toBe(false);
    expect(keepDraft("a", "2026-11-22", {})).toBe(false);
    expect([isKeeping(), readDraft("a"), readDetails(), readRecent()]).toEqual([
      false,
      undefined,
      undefined,
      [],
    ]);
    expect(forgetAll()).toEqual([]);
    restore([["a", "b"]]);
  });
});

describe("facts handed over to the next letter", () => {
  beforeEach(() => vi.stubGlobal("window", { name: "" }));
  const facts = { to: "b", from: "Relance", answers: { lieu: "Tours" } };

  test("are taken once, by the letter they are for", () => {
    handOver(facts);
    expect(takeOver("b")).toEqual(facts);
    expect(window.name).toBe("");
    expect(takeOver("b")).toBeUndefined();
  });

  test("are dropped by any other letter", () => {
    handOver(facts);
    expect(takeOver("c")).toBeUndefined();
    expect(window.name).toBe("");
  });

  test("leave alone a window that someone else has named", () => {
    window.name = "cadre";
    expect(takeOver("b")).toBeUndefined();
    expect(window.name).toBe("cadre");
  });

  test.each(["{", "null", '{"to":"b"}', '{"to":"b","from":1}'])("%s is nothing", (text) => {
    window.name = `a-l-amiable:suite:${text}`;
    expect(takeOver("b")).toBeUndefined();
  });
});
