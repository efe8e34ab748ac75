import { useState } from "preact/hooks";
import type { CompiledLetter } from "../../letters/compiled.ts";
import type { RawAnswers } from "../../letters/fields/types.ts";
import { saveFile } from "../ui/files.ts";
import { memo } from "../ui/memo.ts";
import { useStatus } from "../ui/useStatus.ts";
import { readAnswersFile } from "./answers/file.ts";

/** Larger than any letter's answers: another kind of file was chosen, there is no need to read it. */
const largest = 1_000_000;

/** The answers as a file: kept by the visitor, taken up again here, on another device or in a frame. */
export const AnswersFile = memo(function AnswersFile({
  id,
  letter,
  onSave,
  onRead,
}: {
  id: string;
  letter: CompiledLetter;
  /** Gives the file's text: the answers as they now are. */
  onSave: () => string;
  onRead: (answers: RawAnswers, notice: string) => void;
}) {
  const [status, say] = useStatus();
  const [problem, setProblem] = useState("");
  const name = `${letter.id}-reponses.json`;

  const save = () => {
    saveFile(name, onSave(), "application/json");
    setProblem("");
    say(`Fichier ${name} enregistré.`);
  };
  const read = async (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const text = file.size > largest ? "" : await file.text().catch(() => "");
    input.value = ""; // the same file can be chosen again
    const found = readAnswersFile(text, letter);
    if ("problem" in found) {
      setProblem(`${found.problem} Vos réponses actuelles n’ont pas changé.`);
      return;
    }
    setProblem("");
    const lost =
      found.leftOut.length > 0 ? " Le modèle a changé depuis\u00a0: relisez chaque réponse." : "";
    onRead(found.answers, `Les réponses de votre fichier sont là.${lost}`);
  };

  return (
    <section class="answers-file" aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>Finir plus tard, ou ailleurs</h2>
      <p class="hint">
        Enregistrez vos réponses dans un fichier, et reprenez-le ici quand vous voulez. Il contient
        vos réponses en clair : gardez-le pour vous.
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={save}>
          Enregistrer mes réponses
        </button>
        <label class="button file" for={id}>
          Reprendre un fichier
          <input
            type="file"
            id={id}
            accept=".json,application/json"
            aria-describedby={problem ? `${id}-erreur` : undefined}
            onChange={read}
          />
        </label>
      </div>
      {problem !== "" && (
        <p class="error" id={`${id}-erreur`} role="alert">
          {problem}
        </p>
      )}
      <p class="status" role="status">
        {status}
      </p>
    </section>
  );
});
