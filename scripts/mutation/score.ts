import { dirname } from "node:path/posix";

/** What this project reads of Stryker's JSON report. */
export interface MutationReport {
  files: Record<string, { mutants: Mutant[] }>;
}

export interface Mutant {
  mutatorName: string;
  status: string;
  location: { start: { line: number } };
  /** How many tests ran against it. */
  testsCompleted?: number;
}

/** The mutants of a folder: those that count, and those of them that a test saw. */
export interface FolderScore {
  folder: string;
  mutants: number;
  seen: number;
}

const seen = new Set(["Killed", "Timeout"]);
const missed = new Set(["Survived", "NoCoverage"]);

/** One score a folder, in order of name; mutants that are set aside do not count. */
export function folderScores({ files }: MutationReport): FolderScore[] {
  const scores = new Map<string, FolderScore>();
  for (const [file, { mutants }] of Object.entries(files)) {
    const folder = dirname(file);
    const score = scores.get(folder) ?? { folder, mutants: 0, seen: 0 };
    scores.set(folder, score);
    for (const { status } of mutants) {
      if (seen.has(status)) score.seen += 1;
      if (seen.has(status) || missed.has(status)) score.mutants += 1;
    }
  }
  return [...scores.values()].toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
}

/**
 * The mutants said to survive though no test ran, as « file:line mutator »: the run measured nothing
 * there, whatever its score.
 */
export function unmeasured({ files }: MutationReport): string[] {
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status, testsCompleted }) => status === "Survived" && !testsCompleted)
      .map(({ location, mutatorName }) => `${file}:${location.start.line} ${mutatorName}`),
  );
}

/** Share seen, in per cent; nothing to see is all seen. */
export function share({ mutants, seen }: Omit<FolderScore, "folder">): number {
  return mutants === 0 ? 100 : (100 * seen) / mutants;
}
