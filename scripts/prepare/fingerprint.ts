import { createHash } from "node:crypto";
import { access, readFile, writeFile } from "node:fs/promises";

/** Hash of everything that the outputs depend on: file contents and package versions. */
export async function fingerprint(files: URL[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) hash.update(await readFile(file)).update("\0");
  return hash.digest("hex");
}

/** `true` when every output exists and was made from the same inputs. */
export async function isFresh(stamp: URL, hash: string, outputs: URL[]): Promise<boolean> {
  try {
    await Promise.all(outputs.map((output) => access(output)));
    return (await readFile(stamp, "utf8")) === hash;
  } catch {
    return false;
  }
}

/** Records the inputs from which the outputs were made. */
export async function saveStamp(stamp: URL, hash: string): Promise<void> {
  await writeFile(stamp, hash);
}
