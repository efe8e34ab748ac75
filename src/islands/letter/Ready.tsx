import type { CompiledLetter } from "../../letters/compiled.ts";
import type { LetterDocument } from "../../letters/tree.ts";
import { Downloads } from "./Downloads.tsx";

const envelope =
  "Imprimée à 100\u00a0%, pliée en trois, elle montre l’adresse dans la fenêtre d’une enveloppe longue (DL).";

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
      <Downloads
        document={document}
        fileName={letter.id}
        hint={letter.kind === "lettre" && letter.language === "fr-FR" ? envelope : undefined}
        onTaken={onTaken}
      />
      <label class="check" for={id}>
        <input
          type="checkbox"
          id={id}
          checked={lastLine}
          onChange={(event) => onLastLine(event.currentTarget.checked)}
        />
        Garder la mention du modèle
      </label>
    </div>
  );
}
