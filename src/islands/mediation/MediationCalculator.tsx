import { useEffect, useId, useRef, useState } from "preact/hooks";
import { formatDate } from "../../domain/calendar/french-date.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import {
  FactsError,
  type MediationClocks,
  mediationClocks,
} from "../../domain/time-limits/mediation.ts";
import { mediationThread } from "../../domain/time-limits/thread.ts";
import type { Rule } from "../../schemas/rule.ts";
import { DateField } from "../forms/DateField.tsx";
import { ErrorSummary } from "../forms/ErrorSummary.tsx";
import { localToday } from "../today.ts";
import { type SourceLinks, Steps, Warnings } from "../ui/Explanation.tsx";
import { copyText, saveFile } from "../ui/files.ts";
import { readFragment, writeFragment } from "../ui/fragment.ts";
import { Thread } from "../ui/Thread.tsx";
import { useStatus } from "../ui/useStatus.ts";
import {
  type EventName,
  emptyFacts,
  events,
  type FactFault,
  type Facts,
  factsFromFragment,
  fragmentKeys,
  questions,
  type RawFacts,
  readFacts,
} from "./facts.ts";

interface Props {
  rules: Rule[];
  sources: SourceLinks;
  letterHref: string;
  /** Where a shared link leads: the calculator's own page. */
  pageHref: string;
  /** Name of the site, for the calendar file. */
  siteName: string;
}

/** « Les trois délais de la médiation »: three dates in, an answer sentence, a thread, the steps. */
export function MediationCalculator({ rules, sources, letterHref, pageHref, siteName }: Props) {
  const [raw, setRaw] = useState<RawFacts>(emptyFacts);
  const [faults, setFaults] = useState<FactFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [facts, setFacts] = useState<Facts>();
  const [today, setToday] = useState<IsoDate>("");
  const prefix = useId();

  const compute = (given: RawFacts) => {
    const day = localToday();
    const read = readFacts(given, day);
    let found = read.faults;
    if (found.length === 0)
      try {
        mediationClocks(rules, read.facts as Facts, day);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        const event = error instanceof FactsError ? error.field : "complaint";
        found = [{ event, message: error.message }];
      }
    setFaults(found);
    setAttempt((count) => count + 1);
    setToday(day);
    const valid = found.length === 0 ? (read.facts as Facts) : undefined;
    setFacts(valid);
    return valid;
  };

  useEffect(() => {
    const load = () => {
      const shared = factsFromFragment(readFragment(location.hash));
      if (!shared.complaint.year) return;
      setRaw(shared);
      compute(shared);
    };
    load();
    addEventListener("hashchange", load);
    return () => removeEventListener("hashchange", load);
  }, []);

  const submit = (event: Event) => {
    event.preventDefault();
    const valid = compute(raw);
    if (valid) history.replaceState(history.state, "", writeFragment(fragmentOf(valid)) || " ");
  };
  const faultOf = (event: EventName) => faults.find((fault) => fault.event === event);
  const question = (event: EventName) => (
    <DateField
      key={event}
      frame={{
        ...questions[event],
        id: `${prefix}-${event}`,
        error: faultOf(event)?.message,
      }}
      wrongPart={faultOf(event)?.part}
      value={raw[event]}
      onChange={(value) => setRaw({ ...raw, [event]: value })}
    />
  );

  return (
    <>
      <form onSubmit={submit} noValidate autoComplete="off">
        <ErrorSummary
          attempt={attempt}
          faults={faults.map((fault) => ({
            id: `${prefix}-${fault.event}-${fault.part ?? "day"}`,
            message: fault.message,
          }))}
        />
        <div class="fields">{events.map(question)}</div>
        <div class="actions">
          <button type="submit" class="button primary">
            Calculer
          </button>
        </div>
      </form>
      {facts && (
        <MediationAnswer
          {...{ rules, sources, letterHref, pageHref, siteName, facts, today, attempt }}
        />
      )}
    </>
  );
}

function fragmentOf(facts: Facts): Record<string, string | undefined> {
  return {
    [fragmentKeys.complaint]: facts.complaint,
    [fragmentKeys.fileReceived]: facts.fileReceived,
    [fragmentKeys.notification]: facts.notification,
  };
}

function MediationAnswer({
  rules,
  sources,
  letterHref,
  pageHref,
  siteName,
  facts,
  today,
  attempt,
}: Props & { facts: Facts; today: IsoDate; attempt: number }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [status, say] = useStatus();
  useEffect(() => heading.current?.focus(), [attempt]);

  const outcome = mediationClocks(rules, facts, today);
  const link = new URL(`${pageHref}${writeFragment(fragmentOf(facts))}`, location.href).href;

  const saveCalendar = async () => {
    const { mediationCalendar } = await import("./calendar.ts");
    const text = mediationCalendar(outcome.value, rules, { today, siteName, address: link });
    saveFile("mediation.ics", text, "text/calendar;charset=utf-8");
    say("Fichier mediation.ics téléchargé : ouvrez-le pour ajouter les dates à votre agenda.");
  };
  const share = async () =>
    say(
      (await copyText(link))
        ? "Lien copié. Il contient les dates, aucun nom."
        : "Votre navigateur refuse la copie : copiez l’adresse de cette page.",
    );

  return (
    <section class="answer" aria-labelledby="reponse">
      <h2 id="reponse" tabIndex={-1} ref={heading}>
        <Headline clocks={outcome.value} today={today} />
      </h2>
      <Thread knots={mediationThread(outcome, facts, today)} />
      <Warnings warnings={outcome.warnings} />
      <div class="actions">
        <a
          class="button primary"
          href={`${letterHref}${writeFragment({ date_reclamation: facts.complaint })}`}
        >
          Écrire la réponse au client
        </a>
        <button type="button" class="button" onClick={saveCalendar}>
          Mettre dans mon agenda
        </button>
        <button type="button" class="button" onClick={share}>
          Copier le lien
        </button>
        <button type="button" class="button" onClick={() => print()}>
          Imprimer
        </button>
      </div>
      <p class="status" role="status">
        {status}
      </p>
      <div class="disclosures">
        <Steps steps={outcome.steps} sources={sources} />
      </div>
    </section>
  );
}

/** The answer in a sentence: the last of the three clocks that has started. */
function Headline({ clocks, today }: { clocks: MediationClocks; today: IsoDate }) {
  const [before, due, after] = headline(clocks, today);
  return (
    <>
      {before} <b>{formatDate(due)}</b>
      {after}
    </>
  );
}

function headline(
  { referral, rejection, issue }: MediationClocks,
  today: IsoDate,
): [before: string, due: IsoDate, after: string] {
  if (issue)
    return issue.dueDate < today
      ? ["La médiation devait aboutir au plus tard le", issue.dueDate, ", sauf prolongation."]
      : ["La médiation doit aboutir au plus tard le", issue.dueDate, ", sauf prolongation."];
  if (rejection)
    return rejection.dueDate < today
      ? ["Un rejet devait être annoncé à votre client au plus tard le", rejection.dueDate, "."]
      : ["Un rejet doit être annoncé à votre client au plus tard le", rejection.dueDate, "."];
  return referral.dueDate < today
    ? [
        "Votre client pouvait saisir le médiateur jusqu’au",
        referral.dueDate,
        ". Ce jour est passé.",
      ]
    : ["Votre client peut saisir le médiateur jusqu’au", referral.dueDate, "."];
}
