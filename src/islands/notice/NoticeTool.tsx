import { useId, useState } from "preact/hooks";
import type { Notice } from "../../documents/notices/notice.ts";
import { noticeSnippet } from "../../documents/notices/snippet.ts";
import { cleanTraderName } from "../../documents/notices/trader.ts";
import { quoteWording, termsWording, websiteWording } from "../../documents/notices/wordings.ts";
import { TextField } from "../forms/controls.tsx";
import { copyText, saveFile } from "../ui/files.ts";
import { useStatus } from "../ui/useStatus.ts";

interface Props {
  mediator: Notice["mediator"];
  /** Addresses of the blank files made with the site. */
  files: { poster: string; svg: string; png: string; badgeModule: string };
  fileName: string;
}

type FileKind = "poster" | "svg" | "png";

const fileLabels: { kind: FileKind; title: string; where: string; name: string; type: string }[] = [
  {
    kind: "poster",
    title: "Affiche A4 (PDF)",
    where: "Dans la boutique, l’atelier ou le lieu où vous recevez vos clients.",
    name: "affiche.pdf",
    type: "application/pdf",
  },
  {
    kind: "png",
    title: "Badge (image PNG)",
    where: "Sur un devis, une facture ou au comptoir, imprimé en 9 cm de large.",
    name: "badge.png",
    type: "image/png",
  },
  {
    kind: "svg",
    title: "Badge (dessin SVG)",
    where: "Pour un imprimeur ou votre site : il reste net à toute taille.",
    name: "badge.svg",
    type: "image/svg+xml",
  },
];

/** A mediator's notice in every form; the trader's name fills them all, and stays in the page. */
export function NoticeTool({ mediator, files, fileName }: Props) {
  const [name, setName] = useState("");
  const [status, say] = useStatus();
  const id = useId();
  const trader = cleanTraderName(name);
  const notice: Notice = trader ? { mediator, trader } : { mediator };
  const texts = [
    {
      title: "Pour votre site : code HTML",
      where: "À coller dans une page visible, par exemple « Mentions légales » ou « Contact ».",
      text: noticeSnippet(notice),
      code: true,
    },
    {
      title: "Pour votre site : texte",
      where: "Si votre outil n’accepte pas de code.",
      text: websiteWording(notice).text,
    },
    {
      title: "Pour vos conditions générales",
      where: "Une clause, à reprendre telle quelle.",
      text: termsWording(notice).text,
    },
    {
      title: "Pour vos devis et bons de commande",
      where: "Au pied du document.",
      text: quoteWording(notice).text,
    },
  ];

  const take = (kind: FileKind) => async (event: Event) => {
    // Without a name, the link leads to the blank file made with the site.
    if (!trader) return;
    event.preventDefault();
    const file = fileLabels.find((one) => one.kind === kind)!;
    say("Préparation du fichier…");
    try {
      const maker = await import("./makeFile.ts");
      const content = await maker.makeNoticeFile(kind, notice, files.badgeModule);
      saveFile(`${fileName}-${file.name}`, content, file.type);
      const missing = await maker.unsupportedInFiles(notice);
      const replaced = missing.length > 0 ? ` Remplacé par « ? » : ${missing.join(" ")}.` : "";
      say(`Fichier ${fileName}-${file.name} téléchargé.${replaced}`);
    } catch (error) {
      say(
        `Ce fichier n’a pas pu être fait (${(error as Error).message}). Effacez le nom pour prendre la version vierge.`,
      );
    }
  };
  const copy = (text: string) => async () =>
    say(
      (await copyText(text))
        ? "Texte copié."
        : "Votre navigateur refuse la copie : sélectionnez le texte à l’écran.",
    );

  return (
    <>
      <form onSubmit={(event) => event.preventDefault()} noValidate>
        <TextField
          frame={{
            id,
            label: "Nom de votre entreprise",
            optional: true,
            hint: "Il complète l’affiche, le badge et les textes. Sans lui, ils restent impersonnels.",
          }}
          value={name}
          onChange={setName}
          autoComplete="organization"
        />
      </form>
      <p class="status" role="status">
        {status}
      </p>
      <h2>À imprimer</h2>
      <ul class="notice-files">
        {fileLabels.map((file) => (
          <li key={file.kind}>
            <a
              href={files[file.kind]}
              download={`${fileName}-${file.name}`}
              onClick={take(file.kind)}
            >
              {file.title}
            </a>
            <p class="hint">{file.where}</p>
          </li>
        ))}
      </ul>
      <h2>À copier</h2>
      {texts.map(({ title, where, text, code }) => (
        <section key={title} class="notice-text" aria-label={title}>
          <h3>{title}</h3>
          <p class="hint">{where}</p>
          {code ? <code class="copyable">{text.trimEnd()}</code> : <p class="copyable">{text}</p>}
          <button type="button" class="button" onClick={copy(text)}>
            Copier<span class="visually-hidden"> : {title}</span>
          </button>
        </section>
      ))}
    </>
  );
}
