import {
  type ComplianceQuestions,
  complianceQuestionFileSchema,
  type DutyFile,
  dutyFileSchema,
  type Fine,
  fineFileSchema,
} from "../schemas/compliance.ts";
import { type PageRule, pageRuleFileSchema } from "../schemas/page-rule.ts";
import { readYaml } from "./read-yaml.ts";
import type { Reading } from "./reading.ts";

/** What « Suis-je en règle ? » asks, judges and cites. */
export interface Compliance {
  questions: ComplianceQuestions;
  fines: Map<string, Fine>;
  /** The duties, in the order in which they are shown. */
  duties: DutyFile;
  /** What is said of each finding in a pasted page. */
  pageRules: Map<string, PageRule>;
}

export const complianceFolder = "content/compliance";
const none: DutyFile = { exclusions: [], duties: [] };

/** Reads `content/compliance/`; a file that is missing or at fault gives nothing, and its fault. */
export function loadCompliance(reading: Reading): Compliance {
  const questions = reading.entries(complianceFolder, ["questions.yaml"], (file) =>
    readYaml(file.text, file.path, complianceQuestionFileSchema),
  );
  const fines = reading.entries(complianceFolder, ["amendes.yaml"], (file) =>
    readYaml(file.text, file.path, fineFileSchema),
  );
  const [duties = none] = reading.entries(complianceFolder, ["devoirs.yaml"], (file) => [
    readYaml(file.text, file.path, dutyFileSchema),
  ]);
  const pageRules = reading.entries(complianceFolder, ["constats.yaml"], (file) =>
    readYaml(file.text, file.path, pageRuleFileSchema),
  );
  return {
    questions,
    fines: reading.byId(fines, ({ id }) => id, "Amende"),
    duties,
    pageRules: reading.byId(pageRules, ({ id }) => id, "Constat"),
  };
}
