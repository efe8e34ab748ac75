import type { IsoDate } from "../outcome.ts";

/** What makes an immediate termination possible (C. conso., art. L. 216-6, II). */
export type ImmediateGround = "refusal" | "essential-date";

/** The client's formal notice, and the additional time it leaves. */
export interface FormalNotice {
  /** Date of the letter. */
  on: IsoDate;
  /** Last day of the additional time; absent when the notice leaves none. */
  until?: IsoDate | undefined;
}

/** What happened after the contract was concluded. */
export interface DeliveryFacts {
  conclusion: IsoDate;
  /** Day agreed, or last day of the period agreed. */
  agreed?: IsoDate | undefined;
  immediate?: ImmediateGround | undefined;
  notice?: FormalNotice | undefined;
  /** The letter that ends the contract: day received, and day it bears if known. */
  termination?: { receivedOn: IsoDate; sentOn?: IsoDate | undefined } | undefined;
  /** Day of the delivery, or of the performance. */
  performedOn?: IsoDate | undefined;
}
