import type { PlanEntry, PlanLink } from "../../domain/orientation/plan.ts";
import type { SourceLinks } from "../ui/Explanation.tsx";
import { writeFragment } from "../ui/fragment.ts";

/** Where the links of a plan lead, by id. */
export interface PlanLinks {
  letters: Record<string, string>;
  tools: Record<string, string>;
  guides: Record<string, { href: string; label: string }>;
  sources: SourceLinks;
}

const addressOf = ({ id, facts }: PlanLink, hrefs: Record<string, string>) =>
  `${hrefs[id]}${writeFragment(facts)}`;

/** What to do a step with: its letter first, then its calculator and its guide. */
function Links({ entry, links }: { entry: PlanEntry; links: PlanLinks }) {
  const { letter, tool, guide } = entry;
  const reading = guide === undefined ? undefined : links.guides[guide];
  if (!letter && !tool && !reading) return null;
  return (
    <p class="step-links">
      {letter && (
        <a
          class={entry.state === "next" ? "button primary" : "button"}
          href={addressOf(letter, links.letters)}
        >
          {letter.label}
        </a>
      )}
      {tool && <a href={addressOf(tool, links.tools)}>{tool.label}</a>}
      {reading && <a href={reading.href}>{reading.label}</a>}
    </p>
  );
}

function Articles({ ids, sources }: { ids: string[]; sources: SourceLinks }) {
  if (ids.length === 0) return null;
  return (
    <p class="articles">
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && " · "}
          <a href={sources[id]?.url}>{sources[id]?.citation}</a>
        </span>
      ))}
    </p>
  );
}

/** The plan as a thread: one knot a step, a moment said once for the steps that share it. */
export function PlanThread({ entries, links }: { entries: PlanEntry[]; links: PlanLinks }) {
  return (
    <ol class="thread">
      {entries.map((entry, index) => {
        const said = entries[index - 1]?.when === entry.when;
        return (
          <li key={entry.id} class={entry.state}>
            <p class={said ? "when visually-hidden" : "when"}>
              {entry.date ? <time dateTime={entry.date}>{entry.when}</time> : entry.when}
            </p>
            {entry.title && (
              <h3 class="event">
                {entry.condition && <span class="condition">{entry.condition} : </span>}
                {entry.title}
              </h3>
            )}
            {entry.detail && <p>{entry.detail}</p>}
            {entry.cost && (
              <p class="cost">
                <span>Coût</span> {entry.cost}
              </p>
            )}
            <Links entry={entry} links={links} />
            <Articles ids={entry.sources} sources={links.sources} />
          </li>
        );
      })}
    </ol>
  );
}
