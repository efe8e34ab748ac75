import type { Condition, Duty, DutyFile, DutyStatus } from "../../schemas/compliance.ts";

/** Answers of the check: `true`/`false`, or the id of a choice. A hidden question has none. */
export type ComplianceAnswers = Readonly<Record<string, unknown>>;

/** What the check says of one duty. */
export interface Verdict {
  duty: Duty;
  status: DutyStatus;
  /** The reason, told to the reader. */
  because: string;
  /** Ids of the articles it rests on: those of the duty, or of what excludes it. */
  sources: string[];
}

/** Whether every answer that a condition names is among those it accepts. */
export function holds(condition: Condition, answers: ComplianceAnswers): boolean {
  return Object.entries(condition).every(([field, accepted]) =>
    [accepted].flat().some((answer) => answers[field] === answer),
  );
}

/**
 * Judges every duty, in the order of the content: an exclusion first, then the first line of the
 * duty's decision table whose conditions hold.
 *
 * @throws when a table has no last line; the content's schema forbids it
 */
export function evaluateDuties(
  { exclusions, duties }: DutyFile,
  answers: ComplianceAnswers,
): Verdict[] {
  return duties.map((duty) => {
    const excluded = exclusions.find(
      (exclusion) => holds(exclusion.if, answers) && !exclusion.except.includes(duty.id),
    );
    if (excluded)
      return {
        duty,
        status: "not-concerned",
        because: excluded.because,
        sources: [...excluded.sources],
      };
    const line = duty.verdicts.find(({ if: condition }) => !condition || holds(condition, answers));
    if (!line) throw new Error(`Le devoir « ${duty.id} » n’a pas de dernière ligne.`);
    return { duty, status: line.status, because: line.because, sources: [...duty.sources] };
  });
}
