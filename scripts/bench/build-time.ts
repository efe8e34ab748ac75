import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";

/** What builds keep from one to the next. */
const kept = [".cache", ".astro"];

/**
 * Builds the site from nothing (caches emptied), into the folder where it stands.
 * @returns wall time in seconds
 */
export function timeBuild(): number {
  for (const path of kept) rmSync(path, { recursive: true, force: true });
  const start = performance.now();
  const { status, stderr, error } = spawnSync("node", ["scripts/federation/build-one.ts"], {
    encoding: "utf8",
    shell: process.platform === "win32",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  const seconds = (performance.now() - start) / 1000;
  if (error) throw error;
  if (status !== 0) throw new Error(`La construction du site a échoué :\n${stderr}`);
  return seconds;
}
