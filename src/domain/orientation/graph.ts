import type { Question } from "../../schemas/orientation.ts";

/** The first question: what every path begins with. */
export const firstQuestion = "situation";

/** Most questions on any path: those that choose a plan, and those that the plan asks. */
export const mostQuestions = 6;

/** One way through the questions, from the first to a plan. */
export interface Path {
  /** The answers given, in order: question id, answer id. */
  answers: [question: string, answer: string][];
  plan: string;
}

/** What makes a set of questions unsound. */
export type GraphFault =
  | { kind: "lost"; question: string; answer: string; to: string }
  | { kind: "circle"; question: string; answer: string; to: string }
  | { kind: "unreachable"; node: string }
  | { kind: "long"; plan: string; count: number };

type Questions = ReadonlyMap<string, Question>;

/** Every way through the questions; answers that lead nowhere or back are left out, and told. */
function explore(questions: Questions, isPlan: (id: string) => boolean) {
  const paths: Path[] = [];
  const faults: GraphFault[] = [];
  const met = new Set<string>();
  const visit = (id: string, answers: Path["answers"]) => {
    met.add(id);
    for (const answer of questions.get(id)?.answers ?? []) {
      const next: Path["answers"] = [...answers, [id, answer.id]];
      const at = { question: id, answer: answer.id, to: answer.to };
      if (isPlan(answer.to)) {
        met.add(answer.to);
        paths.push({ answers: next, plan: answer.to });
      } else if (!questions.has(answer.to)) faults.push({ kind: "lost", ...at });
      else if (next.some(([question]) => question === answer.to))
        faults.push({ kind: "circle", ...at });
      else visit(answer.to, next);
    }
  };
  visit(firstQuestion, []);
  return { paths, faults, met };
}

/** Every path from the first question to a plan, in the order of the answers. */
export function pathsOf(questions: Questions, plans: { has(id: string): boolean }): Path[] {
  return explore(questions, (id) => plans.has(id)).paths;
}

/**
 * Proves that every answer leads on, that no path turns in a circle, that every question and every
 * plan is reached, and that nobody is asked more than `mostQuestions`.
 *
 * @param plans number of facts that each plan asks, by id
 */
export function graphFaults(questions: Questions, plans: ReadonlyMap<string, number>) {
  const { paths, faults, met } = explore(questions, (id) => plans.has(id));
  const unreachable = [...questions.keys(), ...plans.keys()].filter((id) => !met.has(id));
  const longest = new Map<string, number>();
  for (const { answers, plan } of paths)
    longest.set(plan, Math.max(longest.get(plan) ?? 0, answers.length + (plans.get(plan) ?? 0)));
  return [
    ...faults.filter(
      (one, index) =>
        faults.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index,
    ),
    ...unreachable.map((node): GraphFault => ({ kind: "unreachable", node })),
    ...[...longest]
      .filter(([, count]) => count > mostQuestions)
      .map(([plan, count]): GraphFault => ({ kind: "long", plan, count })),
  ];
}

/**
 * Where these answers lead: the plan, or the first question left without an answer.
 *
 * @param answers answer ids by question id; those off the path are not read
 */
export function walk(questions: Questions, answers: Readonly<Record<string, string>>): string {
  let at = firstQuestion;
  for (;;) {
    const given = answers[at];
    const answer = questions.get(at)?.answers.find(({ id }) => id === given);
    if (!answer) return at;
    at = answer.to;
  }
}
