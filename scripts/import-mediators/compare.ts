import type { Mediator } from "../../src/schemas/mediator.ts";
import { foldName, hostOf, Matcher, namesIn } from "./match.ts";
import type { Reading, Row, RowFault } from "./rows.ts";

/** What the data set says of one mediator, all its lines together. */
export interface Official {
  line: number;
  name: string;
  kind: string | undefined;
  website: string | undefined;
  /** Labels of its sectors, sorted, once each. */
  sectors: string[];
}

/** What a person is asked to accept. */
export type Proposal =
  | { change: "nouveau"; official: Official }
  | { change: "disparu"; mediator: Mediator }
  | {
      change: "changé" | "revu";
      mediator: Mediator;
      official: Official;
      added: string[];
      removed: string[];
      /** What only a person may carry over: the name or the site that differs from ours. */
      byHand: string[];
    };

export interface Comparison {
  proposals: Proposal[];
  faults: RowFault[];
  complete: boolean;
}

const alphabetical = (a: string, b: string) => a.localeCompare(b, "fr");

/** The lines of the data set, one mediator each, in the order of their names. */
function grouped(rows: readonly Row[]): Official[] {
  const groups = Map.groupBy(rows, ({ name }) => foldName(name));
  return [...groups.values()]
    .map((lines) => ({
      line: lines[0]!.line,
      name: lines[0]!.name,
      kind: lines.find(({ kind }) => kind)?.kind,
      website: lines.find(({ website }) => website)?.website,
      sectors: [...new Set(lines.map(({ sector }) => sector))].sort(alphabetical),
    }))
    .sort((a, b) => alphabetical(a.name, b.name));
}

function differences(mediator: Mediator, official: Official, complete: boolean): Proposal {
  const last = mediator.listings.at(-1);
  const before = last?.sectors ?? [];
  const added = official.sectors.filter((sector) => !before.includes(sector));
  const removed = before.filter((sector) => complete && !official.sectors.includes(sector));
  const byHand: string[] = [];
  const { name, shortName, website } = mediator;
  const ours = [name, shortName].flatMap(namesIn);
  if (!namesIn(official.name).some((way) => ours.includes(way)))
    byHand.push(`nom : « ${name} » chez nous, « ${official.name} » sur la liste`);
  if (official.website && website && hostOf(official.website) !== hostOf(website))
    byHand.push(`site : ${website} chez nous, ${official.website} sur la liste`);
  const news = added.length + removed.length + byHand.length > 0 || mediator.status !== "listed";
  return { change: news ? "changé" : "revu", mediator, official, added, removed, byHand };
}

/** What the data set changes in what we know: for a person to accept, never applied here. */
export function compare(mediators: readonly Mediator[], reading: Reading): Comparison {
  const matcher = new Matcher(mediators);
  const faults = [...reading.faults];
  const proposals: Proposal[] = [];
  const seen = new Map<Mediator, Official>();
  for (const official of grouped(reading.rows)) {
    const candidates = matcher.candidates(official.name, official.website);
    const [mediator] = candidates;
    const twin = mediator && seen.get(mediator);
    if (candidates.length > 1)
      faults.push({
        line: official.line,
        reason: `« ${official.name} » répond à plusieurs de nos médiateurs (${candidates.map(({ id }) => id).join(", ")}), par le nom ou par le site. Corrigez le nom ou le site de l’un d’eux.`,
      });
    else if (mediator && twin)
      faults.push({
        line: official.line,
        reason: `« ${official.name} » et « ${twin.name} » (ligne ${twin.line}) répondent tous deux à ${mediator.id}. Donnez à chacun son fichier.`,
      });
    else if (mediator) {
      seen.set(mediator, official);
      proposals.push(differences(mediator, official, reading.complete));
    } else proposals.push({ change: "nouveau", official });
  }
  if (reading.complete)
    for (const mediator of mediators)
      if (mediator.status === "listed" && !seen.has(mediator))
        proposals.push({ change: "disparu", mediator });
  return { proposals, faults: faults.sort((a, b) => a.line - b.line), complete: reading.complete };
}
