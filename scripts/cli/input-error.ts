/** A command that cannot be carried out as typed; the message, one line, says what and how. */
export class InputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "InputError";
  }
}

/** Data that a letter cannot be written from: one line for each fault, all of them. */
export class DataError extends Error {
  readonly faults: string[];
  constructor(faults: string[]) {
    super(faults.join("\n"));
    this.name = "DataError";
    this.faults = faults;
  }
}
