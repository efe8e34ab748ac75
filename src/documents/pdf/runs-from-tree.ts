import type { Inline } from "../../letters/tree.ts";
import { blank, cleanInlines } from "../inline.ts";
import { drawableText } from "./characters.ts";
import type { Coverage } from "./engine.ts";
import type { Run } from "./runs.ts";
import type { StyleSet } from "./styles.ts";

/** The tree's inlines as styled runs, holding only characters that the font draws. */
export function toRuns(
  inlines: Inline[],
  styles: StyleSet,
  coverage: Coverage,
  allBold = false,
): (Run | "break")[] {
  return cleanInlines(inlines).flatMap((inline): (Run | "break")[] => {
    if (inline.kind === "break") return ["break"];
    if (inline.kind === "missing") {
      const label = drawableText(inline.label, coverage);
      return [
        { text: `${blank} `, style: styles.regular },
        { text: `(${label})`, style: styles.label },
      ];
    }
    const bold = allBold || inline.strong;
    const style = inline.superscript
      ? styles[bold ? "boldSuperscript" : "superscript"]
      : styles[bold ? "bold" : "regular"];
    return [{ text: drawableText(inline.text, coverage), style }];
  });
}
