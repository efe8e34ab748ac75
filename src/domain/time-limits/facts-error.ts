/** The events of a consumer mediation that start its three clocks. */
export type MediationEvent = "complaint" | "fileReceived" | "notification";

/** A date that cannot be, given the others; the message says what to do. */
export class FactsError extends Error {
  readonly field: MediationEvent;
  constructor(field: MediationEvent, message: string) {
    super(message);
    this.name = "FactsError";
    this.field = field;
  }
}
