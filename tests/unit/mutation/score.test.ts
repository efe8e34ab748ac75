import { expect, test } from "vitest";
import {
  folderScores,
  type Mutant,
  type MutationReport,
  share,
  unmeasured,
} from "../../../scripts/mutation/score.ts";

const mutant = (status: string, testsCompleted?: number): Mutant => ({
  mutatorName: "ArithmeticOperator",
  status,
  location: { start: { line: 12 } },
  ...(testsCompleted === undefined ? {} : { testsCompleted }),
});

const report: MutationReport = {
  files: {
    "src/domain/money.ts": { mutants: [mutant("NoCoverage"), mutant("Ignored")] },
    "src/domain/calendar/easter.ts": { mutants: [mutant("Killed", 3), mutant("Timeout")] },
    "src/domain/calendar/french-date.ts": { mutants: [mutant("Survived", 7), mutant("Killed", 1)] },
  },
};

test("a folder’s mutants are added up, without those set aside", () => {
  expect(folderScores(report)).toEqual([
    { folder: "src/domain", mutants: 1, seen: 0 },
    { folder: "src/domain/calendar", mutants: 4, seen: 3 },
  ]);
});

test("a survivor that no test ran against is no measure", () => {
  expect(unmeasured(report)).toEqual([]);
  const file = "src/domain/money.ts";
  const mutants = [mutant("Survived", 0), mutant("Survived"), mutant("NoCoverage")];
  expect(unmeasured({ files: { [file]: { mutants } } })).toEqual([
    `${file}:12 ArithmeticOperator`,
    `${file}:12 ArithmeticOperator`,
  ]);
});

test("the share seen is in per cent, all of it when there is nothing to see", () => {
  expect(share({ mutants: 8, seen: 7 })).toBe(87.5);
  expect(share({ mutants: 0, seen: 0 })).toBe(100);
});
