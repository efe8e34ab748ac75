import type { RawAnswers } from "../../letters/fields/types.ts";
import { handOver } from "./device/handoff.ts";

/** A letter that may come after this one. */
export interface FollowUp {
  id: string;
  title: string;
  situation: string;
  href: string;
  /** Names of the questions that take facts of this letter. */
  facts: string[];
}

const leavesPage = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** What to write next, with the facts already given: they go with the visitor, in the tab's memory. */
export function FollowUps({
  followUps,
  from,
  facts,
}: {
  followUps: FollowUp[];
  /** Title of this letter. */
  from: string;
  facts: RawAnswers;
}) {
  if (followUps.length === 0) return null;
  return (
    <section class="follow-ups" aria-labelledby="suite">
      <h3 id="suite">Et ensuite</h3>
      <ul>
        {followUps.map(({ id, title, situation, href, facts: names }) => {
          const carried = names.filter((name) => facts[name] !== undefined);
          return (
            <li key={id}>
              <a
                href={href}
                target="_self" // in a frame too: the facts stay in its memory
                onClick={(event) => {
                  if (!leavesPage(event)) return;
                  const answers = Object.fromEntries(carried.map((name) => [name, facts[name]!]));
                  handOver({ to: id, from, answers });
                }}
              >
                {title}
              </a>
              <p class="hint">
                {situation} {carried.length > 1 && `${carried.length}\u00a0réponses y seront déjà.`}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
