import { useEffect, useState } from "preact/hooks";
import { longestMailto, mailtoAddress, writeEmail } from "../../documents/email.ts";
import { writeText } from "../../documents/text.ts";
import type { LetterDocument } from "../../letters/tree.ts";
import { copyText, saveFile } from "../ui/files.ts";
import { useStatus } from "../ui/useStatus.ts";
import { type FileKind, makeLetterFile, unsupportedInPdf } from "./writers.ts";

/** Characters that the PDF cannot draw, known once its writer has been fetched. */
function useUnsupported(document: LetterDocument): string[] {
  const [unsupported, setUnsupported] = useState<string[]>([]);
  // The PDF writer is fetched once the page has settled: the button then answers at once.
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      unsupportedInPdf(document).then(
        (found) => current && setUnsupported(found),
        () => undefined, // offline for now: the download itself will say so
      );
    }, 300);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [document]);
  return unsupported;
}

/** Takes the letter away: PDF, Word, paper; text, Markdown, clipboard, e-mail. */
export function Downloads({
  document,
  fileName,
  hint,
  onTaken,
}: {
  document: LetterDocument;
  fileName: string;
  /** What to know before printing. */
  hint?: string | undefined;
  onTaken: () => void;
}) {
  const [status, say] = useStatus();
  const [busy, setBusy] = useState(false);
  const unsupported = useUnsupported(document);
  const email = writeEmail(document);
  const whole = mailtoAddress(email);
  const tooLong = whole.length > longestMailto;

  const take = (kind: FileKind) => async () => {
    if (busy) return;
    setBusy(true);
    say("Préparation du fichier…");
    try {
      const { content, type } = await makeLetterFile(document, kind);
      saveFile(`${fileName}.${kind}`, content, type);
      say(`Fichier ${fileName}.${kind} téléchargé.`);
      onTaken();
    } catch (error) {
      say(
        `Le fichier n’a pas pu être fait (${(error as Error).message}). Copiez le texte ou imprimez la page : rien n’est perdu.`,
      );
    } finally {
      setBusy(false);
    }
  };
  const copy = async (text: string, done: string) => {
    const copied = await copyText(text);
    say(copied ? done : "Votre navigateur refuse la copie : téléchargez le texte.");
    if (copied) onTaken();
  };

  return (
    <>
      {unsupported.length > 0 && (
        <div class="aside caution">
          <p>
            <strong>Dans le PDF, ces caractères seront remplacés par « ? » :</strong>{" "}
            {unsupported.join(", ")}. Le fichier Word et le texte les gardent.
          </p>
        </div>
      )}
      <div class="actions">
        <button type="button" class="button primary" aria-disabled={busy} onClick={take("pdf")}>
          Télécharger en PDF
        </button>
        <button type="button" class="button" aria-disabled={busy} onClick={take("docx")}>
          Word (.docx)
        </button>
        <button type="button" class="button" onClick={() => print()}>
          Imprimer
        </button>
      </div>
      {hint && <p class="hint">{hint}</p>}
      <ul class="other-ways">
        <li>
          <a
            href={tooLong ? mailtoAddress({ subject: email.subject }) : whole}
            onClick={() => {
              onTaken();
              if (tooLong)
                copy(email.body, "Le texte est copié\u00a0: collez-le dans votre message.");
            }}
          >
            Écrire un courriel
          </a>
        </li>
        <li>
          <button
            type="button"
            class="link"
            onClick={() => copy(writeText(document), "Texte copié.")}
          >
            Copier
          </button>
        </li>
        <li>
          <button type="button" class="link" aria-disabled={busy} onClick={take("txt")}>
            Texte
          </button>
        </li>
        <li>
          <button type="button" class="link" aria-disabled={busy} onClick={take("md")}>
            Markdown
          </button>
        </li>
      </ul>
      {tooLong && (
        <p class="hint">
          Par courriel : le texte est trop long pour passer tout seul dans votre messagerie. Le lien
          ouvre un message avec son objet et copie le texte : il reste à le coller.
        </p>
      )}
      <p class="status" role="status">
        {status}
      </p>
    </>
  );
}
