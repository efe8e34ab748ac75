import type { ComponentChildren } from "preact";

/**
 * The row under a result or a letter: the buttons that take it away, printing, and a live region that
 * says what was done. `status` and what speaks in it come from `useStatus`.
 */
export function TakeAway({
  status,
  printable = true,
  children,
}: {
  status: string;
  /** False where the printer would print something else. */
  printable?: boolean;
  children: ComponentChildren;
}) {
  return (
    <>
      <div class="actions" data-pagefind-ignore>
        {children}
        {printable && (
          <button type="button" class="button" onClick={() => print()}>
            Imprimer
          </button>
        )}
      </div>
      <p class="status" role="status">
        {status}
      </p>
    </>
  );
}
