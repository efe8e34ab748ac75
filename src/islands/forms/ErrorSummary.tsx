import { useEffect, useId, useRef } from "preact/hooks";

/** One fault: what to mend, and the id of the control to mend it in. */
export interface Fault {
  id: string;
  message: string;
}

/**
 * The list of faults at the top of the form: focused when it appears, one link a fault, in the same
 * words as beside the field. `attempt` changes at each try, so that the focus comes back.
 */
export function ErrorSummary({ faults, attempt }: { faults: Fault[]; attempt: number }) {
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [attempt]);
  useEffect(() => {
    const title = document.title.replace(/^Erreur : /, "");
    document.title = faults.length > 0 ? `Erreur : ${title}` : title;
  }, [faults.length]);
  if (faults.length === 0) return null;
  const title =
    faults.length === 1
      ? "Une réponse est à corriger"
      : `${faults.length} réponses sont à corriger`;
  const go = (id: string) => (event: Event) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return (
    <div ref={box} class="faults" tabIndex={-1} role="alert" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault.id}>
            <a href={`#${fault.id}`} onClick={go(fault.id)}>
              {fault.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
