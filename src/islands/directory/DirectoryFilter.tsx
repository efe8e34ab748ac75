import { useEffect, useRef, useState } from "preact/hooks";
import { useEarlyAnswers } from "../ui/useEarlyAnswers.ts";
import { countWords, entryOf, matches, type Wish } from "./filter.ts";

/** The price steps offered, as the page writes them: value of the choice, and what it says. */
const prices: [value: string, label: string][] = [
  ["", "Peu importe"],
  ["Infinity", "Prix relevé"],
  ["2000", "20 € par an ou moins"],
  ["5000", "50 € par an ou moins"],
];

/** Hides what is not asked for; a group left empty goes with its heading. */
function show(wish: Wish): number {
  let count = 0;
  const entries = [...document.querySelectorAll<HTMLElement>("[data-mediator]")];
  for (const entry of entries) {
    entry.hidden = !matches(entryOf(entry), wish);
    if (!entry.hidden) count++;
  }
  for (const group of document.querySelectorAll<HTMLElement>("[data-group]"))
    group.hidden = group.querySelector("[data-mediator]:not([hidden])") === null;
  return count;
}

/** Narrows the directory down by trade, price and distance; the page wrote the whole list. */
export function DirectoryFilter({
  sectors,
  all,
}: {
  sectors: { id: string; title: string }[];
  all: number;
}) {
  const [wish, setWish] = useState<Wish>({ sector: "", yearly: undefined, distance: false });
  const [said, setSaid] = useState("");
  useEffect(() => setSaid(countWords(show(wish), all)), [wish]);
  const root = useRef<HTMLElement>(null);
  useEarlyAnswers(root);
  const change = (part: Partial<Wish>) => setWish((before) => ({ ...before, ...part }));

  return (
    <search class="directory-filter" ref={root} aria-label="Filtrer les médiateurs">
      <p>
        <label for="secteur">Votre métier</label>
        <select
          id="secteur"
          value={wish.sector}
          onChange={({ currentTarget }) => change({ sector: currentTarget.value })}
        >
          <option value="">Tous les métiers</option>
          {sectors.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label for="prix">Prix de l’adhésion</label>
        <select
          id="prix"
          value={wish.yearly === undefined ? "" : String(wish.yearly)}
          onChange={({ currentTarget: { value } }) =>
            change({ yearly: value === "" ? undefined : Number(value) })
          }
        >
          {prices.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={wish.distance}
          onChange={({ currentTarget }) => change({ distance: currentTarget.checked })}
        />
        <span>Médiation à distance confirmée</span>
      </label>
      <p class="status" role="status">
        {said}
      </p>
    </search>
  );
}
