import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";

/** Beside the caches, so that neither the site already built nor git sees it. */
const output = ".cache/bench-dist";

/**
 * Builds the site from nothing (caches emptied) into a folder that is then removed.
 * @returns wall time in seconds
 */
export function timeBuild(): number {
  rmSync(".cache", { recursive: true, force: true });
  const start = performance.now();
  const { status, stderr, error } = spawnSync(
    "astro",
    ["build", "--force", "--silent", "--outDir", output],
    {
      encoding: "utf8",
      shell: process.platform === "win32",
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    },
  );
  const seconds = (performance.now() - start) / 1000;
  rmSync(output, { recursive: true, force: true });
  if (error) throw error;
  if (status !== 0) throw new Error(`La construction du site a échoué :\n${stderr}`);
  return seconds;
}
