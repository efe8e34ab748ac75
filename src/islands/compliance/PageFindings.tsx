import type { RefObject } from "preact";
import { useId } from "preact/hooks";
import type { PageCheck, PageFinding } from "../../domain/compliance/page/check-page.ts";
import { copyText } from "../ui/files.ts";
import { TakeAway } from "../ui/TakeAway.tsx";
import { useStatus } from "../ui/useStatus.ts";
import type { PageCheckProps } from "./PageCheckTool.tsx";

interface Props extends PageCheckProps {
  check: PageCheck;
  /** Whether the end of the text was left unread. */
  cut: boolean;
  heading: RefObject<HTMLHeadingElement>;
  onShow: (finding: PageFinding) => void;
}

const count = (number: number, word: string) => `${number}\u00a0${word}${number > 1 ? "s" : ""}`;
const lackWords = { nom: "le nom", adresse: "l’adresse postale", site: "l’adresse du site" };

/** The answer in a sentence: faults first, then what is only worth reading again. */
function headlineOf(faults: number, remarks: number): [string, string, string] {
  if (faults > 0)
    return [
      "Nous trouvons",
      count(faults, "point"),
      remarks > 0 ? ` à corriger, et ${count(remarks, "remarque")}.` : " à corriger.",
    ];
  if (remarks > 0) return ["Rien à corriger, mais", count(remarks, "remarque"), "."];
  return ["Nous ne trouvons", "rien à corriger", " dans ce texte."];
}

function Finding({
  finding,
  rules,
  wordings,
  sources,
  onShow,
  onCopy,
}: Props & { finding: PageFinding; onCopy: (text: string) => void }) {
  const rule = rules[finding.rule]!;
  const wording = finding.mediator === undefined ? rule.write : wordings[finding.mediator];
  return (
    <li>
      <h3>{rule.title}</h3>
      {finding.quote && (
        <blockquote>
          <p>
            «{"\u00a0"}
            {finding.quote}
            {"\u00a0"}»
          </p>
        </blockquote>
      )}
      {finding.line !== undefined && (
        <p class="small place">
          Ligne {finding.line} de votre texte.{" "}
          <button type="button" class="link" onClick={() => onShow(finding)}>
            Voir le passage<span class="visually-hidden"> : ligne {finding.line}</span>
          </button>
        </p>
      )}
      {finding.lacks && (
        <p>
          <b>
            Il manque{"\u00a0"}: {finding.lacks.map((part) => lackWords[part]).join(", ")}.
          </b>
        </p>
      )}
      <p>
        {rule.why}{" "}
        <span class="small">
          {rule.sources.map((id, index) => (
            <span key={id}>
              {index > 0 && "\u202f; "}
              <a href={sources[id]!.url}>{sources[id]!.citation}</a>
            </span>
          ))}
        </span>
      </p>
      <p>
        <b>À faire{"\u00a0"}:</b> {rule.todo}
      </p>
      {wording && (
        <>
          <p class="copyable">{wording}</p>
          <button type="button" class="button" onClick={() => onCopy(wording)}>
            Copier<span class="visually-hidden"> : {rule.title}</span>
          </button>
        </>
      )}
    </li>
  );
}

/** What was found in a page, passage by passage, with what to write instead. */
export function PageFindings(props: Props) {
  const { check, cut, rules, mediators, directoryHref, heading } = props;
  const id = useId();
  const [status, say] = useStatus();
  const of = (level: string) =>
    check.findings.filter((finding) => rules[finding.rule]?.level === level);
  const faults = of("fault");
  const remarks = of("remark");
  const [before, value, after] = headlineOf(faults.length, remarks.length);
  const names = mediators
    .filter((one) => check.mediators.includes(one.id) && !one.withdrawn)
    .map((one) => one.shortName);
  const copy = async (text: string) =>
    say(
      (await copyText(text))
        ? "Texte copié."
        : "Votre navigateur refuse la copie\u00a0: sélectionnez le texte à l’écran.",
    );

  return (
    <section class="answer page-check" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} ref={heading}>
        {before} <b>{value}</b>
        {after}
      </h2>
      <p class="small muted">
        {names.length > 0
          ? `Médiateur reconnu\u00a0: ${names.join(", ")}. Vérifiez que votre convention est bien avec lui.`
          : "Nous ne reconnaissons aucun médiateur de notre annuaire dans ce texte."}{" "}
        <a href={directoryHref}>L’annuaire et les notices</a>
        {cut && " Votre texte est très long\u00a0: la fin n’a pas été lue."}
      </p>
      {faults.length > 0 && (
        <ol class="duties missing" aria-label="À corriger">
          {faults.map((finding) => (
            <Finding
              key={`${finding.rule}-${finding.start}`}
              {...props}
              finding={finding}
              onCopy={copy}
            />
          ))}
        </ol>
      )}
      {remarks.length > 0 && (
        <ol class="duties to-check" aria-label="À relire">
          {remarks.map((finding) => (
            <Finding
              key={`${finding.rule}-${finding.start}`}
              {...props}
              finding={finding}
              onCopy={copy}
            />
          ))}
        </ol>
      )}
      <TakeAway status={status}>{null}</TakeAway>
      <p class="small muted">
        Ce contrôle cherche des formules connues, sur la médiation seulement{"\u00a0"}: il peut en
        manquer, et ne relit pas le reste de vos conditions.
      </p>
    </section>
  );
}
