/** One situation a reader may be in, and the guides for it. */
export interface Situation {
  href: string;
  text: string;
}

/** What is offered when nothing was found or typed: what has just happened, rather than words. */
export function WayIn({ startHref, situations }: { startHref: string; situations: Situation[] }) {
  return (
    <section aria-labelledby="partir-de">
      <h2 class="index-title" id="partir-de">
        Ou partez de ce qui vient d’arriver
      </h2>
      <p>
        <a href={startHref}>Par où commencer ?</a> Quelques questions, et ce qu’il faut faire.
      </p>
      <ul class="situations">
        {situations.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
