import type { z } from "zod";
import { shiftDay } from "./common.ts";

/** Days between which one wording is in force; `to` is null while it is. */
interface Version {
  from: string;
  to: string | null;
}

/**
 * Faults of versions that do not follow one another: each ends on the eve of the next, the last has
 * no end. A day is thus never covered twice, nor left out once the first has begun.
 */
export function checkVersions(versions: readonly Version[], context: z.RefinementCtx): void {
  versions.forEach((version, index) => {
    const next = versions[index + 1];
    const right = next ? shiftDay(next.from, -1) : null;
    if (right !== undefined && version.to !== right)
      context.addIssue({
        code: "custom",
        path: ["versions", index, "to"],
        params: { right },
        message: next
          ? `doit être la veille de la version suivante, qui commence le ${next.from}`
          : "doit être null : c’est la version en vigueur",
      });
  });
}
