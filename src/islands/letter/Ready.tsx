import type { CompiledLetter } from "../../letters/compiled.ts";
import type { LetterDocument } from "../../letters/tree.ts";
import { Downloads } from "./Downloads.tsx";

/** The letter is ready: take it away, with or without its last line. */
export function Ready({
  id,
  letter,
  document,
  lastLine,
  onLastLine,
  onTaken,
}: {
  id: string;
  letter: CompiledLetter;
  document: LetterDocument;
  lastLine: boolean;
  onLastLine: (kept: boolean) => void;
  onTaken: () => void;
}) {
  return (
    <div class="ready">
      <h2>{letter.kind === "document" ? "Votre document est prêt" : "Votre lettre est prête"}</h2>
      <Downloads document={document} fileName={letter.id} onTaken={onTaken} />
      <label class="check" for={id}>
        <input
          type="checkbox"
          id={id}
          checked={lastLine}
          onChange={(event) => onLastLine(event.currentTarget.checked)}
        />
        Garder la mention du modèle, en dernière ligne
      </label>
    </div>
  );
}
