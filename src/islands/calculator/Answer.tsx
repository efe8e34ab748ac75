import { useEffect, useId, useRef } from "preact/hooks";
import type { Calculation } from "../../calculators/calculator.ts";
import { factsOfNext } from "../../calculators/next-letter.ts";
import { localToday } from "../today.ts";
import { Steps, Warnings } from "../ui/Explanation.tsx";
import { copyText, saveFile } from "../ui/files.ts";
import { writeFragment } from "../ui/fragment.ts";
import { TakeAway } from "../ui/TakeAway.tsx";
import { Thread } from "../ui/Thread.tsx";
import { useStatus } from "../ui/useStatus.ts";
import type { CalculatorProps } from "./CalculatorTool.tsx";
import { ResultTable } from "./ResultTable.tsx";

/** The answer first, in a sentence; then the thread, what to know, what to do next, and how it was found. */
export function Answer({
  calculation,
  fragment,
  fileName,
  attempt,
  sources,
  pageHref,
  letters,
  siteName,
  embedded,
}: CalculatorProps & {
  calculation: Calculation;
  fragment: Record<string, string>;
  fileName: string;
  attempt: number;
}) {
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [status, say] = useStatus();
  useEffect(() => heading.current?.focus(), [attempt]);

  const { headline, knots, steps, warnings, dates, table, next } = calculation;
  const link = new URL(`${pageHref}${writeFragment(fragment)}`, location.href).href;

  const saveCalendar = async () => {
    const { calendarOf } = await import("./calendar.ts");
    const text = calendarOf(dates, { today: localToday(), siteName, address: link });
    saveFile(`${fileName}.ics`, text, "text/calendar;charset=utf-8");
    say(
      `Fichier ${fileName}.ics téléchargé\u00a0: ouvrez-le pour ajouter les dates à votre agenda.`,
    );
  };
  const share = async () =>
    say(
      (await copyText(link))
        ? "Lien copié. Il contient vos réponses, aucun nom."
        : "Votre navigateur refuse la copie\u00a0: copiez l’adresse de cette page.",
    );

  return (
    <section class="answer" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1} ref={heading}>
        {headline.before} <b>{headline.value}</b>
        {headline.after}
      </h2>
      {knots.length > 0 && <Thread knots={knots} />}
      {table && <ResultTable table={table} fileName={fileName} />}
      <Warnings warnings={warnings} />
      <TakeAway status={status} printable={!embedded}>
        {next && letters[next.letter] && (
          <a
            class="button primary"
            href={`${letters[next.letter]}${writeFragment(factsOfNext(next))}`}
          >
            {next.label}
          </a>
        )}
        {dates.length > 0 && (
          <button type="button" class="button" onClick={saveCalendar}>
            Mettre dans mon agenda
          </button>
        )}
        <button type="button" class="button" onClick={share}>
          Copier le lien
        </button>
        {embedded && (
          <a class="button" href={link}>
            Ouvrir dans sa page
          </a>
        )}
      </TakeAway>
      <div class="disclosures">
        <Steps steps={steps} sources={sources} />
      </div>
    </section>
  );
}
