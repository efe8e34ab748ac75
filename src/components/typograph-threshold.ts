import { typographFrench } from "../letters/typography.ts";
import type { Threshold } from "../schemas/threshold.ts";

/** A threshold whose words are typeset, ready for an island. */
export function typographThreshold(threshold: Threshold): Threshold {
  return {
    ...threshold,
    title: typographFrench(threshold.title),
    explanation: typographFrench(threshold.explanation),
    versions: threshold.versions.map(({ note, ...version }) => ({
      ...version,
      ...(note === undefined ? {} : { note: typographFrench(note) }),
    })),
  };
}
