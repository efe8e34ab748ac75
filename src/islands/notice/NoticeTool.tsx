import { useId, useMemo, useRef, useState } from "preact/hooks";
import type { FileForm, NoticeForm } from "../../documents/notices/forms.ts";
import { type KnownMediator, recogniseMediator } from "../../documents/notices/known-mediator.ts";
import type { Notice } from "../../documents/notices/notice.ts";
import type { Palette } from "../../documents/notices/palette.ts";
import type { Origin } from "../../documents/notices/read-me.ts";
import { cleanTraderName } from "../../documents/notices/trader.ts";
import { typedMediator } from "../../documents/notices/typed-mediator.ts";
import type { NoticeWords } from "../../schemas/notice-words.ts";
import { TextField } from "../forms/controls.tsx";
import { ErrorSummary } from "../forms/ErrorSummary.tsx";
import { Field } from "../forms/Field.tsx";
import { TypedMediator } from "../forms/MediatorField.tsx";
import { copyText, saveFile } from "../ui/files.ts";
import { useEarlyAnswers } from "../ui/useEarlyAnswers.ts";
import { useStatus } from "../ui/useStatus.ts";
import { type FormActions, FormList } from "./FormList.tsx";
import { PrintPreview } from "./PrintPreview.tsx";
import { type LanguageModule, loadWords, useWords } from "./useWords.ts";

interface Props {
  /** The page's mediator; without it, the visitor types theirs. */
  mediator?: Notice["mediator"];
  french: NoticeWords;
  languages: LanguageModule[];
  /** Addresses of the blank files made with the site: by form, and « zip ». */
  blank: Record<string, string>;
  /** Address of the badge to complete, as a module. */
  badgeModule: string;
  fileName: string;
  citations: Record<string, string>;
  origin: Origin;
  /** The host's colours, for what is made in the page. */
  palette: Palette;
  /** The mediators that a typed one may look like. */
  known?: KnownMediator[];
}

const archiveName = "notices.zip";

/** A mediator's notice in every form; what the visitor types fills them all, and stays in the page. */
export function NoticeTool(props: Props) {
  const { french, languages, blank, badgeModule, fileName, citations, origin, palette } = props;
  const [name, setName] = useState("");
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  const { words, choose } = useWords(french, languages);
  const [status, say] = useStatus();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEarlyAnswers(form);
  const byHand = props.mediator === undefined;
  const trader = cleanTraderName(name);
  const reading = useMemo(
    () => (props.mediator ? { mediator: props.mediator, errors: [] } : typedMediator(typed)),
    [props.mediator, typed],
  );
  const notice = useMemo<Notice | undefined>(
    () => reading.mediator && { mediator: reading.mediator, ...(trader ? { trader } : {}) },
    [reading, trader],
  );
  const tried = !byHand || attempt > 0;
  const errors = tried ? reading.errors : [];
  const asMade = !byHand && trader === undefined;
  const nameOf = ({ file }: NoticeForm) => `${fileName}-${file}`;

  const make = async (file: string, type: string, content: () => Promise<Uint8Array | string>) => {
    say("Préparation du fichier…");
    try {
      const maker = await import("./makeFile.ts");
      saveFile(file, await content(), type);
      const missing = await maker.unsupportedInFiles(job());
      const replaced = missing.length > 0 ? ` Remplacé par « ? » : ${missing.join(" ")}.` : "";
      say(`Fichier ${file} téléchargé.${replaced}`);
    } catch (error) {
      say(
        `Ce fichier n’a pas pu être fait (${(error as Error).message}). Rechargez la page, puis recommencez.`,
      );
    }
  };
  const job = () => ({ notice: notice!, badgeModule, typed: byHand, palette });
  const take = (form: FileForm) =>
    make(nameOf(form), form.type, async () =>
      (await import("./makeFile.ts")).makeNoticeFile(form, job(), words),
    );
  const takeAll = () =>
    make(`${fileName}-${archiveName}`, "application/zip", async () => {
      const every = await Promise.all(
        languages.map((one) => (one.language === french.language ? french : loadWords(one))),
      );
      return (await import("./makeFile.ts")).makeNoticeArchive(job(), every, citations, origin);
    });
  const copy = async (text: string) =>
    say(
      (await copyText(text))
        ? "Texte copié."
        : "Votre navigateur refuse la copie : sélectionnez le texte à l’écran.",
    );
  const changeLanguage = (language: string) =>
    choose(language).catch(() =>
      say("Cette langue n’a pas pu être chargée. Vérifiez votre connexion, puis recommencez."),
    );

  const lookalike = byHand && notice && recogniseMediator(notice.mediator, props.known ?? []);
  const actions: FormActions = {
    citations,
    nameOf,
    blankOf: (form) => (asMade && words.language === french.language ? blank[form.id] : undefined),
    onTake: take,
    onCopy: copy,
  };

  return (
    <>
      {byHand && (
        <ErrorSummary
          attempt={attempt}
          faults={errors.map(({ part, message }) => ({ id: `${id}-${part}`, message }))}
        />
      )}
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
        }}
      >
        {byHand && <TypedMediator id={id} value={typed} errors={errors} onChange={setTyped} />}
        <div class="notice-choices">
          <TextField
            frame={{
              id: `${id}-entreprise`,
              label: "Nom de votre entreprise",
              optional: true,
              hint: "Il complète chaque fichier et chaque texte. Sans lui, ils restent impersonnels.",
            }}
            value={name}
            onChange={setName}
            autoComplete="organization"
          />
          <Field
            frame={{
              id: `${id}-langue`,
              label: "Langue",
              hint: "Pour des clients étrangers, en plus du français.",
            }}
          >
            <select
              id={`${id}-langue`}
              value={words.language}
              aria-describedby={`${id}-langue-aide`}
              onChange={(event) => changeLanguage(event.currentTarget.value)}
            >
              {languages.map((one) => (
                <option key={one.language} value={one.language} lang={one.language}>
                  {one.name}
                </option>
              ))}
            </select>
          </Field>
        </div>
        {byHand && (
          <button type="submit" class="button primary">
            Préparer ma notice
          </button>
        )}
      </form>
      <p class="status" role="status">
        {status}
      </p>
      {notice && tried && (
        <>
          {lookalike && (
            <div class="aside caution">
              <p>
                {lookalike.note}{" "}
                {lookalike.page && <a href={lookalike.page}>Prenez plutôt celle-là.</a>}
              </p>
            </div>
          )}
          <p class="notice-all">
            {asMade && blank.zip ? (
              <a class="button primary" href={blank.zip} download={`${fileName}-${archiveName}`}>
                Tout télécharger (ZIP)
              </a>
            ) : (
              <button type="button" class="button primary" onClick={takeAll}>
                Tout télécharger (ZIP)
              </button>
            )}
            <span class="hint">
              Toutes les formes
              {languages.length > 1 && `, en ${languages.length}\u00a0langues`}, avec un mode
              d’emploi.
            </span>
          </p>
          <div class="notice-prints">
            <PrintPreview {...{ notice, words, palette }} />
            <FormList groups={["imprimer"]} {...{ notice, words, palette, actions }} />
          </div>
          <FormList
            groups={["site", "documents", "dire"]}
            {...{ notice, words, palette, actions }}
          />
        </>
      )}
    </>
  );
}
