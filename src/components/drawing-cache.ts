import { createHash } from "node:crypto";
import { join } from "node:path";
import { keptFile } from "./kept-file.ts";

/**
 * A drawing made from `input`, kept from one build to the next under the hash of that input.
 *
 * @param input everything that decides what the drawing looks like
 */
export function cachedDrawing(
  input: string,
  draw: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array> {
  return keptFile(join("drawings", createHash("sha256").update(input).digest("hex")), draw);
}
