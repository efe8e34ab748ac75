import type { Plan, Question } from "../../schemas/orientation.ts";
import { firstQuestion } from "./graph.ts";

/** A box of the map: a question or a plan, on a row, in a column. */
export interface MapBox {
  id: string;
  kind: "question" | "plan" | "again";
  title: string;
  /** 0 for the first question. */
  column: number;
  /** In rows, halves allowed: a question stands in the middle of what follows it. */
  row: number;
}

/** A line of the map: an answer, from a question to what follows. */
export interface MapLine {
  from: MapBox;
  to: MapBox;
  label: string;
}

export interface FlowMap {
  boxes: MapBox[];
  lines: MapLine[];
  rows: number;
  columns: number;
}

/**
 * The questions and plans laid out as a tree, one row a last box. A node met before is named again,
 * without what follows it.
 */
export function flowMap(
  questions: ReadonlyMap<string, Question>,
  plans: ReadonlyMap<string, Plan>,
): FlowMap {
  const boxes: MapBox[] = [];
  const lines: MapLine[] = [];
  const met = new Set<string>();
  let rows = 0;

  const place = (id: string, column: number): MapBox => {
    const question = questions.get(id);
    const again = met.has(id);
    met.add(id);
    const title = (question ?? plans.get(id))?.title ?? id;
    const box: MapBox = {
      id,
      kind: again ? "again" : question ? "question" : "plan",
      title,
      column,
      row: 0,
    };
    boxes.push(box);
    if (again || !question) {
      box.row = rows++;
      return box;
    }
    const following = question.answers.map(({ label, to }) => {
      const next = place(to, column + 1);
      lines.push({ from: box, to: next, label });
      return next;
    });
    box.row = (following[0]!.row + following.at(-1)!.row) / 2;
    return box;
  };
  place(firstQuestion, 0);
  return { boxes, lines, rows, columns: Math.max(...boxes.map(({ column }) => column)) + 1 };
}
