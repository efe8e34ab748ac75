import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../../scripts/bench/serve.ts";

const parent = mkdtempSync(join(tmpdir(), "bench-serve-"));
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(parent, "dist", "page"), { recursive: true });
  writeFileSync(join(parent, "secret.txt"), "secret");
  writeFileSync(join(parent, "dist", "page", "index.html"), "<p>Page</p>");
  writeFileSync(join(parent, "dist", "a.js"), "a()");
  server = await serve({ folder: join(parent, "dist"), base: "/aide/" });
});
afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

test.each([
  ["a page by its folder", "page/", 200, "text/html; charset=utf-8"],
  ["a module, with a type that browsers run", "a.js?v=1", 200, "text/javascript"],
  ["nothing for a missing file", "b.js", 404, null],
  ["nothing for a folder without its slash", "page", 404, null],
  ["nothing outside the base path", "../a.js", 404, null],
  ["nothing outside the folder", "..%2Fsecret.txt", 404, null],
])("serves %s", async (_, path, status, type) => {
  const response = await fetch(server.address + path);
  expect([response.status, response.headers.get("content-type")]).toEqual([status, type]);
});
