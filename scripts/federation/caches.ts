import { rmSync } from "node:fs";

/** What builds keep from one to the next. */
const kept = [".cache/files", ".cache/hosts", "node_modules/.astro", ".astro"];

/** Makes the next build start from nothing. */
export function emptyCaches(): void {
  for (const path of kept) rmSync(path, { recursive: true, force: true });
}
