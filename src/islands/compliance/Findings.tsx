import { useEffect, useId, useRef } from "preact/hooks";
import { fineFor } from "../../documents/compliance/fine-words.ts";
import type { Verdict } from "../../domain/compliance/evaluate.ts";
import { headlineOf, statusWords, withStatus } from "../../domain/compliance/summary.ts";
import type { Values } from "../../letters/values.ts";
import type { DutyStatus } from "../../schemas/compliance.ts";
import type { ComplianceProps } from "./ComplianceTool.tsx";
import { ReportButtons } from "./ReportButtons.tsx";

export interface FindingsProps extends ComplianceProps {
  verdicts: Verdict[];
  values: Values;
  fragment: Record<string, string>;
  attempt: number;
}

/** The articles a verdict rests on, each with its link. */
function Articles({ ids, sources }: { ids: string[]; sources: ComplianceProps["sources"] }) {
  return (
    <>
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && "\u202f; "}
          <a href={sources[id]!.url}>{sources[id]!.citation}</a>
        </span>
      ))}
    </>
  );
}

/** What to do about one duty: why, what it may cost, where to mend it. */
function ToDo({ verdict, fines, values, sources }: FindingsProps & { verdict: Verdict }) {
  const { duty, status, because } = verdict;
  const fine = duty.fine && status === "missing" ? fines[duty.fine] : undefined;
  return (
    <li>
      <h4>{duty.title}</h4>
      <p>{because}</p>
      <p class="small">
        {duty.why} <Articles ids={verdict.sources} sources={sources} />.
      </p>
      {fine && (
        <p class="fine">
          <b>
            Amende{"\u00a0"}: {fineFor(fine, values)}
          </b>{" "}
          (
          <Articles ids={[fine.source]} sources={sources} />
          ). {fine.reservation}
        </p>
      )}
      <p class="fixes">
        {duty.fixes.map(({ label, link }) => (
          <a key={label} href={link}>
            {label}
          </a>
        ))}
      </p>
    </li>
  );
}

function Group({ status, ...props }: FindingsProps & { status: DutyStatus }) {
  const found = withStatus(props.verdicts, status);
  if (found.length === 0) return null;
  const title = `${statusWords[status]} (${found.length})`;
  if (status === "missing" || status === "to-check")
    return (
      <>
        <h3>{title}</h3>
        <ol class={`duties ${status}`}>
          {found.map((verdict) => (
            <ToDo key={verdict.duty.id} {...props} verdict={verdict} />
          ))}
        </ol>
      </>
    );
  return (
    <details open={status === "ok"}>
      <summary>{title}</summary>
      <ul class={`duties ${status}`}>
        {found.map(({ duty, because, sources }) => (
          <li key={duty.id}>
            <b>{duty.title}.</b> {because}{" "}
            <span class="small muted">
              <Articles ids={sources} sources={props.sources} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The answer first, in a sentence; then what to do, to check, what is in place, what does not apply. */
export function Findings(props: FindingsProps) {
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [props.attempt]);
  const { before, value, after } = headlineOf(props.verdicts);
  return (
    <section class="answer compliance" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1} ref={heading}>
        {before} <b>{value}</b>
        {after}
      </h2>
      <ReportButtons {...props} />
      <Group {...props} status="missing" />
      <Group {...props} status="to-check" />
      <div class="disclosures">
        <Group {...props} status="ok" />
        <Group {...props} status="not-concerned" />
      </div>
      <p class="small muted">
        Ce contrôle repose sur vos seules réponses. Les montants sont des plafonds, que nous
        n’additionnons pas.
      </p>
    </section>
  );
}
