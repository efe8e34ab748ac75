import { useEffect, useRef, useState } from "preact/hooks";
import { isKeeping, readRecent } from "../letter/device/kept.ts";
import { forgetAll } from "../letter/device/store.ts";
import { EraseAll } from "../ui/EraseAll.tsx";
import { linksTo } from "./list.ts";

/** Letters opened lately: only for who asked this device to keep their answers. */
export function Recent() {
  const [links, setLinks] = useState<ReturnType<typeof linksTo>>([]);
  const [erased, setErased] = useState(false);
  const done = useRef<HTMLParagraphElement>(null);
  useEffect(() => done.current?.focus(), [erased]);
  useEffect(() => setLinks(isKeeping() ? linksTo(readRecent()) : []), []);
  if (erased)
    return (
      <p class="status" role="status" tabIndex={-1} ref={done}>
        Tout est effacé de cet appareil.
      </p>
    );
  if (links.length === 0) return null;
  return (
    <section class="recent" aria-labelledby="recentes">
      <h2 id="recentes">Récemment ouvertes</h2>
      <ul>
        {links.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
      <EraseAll
        onErase={() => {
          forgetAll();
          setErased(true);
        }}
      />
    </section>
  );
}
