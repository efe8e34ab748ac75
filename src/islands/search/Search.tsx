import { useEffect, useRef, useState } from "preact/hooks";
import { writeFragment } from "../ui/fragment.ts";
import { useEarlyAnswers } from "../ui/useEarlyAnswers.ts";
import { useFragment } from "../ui/useFragment.ts";
import { type Lexicon, type Meaning, reader } from "./lexicon.ts";
import { groupByKind, type Hit, type PagefindModule, search } from "./pagefind.ts";
import { Result } from "./Result.tsx";
import { type Situation, WayIn } from "./WayIn.tsx";

/** Pause after the last key before a search begins, in milliseconds. */
const typingPause = 180;

interface Props {
  engineHref: string;
  lexiconHref: string;
  /** « Par où commencer ? ». */
  startHref: string;
  situations: Situation[];
}

/** The search box: Pagefind's engine, our few lines around it. The words stay in the fragment. */
export function Search({ engineHref, lexiconHref, startHref, situations }: Props) {
  const [words, setWords] = useState("");
  const [kind, setKind] = useState("");
  const [findings, setFindings] = useState<{ meaning: Meaning; hits: Hit[] }>();
  const [failed, setFailed] = useState(false);
  const engine = useRef<Promise<[PagefindModule, ReturnType<typeof reader>]>>();

  const root = useRef<HTMLElement>(null);
  useEarlyAnswers(root);

  const load = () => {
    engine.current ??= Promise.all([
      import(/* @vite-ignore */ engineHref).then(async (module: PagefindModule) => {
        await module.options({ excerptLength: 24 });
        await module.init();
        return module;
      }),
      fetch(lexiconHref).then(async (answer) => reader((await answer.json()) as Lexicon)),
    ]);
    engine.current.catch(() => {
      engine.current = undefined;
    });
    return engine.current;
  };

  useFragment(({ q }) => setWords(q ?? ""));
  useEffect(() => {
    if (words.trim() === "") {
      setFindings(undefined);
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      try {
        const [module, read] = await load();
        const meaning = read(words);
        const hits = await search(module, meaning);
        if (!current) return;
        setFindings({ meaning, hits });
        setFailed(false);
        history.replaceState(history.state, "", writeFragment({ q: words.trim() }));
      } catch {
        if (current) setFailed(true);
      }
    }, typingPause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [words]);

  const hits = findings?.hits ?? [];
  const meaning = findings?.meaning;
  const kinds = groupByKind(hits);
  const inKind = kinds.find((group) => group.kind === kind);
  const [best, ...others] = inKind ? inKind.hits : hits;
  const groups = inKind ? [{ ...inKind, hits: others }] : groupByKind(others);
  const count = inKind ? inKind.hits.length : hits.length;

  return (
    <search ref={root}>
      <div class="field">
        <label for="mots">Vos mots</label>
        <input
          id="mots"
          type="search"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
          onFocus={load}
          autoComplete="off"
        />
      </div>
      {kinds.length > 1 && (
        <fieldset class="field kinds">
          <legend>Montrer</legend>
          <div class="choices">
            {[{ kind: "", title: "Tout" }, ...kinds].map(({ kind: name, title }) => (
              <label key={name}>
                <input
                  type="radio"
                  name="type"
                  checked={(inKind?.kind ?? "") === name}
                  onChange={() => setKind(name)}
                />
                {title}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <p class="status" role="status">
        {failed
          ? "La recherche n’a pas pu se charger. Rechargez la page, ou parcourez les guides."
          : meaning &&
            (count === 0
              ? `Rien ne correspond à « ${words.trim()} ».`
              : `${count} ${count > 1 ? "résultats" : "résultat"} pour « ${meaning.typed} »${
                  meaning.mended ? `, au lieu de « ${words.trim()} »` : ""
                }.`)}
      </p>
      {best && (
        <div class="best-result">
          <p class="small muted">Le plus proche</p>
          <Result hit={best} />
        </div>
      )}
      {groups.map(
        (group) =>
          group.hits.length > 0 && (
            <section key={group.kind} aria-label={group.title}>
              <h2 class="index-title">{group.title}</h2>
              <ul class="index">
                {group.hits.map((hit) => (
                  <li key={hit.url}>
                    <Result hit={hit} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      {count === 0 && <WayIn startHref={startHref} situations={situations} />}
    </search>
  );
}
