import type { Knot } from "../../domain/knot.ts";

/** The thread of a result: dates as knots, the visitor's today among them. */
export function Thread({ knots }: { knots: Knot[] }) {
  return (
    <ol class="thread">
      {knots.map((knot) => (
        <li key={`${knot.state}-${knot.title}`} class={knot.state}>
          <p class="when">
            {knot.date ? <time dateTime={knot.date}>{knot.when}</time> : knot.when}
          </p>
          {knot.title && <p class="event">{knot.title}</p>}
          {knot.detail && <p>{knot.detail}</p>}
        </li>
      ))}
    </ol>
  );
}
