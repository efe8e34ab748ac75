import { spawnSync } from "node:child_process";
import { emptyCaches } from "../federation/caches.ts";

/**
 * Builds the site from nothing (caches emptied), into the folder where it stands.
 * @returns wall time in seconds
 */
export function timeBuild(): number {
  emptyCaches();
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
