import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BadgeFonts } from "../../../src/documents/notices/badge.build.ts";

const require = createRequire(import.meta.url);

function read(path: string): ArrayBuffer {
  const bytes = readFileSync(require.resolve(`@expo-google-fonts/${path}`));
  return new Uint8Array(bytes).buffer;
}

/** The faces of the badge, from the packages of the project. */
export const badgeFonts: BadgeFonts = {
  regular: read("source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  semibold: read("source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
  serif: read("source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"),
};
