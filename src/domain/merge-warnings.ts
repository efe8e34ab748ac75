import type { Warning } from "./outcome.ts";

/** One warning an id, in order: the same words said once, different words joined. */
export function mergeWarnings(warnings: readonly Warning[]): Warning[] {
  const merged = new Map<string, Warning>();
  for (const warning of warnings) {
    const known = merged.get(warning.id);
    if (!known) merged.set(warning.id, warning);
    else if (!known.text.includes(warning.text))
      merged.set(warning.id, { ...known, text: `${known.text} ${warning.text}` });
  }
  return [...merged.values()];
}
