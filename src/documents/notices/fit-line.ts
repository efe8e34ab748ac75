/** Width of a text set at a size, in the drawing's units. */
export type Measure = (text: string, size: number) => number;

/** Size at which a text is measured, once. */
const measured = 1000;

/** How many widths are remembered: those of all the notices of a site in all their languages. */
const remembered = 5000;

/**
 * A measure that asks for the width of each text once: widths grow with the size, whatever sizes are
 * tried.
 *
 * @param known widths found before, in the same font
 */
export function measureOnce(widthAt: Measure, known = new Map<string, number>()): Measure {
  return (text, size) => {
    const width = known.get(text) ?? widthAt(text, measured);
    if (known.size >= remembered) known.clear();
    known.set(text, width);
    return (width * size) / measured;
  };
}

/** Room for one line, and the sizes between which its letters may shrink. */
export interface LineRoom {
  width: number;
  largest: number;
  smallest: number;
}

/**
 * One line at the largest size that fits; cut with « … » when even the smallest is too wide.
 *
 * @example fitLine("Atelier Dupont", { width: 400, largest: 34, smallest: 22 }, measure)
 */
export function fitLine(
  text: string,
  { width, largest, smallest }: LineRoom,
  measure: Measure,
): { text: string; size: number } {
  const whole = measure(text, largest);
  if (whole <= width) return { text, size: largest };
  const size = Math.floor((largest * width * 10) / whole) / 10;
  if (size >= smallest) return { text, size };
  // Nothing longer than this can fit: no need to measure ten thousand characters at each try.
  const characters = Array.from(text).slice(0, Math.ceil((width / smallest) * 8));
  const cut = (length: number) => `${characters.slice(0, length).join("").trimEnd()}…`;
  let [fits, tooLong] = [0, characters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (measure(cut(middle), smallest) <= width) fits = middle;
    else tooLong = middle;
  }
  return { text: cut(fits), size: smallest };
}
