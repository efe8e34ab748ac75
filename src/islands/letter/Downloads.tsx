import { useEffect, useState } from "preact/hooks";
import { writeText } from "../../documents/text.ts";
import type { Inline, LetterDocument } from "../../letters/tree.ts";
import { copyText, saveFile } from "../ui/files.ts";
import { useStatus } from "../ui/useStatus.ts";
import { type FileKind, makeLetterFile, unsupportedInPdf } from "./writers.ts";

/** Takes the letter away: PDF, Word, text, clipboard, e-mail, paper. */
export function Downloads({
  document,
  fileName,
  recipientEmail = "",
  onTaken,
}: {
  document: LetterDocument;
  fileName: string;
  recipientEmail?: string;
  onTaken: () => void;
}) {
  const [status, say] = useStatus();
  const [busy, setBusy] = useState(false);
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
  const copy = async () => {
    const done = await copyText(writeText(document));
    say(done ? "Texte copié." : "Votre navigateur refuse la copie : téléchargez le texte.");
    if (done) onTaken();
  };
  const subject = document.blocks.find(
    (block) => block.kind === "paragraph" && block.role === "subject",
  );
  const mail = `mailto:${encodeURIComponent(recipientEmail)}?${new URLSearchParams({
    subject: subject?.kind === "paragraph" ? mailSubject(subject.children) : document.title,
    body: writeText(document).replaceAll("\n", "\r\n"),
  })
    .toString()
    .replaceAll("+", "%20")}`;

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
        <button type="button" class="button" aria-disabled={busy} onClick={take("txt")}>
          Texte
        </button>
        <button type="button" class="button" onClick={copy}>
          Copier
        </button>
        <a class="button" href={mail}>
          Écrire un courriel
        </a>
        <button type="button" class="button" onClick={() => print()}>
          Imprimer
        </button>
      </div>
      <p class="status" role="status">
        {status}
      </p>
    </>
  );
}

/** The subject of a letter without « Objet : », which a message says by itself. */
function mailSubject(children: Inline[]): string {
  const subject = children.map((child) => (child.kind === "text" ? child.text : " ")).join("");
  const words = subject.replace(/^Objet\s*:\s*/, "");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
