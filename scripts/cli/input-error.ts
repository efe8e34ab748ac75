/** A command that cannot be carried out as typed; the message, one line, says what and how. */
export class InputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "InputError";
  }
}
