import type { ComponentChildren } from "preact";

/** What every question shows around its controls. */
export interface FieldFrame {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
}

const optionalMark = <span class="optional"> (facultatif)</span>;

/** Ids for `aria-describedby`: the hint, then the error, when they are there. */
export function describedBy({ id, hint, error }: FieldFrame): string | undefined {
  const ids = [hint && `${id}-aide`, error && `${id}-erreur`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

function Messages({ id, hint, error }: FieldFrame) {
  return (
    <>
      {hint && (
        <p class="hint" id={`${id}-aide`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-erreur`}>
          <span class="visually-hidden">Erreur : </span>
          {error}
        </p>
      )}
    </>
  );
}

/** A question with one control. */
export function Field({ frame, children }: { frame: FieldFrame; children: ComponentChildren }) {
  return (
    <div class={frame.error ? "field wrong" : "field"}>
      <label for={frame.id}>
        {frame.label}
        {frame.optional && optionalMark}
      </label>
      <Messages {...frame} />
      {children}
    </div>
  );
}

/** A question with several controls, named by its legend. */
export function FieldGroup({
  frame,
  children,
}: {
  frame: FieldFrame;
  children: ComponentChildren;
}) {
  return (
    <fieldset class={frame.error ? "field wrong" : "field"} aria-describedby={describedBy(frame)}>
      <legend>
        {frame.label}
        {frame.optional && optionalMark}
      </legend>
      <Messages {...frame} />
      {children}
    </fieldset>
  );
}
