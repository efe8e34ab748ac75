import { readCorrespondence } from "../letters.ts";
import type { Answer } from "../present.ts";

/** The letters that can be written, by id. */
export function lettres(): Answer {
  const letters = [...readCorrespondence().letters.values()];
  const sorted = letters.sort((a, b) => (a.data.id < b.data.id ? -1 : 1));
  const width = Math.max(...sorted.map(({ data }) => data.id.length));
  return {
    json: sorted.map(({ data, compiled }) => ({
      id: data.id,
      titre: compiled.title,
      situation: data.situation,
      etape: data.stage,
      sorte: data.kind,
      destinataire: data.audience,
      version: data.version,
    })),
    text: () =>
      sorted.map(({ compiled }) => `${compiled.id.padEnd(width)}  ${compiled.title}`).join("\n"),
    row: {},
  };
}
