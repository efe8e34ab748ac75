/** One thing wrong in a content file, said to the person who will mend it. */
export interface ContentProblem {
  file: string;
  line?: number;
  /** Dotted path of the key: `versions.0.duration`. */
  key?: string;
  /** What is wrong, in French. */
  what: string;
  /** The YAML as it would be typed, when we can tell. */
  correction?: string;
}

/** Every problem found in the content, in one error: the build stops once, not once a fault. */
export class ContentError extends Error {
  readonly problems: ContentProblem[];

  constructor(problems: ContentProblem[]) {
    super(`\n${problems.map(formatProblem).join("\n\n")}\n`);
    this.name = "ContentError";
    this.problems = problems;
  }
}

/** A problem as it prints: place, what, and the line to type. */
export function formatProblem(problem: ContentProblem): string {
  const place = problem.line ? `${problem.file}, ligne ${problem.line}` : problem.file;
  const key = problem.key ? `, clé « ${problem.key} »` : "";
  const lines = [`${place}${key}`, `  ${problem.what}`];
  if (problem.correction) {
    lines.push("  Écrire :");
    for (const line of problem.correction.split("\n")) lines.push(`    ${line}`);
  }
  return lines.join("\n");
}
