import type { Mediator } from "../../src/schemas/mediator.ts";

/** A name without accents, case nor punctuation: « L.A. MÉDIATION » ⇒ « l a mediation ». */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The host of an address without `www.`: « https://www.cm2c.net/x » ⇒ « cm2c.net ». */
export function hostOf(address: string): string {
  return new URL(address).hostname.toLowerCase().replace(/^www\./, "");
}

/** Every way of writing a name: whole, without what stands in brackets, and that alone. */
export function namesIn(name: string): string[] {
  const inside = /\(([^)]+)\)/.exec(name)?.[1] ?? "";
  const ways = [name, name.replace(/\([^)]*\)/g, " "), inside].map(foldName);
  return [...new Set(ways)].filter((way) => way !== "");
}

/** Finds our mediator for a name and a site. */
export class Matcher {
  private readonly byName = new Map<string, Set<Mediator>>();
  private readonly byHost = new Map<string, Set<Mediator>>();

  constructor(mediators: Iterable<Mediator>) {
    const add = (index: Map<string, Set<Mediator>>, key: string, mediator: Mediator) =>
      index.set(key, (index.get(key) ?? new Set()).add(mediator));
    for (const mediator of mediators) {
      const { name, shortName, formerNames, website } = mediator;
      for (const one of [name, shortName, ...formerNames])
        for (const way of namesIn(one)) add(this.byName, way, mediator);
      if (website) add(this.byHost, hostOf(website), mediator);
    }
  }

  /** Every mediator of ours that the name or the site names: one is a match, more is a conflict. */
  candidates(name: string, website: string | undefined): Mediator[] {
    const named = namesIn(name).flatMap((way) => [...(this.byName.get(way) ?? [])]);
    const sited = website ? [...(this.byHost.get(hostOf(website)) ?? [])] : [];
    return [...new Set([...named, ...sited])];
  }
}
