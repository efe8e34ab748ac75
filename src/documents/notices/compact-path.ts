/** How many coordinates each absolute command takes, for the commands that glyph outlines use. */
const arity: Record<string, number> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/** Tenths of a unit: a hundredth of a millimetre once printed. */
const tenths = (value: string) => Math.round(Number(value) * 10);

/** Numbers side by side, a space only where two would run together. */
function pack(numbers: number[]): string {
  return numbers.map((n, index) => (index > 0 && n >= 0 ? ` ${n}` : `${n}`)).join("");
}

/**
 * Rewrites an outline in relative integers, ten to a unit, to be drawn under `scale(.1)`: less
 * than half as long, the same shape.
 *
 * @param d absolute `M`, `L`, `Q`, `C`, `Z` commands
 * @throws on any other command
 * @example compactPath("M1 2L1 3.5Z") // "M10 20v15z"
 */
export function compactPath(d: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let last = "";
  let out = "";
  const write = (command: string, numbers: number[]) => {
    const body = pack(numbers);
    const first = body.startsWith("-") ? "" : " ";
    out += command === last ? first + body : command + body;
    last = command;
  };
  for (const [, command = "", body = ""] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (body.match(/-?\d*\.?\d+/g) ?? []).map(tenths);
    if (arity[command] !== numbers.length)
      throw new Error(`Tracé inattendu : « ${command}${body} ».`);
    if (command === "Z") {
      out += "z";
      last = "Z";
      [x, y] = [startX, startY];
      continue;
    }
    const [endX = 0, endY = 0] = numbers.slice(-2);
    if (command === "M") {
      write("M", [endX, endY]);
      last = "M";
      [startX, startY] = [endX, endY];
    } else if (command === "L") {
      if (endX === x && endY !== y) write("v", [endY - y]);
      else if (endY === y && endX !== x) write("h", [endX - x]);
      else if (endX !== x) write("l", [endX - x, endY - y]);
    } else {
      const relative = numbers.map((n, index) => n - (index % 2 === 0 ? x : y));
      if (relative.some((n) => n !== 0)) write(command.toLowerCase(), relative);
    }
    [x, y] = [endX, endY];
  }
  return out;
}
