import type { Hit } from "./pagefind.ts";

/** One page found: its title, and the passage where the words stand. */
export function Result({ hit }: { hit: Hit }) {
  return (
    <>
      <a href={hit.url}>{hit.title}</a>
      <p>
        {hit.excerpt.map((part, index) =>
          part.marked ? <mark key={index}>{part.text}</mark> : part.text,
        )}
      </p>
    </>
  );
}
