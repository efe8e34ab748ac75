import { useEffect, useRef, useState } from "preact/hooks";

/** Takes everything off the device, after one question asked in the page itself. */
export function EraseAll({ onErase }: { onErase: () => void }) {
  const [asking, setAsking] = useState<boolean>();
  const question = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
    else if (asking === false) button.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <button ref={button} type="button" class="link erase" onClick={() => setAsking(true)}>
        Tout effacer de cet appareil
      </button>
    );
  return (
    <fieldset ref={question} class="confirm" tabIndex={-1}>
      <legend>
        Effacer de cet appareil vos coordonnées et les réponses de toutes vos lettres ?
      </legend>
      <div class="actions">
        <button type="button" class="button" onClick={onErase}>
          Oui, tout effacer
        </button>
        <button type="button" class="link" onClick={() => setAsking(false)}>
          Non, garder
        </button>
      </div>
    </fieldset>
  );
}
