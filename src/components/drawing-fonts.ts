import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BadgeFonts } from "../documents/notices/badge.build.ts";

const family = (name: string, weight: string, file: string) =>
  join("node_modules", "@expo-google-fonts", name, weight, file);

function read(path: string): ArrayBuffer {
  return new Uint8Array(readFileSync(join(process.cwd(), path))).buffer;
}

/** The whole faces, for drawings made at build. */
export const drawingFonts: BadgeFonts = {
  regular: read(family("source-sans-3", "400Regular", "SourceSans3_400Regular.ttf")),
  semibold: read(family("source-sans-3", "600SemiBold", "SourceSans3_600SemiBold.ttf")),
  serif: read(family("source-serif-4", "600SemiBold", "SourceSerif4_600SemiBold.ttf")),
};
