/** Whether a bound of a date is a day written in the letter, rather than « today » or a question's name. */
export function isWrittenDay(bound: string): boolean {
  return /^\d/.test(bound);
}
