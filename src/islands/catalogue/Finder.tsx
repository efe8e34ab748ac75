import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useEarlyAnswers } from "../ui/useEarlyAnswers.ts";
import { useSettled } from "../ui/useSettled.ts";
import { readList, showOnly } from "./list.ts";
import { find } from "./words.ts";

/** Pause after the last key before the list follows, in milliseconds. */
const pause = 120;

/** Narrows the list of letters down to what happens to the visitor, in their own words. */
export function Finder() {
  const [words, setWords] = useState("");
  const [said, setSaid] = useState("");
  const settled = useSettled(words, pause);
  const [ready, setReady] = useState(false);
  const all = useMemo(() => (ready ? readList() : []), [ready]);

  const root = useRef<HTMLElement>(null);
  useEarlyAnswers(root);

  useEffect(() => {
    if (!ready) return;
    const found = find(settled, all);
    showOnly(found.size > 0 ? found : new Set(all.map(({ id }) => id)));
    setSaid(
      settled.trim() === ""
        ? ""
        : found.size === 0
          ? "Rien ne correspond à ces mots. Voici toute la liste."
          : found.size === 1
            ? "Un modèle correspond."
            : `${found.size}\u00a0modèles correspondent, sur ${all.length}.`,
    );
  }, [settled, ready]);

  return (
    <search class="finder" ref={root}>
      <label for="situation">Que se passe-t-il&nbsp;?</label>
      <p class="hint" id="situation-aide">
        Avec vos mots. Par exemple&nbsp;: il ne veut pas payer.
      </p>
      <input
        id="situation"
        type="search"
        value={words}
        autoComplete="off"
        enterKeyHint="search"
        aria-describedby="situation-aide"
        onFocus={() => setReady(true)}
        onInput={(event) => {
          setReady(true);
          setWords(event.currentTarget.value);
        }}
      />
      <p class="status" role="status">
        {said}
      </p>
    </search>
  );
}
