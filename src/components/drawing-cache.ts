import { createHash } from "node:crypto";
import { join } from "node:path";
import { keptFile } from "./kept-file.ts";

/**
 * A picture made from `input`, kept from one build to the next under the hash of that input.
 *
 * @param input everything that decides what the picture looks like
 */
export function cachedDrawing(
  input: string,
  draw: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array> {
  const name = `${createHash("sha256").update(input).digest("hex")}.png`;
  return keptFile(join("drawings", name), draw);
}
