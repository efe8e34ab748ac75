import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(process.cwd(), ".cache", "drawings");

/**
 * A picture made from `input`, kept from one build to the next under the hash of that input.
 *
 * @param input everything that decides what the picture looks like
 */
export async function cachedDrawing(
  input: string,
  draw: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = join(folder, `${createHash("sha256").update(input).digest("hex")}.png`);
  if (existsSync(file)) return readFileSync(file);
  const picture = await draw();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, picture);
  return picture;
}
