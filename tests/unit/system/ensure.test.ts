import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ensureDebianPackage, findCommand } from "../../../scripts/system/ensure.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "commandes-"));
  vi.stubEnv("PATH", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function addCommand(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, "#!/bin/sh\n");
  chmodSync(path, 0o755);
  return path;
}

test("a command is found on the PATH, without installing anything", () => {
  const path = addCommand("essai-de-commande");
  expect(findCommand("essai-de-commande")).toBe(path);
  expect(ensureDebianPackage("essai-de-commande", "essai")).toBe(path);
});

test("a command that is missing is not found", () => {
  expect(findCommand("essai-de-commande")).toBeUndefined();
});

test("who may not install packages is told how", () => {
  vi.spyOn(process, "getuid").mockReturnValue(1000);
  expect(() => ensureDebianPackage("essai-de-commande", "paquet-essai")).toThrow(
    /« essai-de-commande » manque.*sudo apt-get install paquet-essai/,
  );
});
