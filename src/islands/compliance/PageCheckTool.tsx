import { useEffect, useId, useRef, useState } from "preact/hooks";
import {
  checkPage,
  longestPage,
  type PageCheck,
  type PageFinding,
} from "../../domain/compliance/page/check-page.ts";
import type { PageMediator } from "../../domain/compliance/page/mediators.ts";
import type { PageRule } from "../../schemas/page-rule.ts";
import { LongTextField } from "../forms/controls.tsx";
import { ErrorSummary } from "../forms/ErrorSummary.tsx";
import type { SourceLinks } from "../ui/Explanation.tsx";
import { useEarlyAnswers } from "../ui/useEarlyAnswers.ts";
import { PageFindings } from "./PageFindings.tsx";

/** What the page hands the check of a pasted page; every word is typeset. */
export interface PageCheckProps {
  rules: Record<string, PageRule>;
  mediators: PageMediator[];
  /** The text for a site of each mediator whose details are certain, by id. */
  wordings: Record<string, string>;
  sources: SourceLinks;
  directoryHref: string;
}

/** Says what a page lacks or must lose about mediation; the text is read here and goes nowhere. */
export function PageCheckTool(props: PageCheckProps) {
  const [text, setText] = useState("");
  const [check, setCheck] = useState<PageCheck>();
  const [attempt, setAttempt] = useState(0);
  const [error, setError] = useState<string>();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEarlyAnswers(form);
  useEffect(() => {
    if (check) heading.current?.focus();
  }, [attempt]);

  const submit = (event: Event) => {
    event.preventDefault();
    const empty = text.trim() === "";
    setError(empty ? "Collez d’abord le texte ou le code de votre page." : undefined);
    setCheck(empty ? undefined : checkPage(text, props.mediators));
    setAttempt((count) => count + 1);
  };
  /** Selects a passage in what was pasted, and brings it into view. */
  const show = ({ start, end }: PageFinding) => {
    const area = document.getElementById(id) as HTMLTextAreaElement | null;
    if (!area || start === undefined || end === undefined) return;
    area.focus();
    area.setSelectionRange(start, end);
    const line = Number.parseFloat(getComputedStyle(area).lineHeight);
    area.scrollTop = (text.slice(0, start).split("\n").length - 3) * line;
  };

  return (
    <>
      <form ref={form} onSubmit={submit} noValidate autoComplete="off">
        <ErrorSummary attempt={attempt} faults={error ? [{ id, message: error }] : []} />
        <div class="fields">
          <LongTextField
            frame={{
              id,
              label: "Le texte ou le code HTML de votre page",
              hint: "Vos conditions générales, vos mentions légales, un pied de page, un devis. Rien n’est affiché ni exécuté\u00a0: c’est lu comme du texte.",
              error,
            }}
            value={text}
            onChange={setText}
          />
        </div>
        <div class="actions">
          <button type="submit" class="button primary">
            Vérifier ce texte
          </button>
        </div>
      </form>
      {check && (
        <PageFindings
          {...props}
          check={check}
          cut={text.length > longestPage}
          heading={heading}
          onShow={show}
        />
      )}
    </>
  );
}
