import { fitLine, type Measure } from "../fit-line.ts";

/** A line of text, placed by the height it takes. */
export interface SetLine {
  text: string;
  size: number;
  height: number;
}

/** The mediator's coordinates, set in lines. */
export interface MediatorBlock {
  name: SetLine[];
  address: SetLine[];
  site: SetLine;
  /** Sum of the lines and of the two gaps. */
  height: number;
  gap: number;
}

/** A line does not end with one of these: they lead what follows. */
const leading =
  /(^| )(de|du|des|la|le|les|et|à|a|the|of|to|el|y|der|die|das|und|zu|il|lo|e|di|het|een|en|van|&)$/;

/** Words with the small words that lead them: « Centre », « de la Médiation ». */
function groupWords(text: string): string[] {
  const groups: string[] = [];
  for (const word of text.split(" ")) {
    const last = groups.at(-1);
    if (last !== undefined && leading.test(last)) groups[groups.length - 1] = `${last} ${word}`;
    else groups.push(word);
  }
  return groups;
}

/** Cuts a text between its words so that no line is wider than `width`; no-break spaces hold. */
export function wrapWords(text: string, width: number, measure: (text: string) => number) {
  const lines: string[] = [];
  for (const group of groupWords(text)) {
    const line = lines.at(-1);
    if (line !== undefined && measure(`${line} ${group}`) <= width)
      lines[lines.length - 1] = `${line} ${group}`;
    else lines.push(group);
  }
  return lines;
}

/** The same number of lines, as even as can be: the narrowest width that does not add one. */
export function balance(text: string, width: number, measure: (text: string) => number) {
  const lines = wrapWords(text, width, measure);
  for (let narrower = width - 4; narrower > 0; narrower -= 4) {
    const next = wrapWords(text, narrower, measure);
    if (next.length > lines.length || next.some((line) => measure(line) > narrower)) break;
    lines.splice(0, lines.length, ...next);
  }
  return lines;
}

/** Sizes of the mediator's name, and the smallest of an address or a site. */
export interface BlockType {
  largest: number;
  smallest: number;
  smallestLine: number;
}

/**
 * Sets name, address and site as large as the panel allows; all shrink together. A name that even
 * the smallest letters cannot hold is cut with « … ».
 *
 * @param room width and height of the panel's inside, in the sheet's units
 */
export function setMediator(
  mediator: { name: string; address: string[]; site: string },
  room: { width: number; height: number },
  measure: { bold: Measure; regular: Measure },
  type: BlockType,
): MediatorBlock {
  const at = (scale: number): MediatorBlock => {
    const size = type.largest * scale;
    const line = (text: string, lineSize: number, leading: number): SetLine => {
      return { text, size: lineSize, height: lineSize * leading };
    };
    const one = (text: string, lineSize: number, weight: Measure) => {
      const set = fitLine(
        text,
        { width: room.width, largest: lineSize, smallest: Math.min(lineSize, type.smallestLine) },
        weight,
      );
      return line(set.text, set.size, 1.32);
    };
    const names = balance(mediator.name, room.width, (text) => measure.bold(text, size));
    const name = names.map((text) => line(text, size, 1.16));
    const address = mediator.address.map((text) => one(text, size * 0.72, measure.regular));
    const site = one(mediator.site, size * 0.8, measure.bold);
    const gap = size * 0.3;
    const lines = [...name, ...address, site];
    const height = lines.reduce((sum, { height }) => sum + height, 2 * gap);
    return { name, address, site, height, gap };
  };
  const fitsIn = (block: MediatorBlock) =>
    block.height <= room.height &&
    block.name.length <= 3 &&
    block.name.every(({ text, size }) => measure.bold(text, size) <= room.width);
  const smallestScale = type.smallest / type.largest;
  for (let scale = 1; scale > smallestScale; scale -= 0.02) {
    const block = at(scale);
    if (fitsIn(block)) return block;
  }
  const last = at(smallestScale);
  const name = last.name.slice(0, 4).map((line) => {
    const kept = { width: room.width, largest: line.size, smallest: line.size };
    return { ...line, ...fitLine(line.text, kept, measure.bold) };
  });
  return { ...last, name };
}
