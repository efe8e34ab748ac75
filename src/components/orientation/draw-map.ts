import { flowMap, type MapBox, type MapLine } from "../../domain/orientation/map.ts";
import type { Plan, Question } from "../../schemas/orientation.ts";

const row = 46;
const column = 470;
const box = { width: 300, height: 36 };
const margin = 24;

const left = ({ column: at }: MapBox) => margin + at * column;
const middle = ({ row: at }: MapBox) => margin + at * row + box.height / 2;
const escapeXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const cut = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

function drawLine({ from, to, label }: MapLine): string {
  const [x1, y1, x2, y2] = [left(from) + box.width, middle(from), left(to), middle(to)];
  const bend = x1 + 24;
  return [
    `<path d="M${x1} ${y1}H${bend}V${y2}H${x2}" fill="none" stroke="#d8d1c3" stroke-width="1.5"/>`,
    `<text x="${bend + 6}" y="${y2 - 5}" class="answer">${escapeXml(cut(label, 24))}</text>`,
  ].join("");
}

function drawBox(one: MapBox): string {
  const [x, y] = [left(one), middle(one) - box.height / 2];
  return [
    `<g class="${one.kind}"><title>${escapeXml(`${one.title} (${one.id})`)}</title>`,
    `<rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="4"/>`,
    `<text x="${x + 10}" y="${y + 15}">${escapeXml(cut(one.title, 44))}</text>`,
    `<text x="${x + 10}" y="${y + 29}" class="id">${escapeXml(one.id)}</text></g>`,
  ].join("");
}

const style = `text{font:12px system-ui,sans-serif;fill:#1c2530}.id{font:10px ui-monospace,monospace;fill:#56606c}.answer{font-size:11px;fill:#56606c}
rect{fill:#fff;stroke:#56606c}.question rect{fill:#fff;stroke:#1c2530}.plan rect{fill:#e2eeeb;stroke:#0b5d57}.again rect{fill:#faf8f3;stroke:#8f4a00;stroke-dasharray:4 3}`;

/** The map of every path, as an SVG picture for whoever writes the questions. */
export function drawMap(
  questions: ReadonlyMap<string, Question>,
  plans: ReadonlyMap<string, Plan>,
): string {
  const { boxes, lines, rows, columns } = flowMap(questions, plans);
  const width = margin * 2 + (columns - 1) * column + box.width;
  const height = margin * 2 + rows * row;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Par où commencer ? : les questions, les réponses et les plans">
<style>${style}</style><rect width="${width}" height="${height}" style="fill:#faf8f3;stroke:none"/>
${lines.map(drawLine).join("\n")}
${boxes.map(drawBox).join("\n")}
</svg>
`;
}
