import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { keptFile } from "./kept-file.ts";

/** What decides how a document is written, besides what it says. */
const writers = ["src/documents", "src/letters"];

/** Hash of the code that writes documents and of the packages it uses; read once a build. */
let version: string | undefined;
function codeVersion(): string {
  if (version) return version;
  const hash = createHash("sha256").update(readFileSync("package-lock.json"));
  for (const room of writers)
    for (const entry of readdirSync(room, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) {
        const path = join(entry.parentPath, entry.name);
        hash.update(path).update(readFileSync(path));
      }
  version = hash.digest("hex");
  return version;
}

/**
 * A file made from `input`, kept from one build to the next and from one host to another under the
 * hash of that input and of the code that writes it. While words and code are being edited, nothing
 * is kept.
 *
 * @param input everything that decides what the file says
 */
export async function madeFile(
  input: unknown,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (!import.meta.env.PROD) return make();
  const key = createHash("sha256").update(codeVersion()).update(JSON.stringify(input));
  return keptFile(join("files", key.digest("hex")), make);
}
