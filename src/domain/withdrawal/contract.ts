import type { ExceptionId } from "./exceptions.ts";

/** How the contract was concluded; all but the last give the right (C. conso., art. L. 221-1, L. 221-18). */
export type Place = "online" | "distance" | "off-premises" | "premises";

/** Who the client is, as far as the right goes (C. conso., art. liminaire and L. 221-3). */
export type Client = "consumer" | "small-business" | "business" | "association";

/** What the right depends on, before any date. */
export interface ContractFacts {
  place: Place;
  client: Client;
  /** The contract or the goods are of a kind that the law sets apart. */
  exception?: ExceptionId | undefined;
}
