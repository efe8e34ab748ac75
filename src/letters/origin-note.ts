import { formatDate } from "../domain/calendar/french-date.ts";
import type { CompiledLetter } from "./compiled.ts";
import { datePieces } from "./evaluate-inline.ts";
import { type Piece, tidy } from "./inlines.ts";
import type { Block, Inline } from "./tree.ts";

/** The last line: which model the letter comes from, and when its law was last checked. */
export function originNote({ title, version, checkedOn }: CompiledLetter): Block {
  const pieces: Piece[] = [
    {
      kind: "text",
      text: `Modèle «\u00a0${title}\u00a0», version\u00a0${version}, vérifié le `,
    },
    ...datePieces(formatDate(checkedOn)),
    { kind: "text", text: "." },
  ];
  return { kind: "paragraph", role: "note", children: tidy(pieces as Inline[]) };
}
