import { useEffect, useRef, useState } from "preact/hooks";
import { readFragment, writeFragment } from "../ui/fragment.ts";
import { groupByKind, type Hit, type PagefindModule, readHits } from "./pagefind.ts";

/** Pause after the last key before a search begins, in milliseconds. */
const typingPause = 180;

/** The search box: Pagefind's engine, our few lines around it. The words stay in the fragment. */
export function Search({ engineHref, wayInHref }: { engineHref: string; wayInHref: string }) {
  const [words, setWords] = useState("");
  const [kind, setKind] = useState("");
  const [hits, setHits] = useState<Hit[]>();
  const [failed, setFailed] = useState(false);
  const engine = useRef<Promise<PagefindModule>>();

  const load = () => {
    engine.current ??= import(/* @vite-ignore */ engineHref).then(
      async (module: PagefindModule) => {
        await module.options({ excerptLength: 24 });
        await module.init();
        return module;
      },
    );
    return engine.current;
  };

  useEffect(() => setWords(readFragment(location.hash).q ?? ""), []);
  useEffect(() => {
    if (words.trim() === "") {
      setHits(undefined);
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      try {
        const found = await readHits(await load(), words);
        if (!current) return;
        setHits(found);
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

  const kinds = hits ? groupByKind(hits) : [];
  const shown = kinds.filter((group) => kind === "" || group.kind === kind);
  const count = shown.reduce((sum, group) => sum + group.hits.length, 0);

  return (
    <search>
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
                  checked={kind === name}
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
          : hits && (count === 0 ? "" : `${count} ${count > 1 ? "résultats" : "résultat"}`)}
      </p>
      {hits?.length === 0 && (
        <div class="aside">
          <p class="title">Rien ne correspond à « {words.trim()} »</p>
          <p>
            Essayez un mot plus simple, ou <a href={wayInHref}>partez de ce qui vient d’arriver</a>.
          </p>
        </div>
      )}
      {shown.map((group) => (
        <section key={group.kind} aria-label={group.title}>
          <h2 class="index-title">{group.title}</h2>
          <ul class="index">
            {group.hits.map((hit) => (
              <li key={hit.url}>
                <a href={hit.url}>{hit.title}</a>
                <p>
                  {hit.excerpt.map((part, index) =>
                    part.marked ? <mark key={index}>{part.text}</mark> : part.text,
                  )}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </search>
  );
}
