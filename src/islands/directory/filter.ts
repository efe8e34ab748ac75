/** What a visitor asks of the directory. */
export interface Wish {
  /** Id of a sector, or "" for any. */
  sector: string;
  /** Highest yearly price in cents; `Infinity` for any known price; `undefined` when it does not matter. */
  yearly: number | undefined;
  distance: boolean;
}

/** What one entry of the directory says of itself, in its `data-` attributes. */
export interface Entry {
  sectors: string[];
  yearly: number | undefined;
  distance: boolean;
}

/** Whether an entry is what the visitor asks for. Who takes every trade answers to each of them. */
export function matches(entry: Entry, { sector, yearly, distance }: Wish): boolean {
  if (sector && !entry.sectors.includes(sector) && !entry.sectors.includes("tous-secteurs"))
    return false;
  if (yearly !== undefined && (entry.yearly === undefined || entry.yearly > yearly)) return false;
  return !distance || entry.distance;
}

/** What the page wrote on an entry. */
export function entryOf({ dataset }: HTMLElement): Entry {
  return {
    sectors: (dataset.sectors ?? "").split(" "),
    yearly: dataset.yearly === undefined ? undefined : Number(dataset.yearly),
    distance: dataset.distance !== undefined,
  };
}

/** What is said of the number left. */
export function countWords(count: number, all: number): string {
  if (count === all) return "";
  if (count === 0) return "Aucun médiateur ne répond à tout cela. Retirez une condition.";
  return count === 1 ? `Un médiateur, sur ${all}.` : `${count}\u00a0médiateurs, sur ${all}.`;
}
