import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * A file of `.cache/`, made the first time it is asked for. Builds of several hosts share it at the
 * same moment: it appears whole or not at all.
 *
 * @param name path below `.cache/`, which says everything that decides what the file holds
 */
export async function keptFile(
  name: string,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array> {
  const path = join(process.cwd(), ".cache", name);
  if (existsSync(path)) return readFileSync(path);
  const content = await make();
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
  return content;
}
