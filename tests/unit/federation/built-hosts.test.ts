import { expect, test } from "vitest";
import { builtHost, builtHosts, defaultHost } from "../../../src/federation/built-hosts.ts";

test("without being told, the default host is built, alone", () => {
  expect(builtHost({})).toBe(defaultHost);
  expect(builtHost({ FEDERATION: "" })).toBe(defaultHost);
  expect(builtHosts({})).toEqual([defaultHost]);
});

test("a host that is built alone is bundled alone; several share what is bundled", () => {
  expect(builtHosts({ FEDERATION: "val" })).toEqual(["val"]);
  expect(builtHosts({ FEDERATION: "val", FEDERATIONS: "sud,val" })).toEqual(["sud", "val"]);
});
