import type { ComplianceQuestions, Condition } from "../schemas/compliance.ts";
import { type Compliance, complianceFolder } from "./compliance.ts";
import { nearest } from "./nearest.ts";
import type { Reading } from "./reading.ts";

type Question = ComplianceQuestions[number]["fields"][number];
type Report = (
  where: { file: string; key: string; after: string },
  id: string,
  what: string,
  close?: string,
) => void;

/** The answers that a question may get, as decision tables write them. */
function answersOf(question: Question): (string | boolean)[] {
  return question.type === "choice" ? question.options.map(({ value }) => value) : [true, false];
}

/** Adds a fault for each question, answer, duty, fine or source that a table names and nobody knows. */
export function crossCheckCompliance(
  { questions, fines, pageRules, duties: { exclusions, duties } }: Compliance,
  sources: ReadonlyMap<string, unknown>,
  reading: Reading,
): void {
  const asked = new Map(
    questions.flatMap(({ fields }) => fields).map((field) => [field.name, field]),
  );
  const known = new Set(duties.map(({ id }) => id));
  const report: Report = ({ file, key, after }, id, what, close) => {
    const found = reading.lineOf(file, id, after);
    reading.problems.push({
      file,
      key,
      ...(found ? { line: found.line } : {}),
      what,
      ...(found && close ? { correction: found.text.trim().replace(id, close) } : {}),
    });
  };
  const cited = (
    where: Parameters<Report>[0],
    kind: string,
    ids: Iterable<string>,
    index: { has(id: string): boolean; keys(): Iterable<string> },
  ) => {
    for (const id of ids)
      if (!index.has(id))
        report(where, id, `${kind} « ${id} » n’existe pas.`, nearest(id, index.keys()));
  };
  const checkCondition = (where: Parameters<Report>[0], condition: Condition) => {
    cited(where, "La question", Object.keys(condition), asked);
    for (const [name, accepted] of Object.entries(condition)) {
      const question = asked.get(name);
      if (!question) continue;
      const possible = answersOf(question);
      for (const answer of [accepted].flat())
        if (!possible.includes(answer))
          report(
            where,
            String(answer),
            `« ${answer} » n’est pas une réponse à la question « ${name} ». Réponses : ${possible.join(", ")}.`,
          );
    }
  };

  const file = `${complianceFolder}/devoirs.yaml`;
  for (const exclusion of exclusions) {
    const where = { file, key: "exclusions", after: "exclusions:" };
    checkCondition(where, exclusion.if);
    cited(where, "Le devoir", exclusion.except, known);
    cited(where, "La source", exclusion.sources, sources);
  }
  for (const { id } of duties)
    if (duties.filter((duty) => duty.id === id).length > 1)
      report(
        { file, key: "duties", after: `id: ${id}` },
        id,
        `Le devoir « ${id} » est donné deux fois.`,
      );
  for (const duty of duties) {
    const where = { file, key: duty.id, after: `id: ${duty.id}` };
    cited(where, "La source", duty.sources, sources);
    if (duty.fine) cited(where, "L’amende", [duty.fine], fines);
    for (const { if: condition } of duty.verdicts) if (condition) checkCondition(where, condition);
  }
  for (const { id, source } of fines.values())
    cited(
      { file: `${complianceFolder}/amendes.yaml`, key: id, after: `id: ${id}` },
      "La source",
      [source],
      sources,
    );
  for (const { id, sources: ids } of pageRules.values())
    cited(
      { file: `${complianceFolder}/constats.yaml`, key: id, after: `id: ${id}` },
      "La source",
      ids,
      sources,
    );
  for (const { name, when } of asked.values())
    if (when)
      checkCondition(
        { file: `${complianceFolder}/questions.yaml`, key: name, after: `name: ${name}` },
        { [when.field]: when.equals },
      );
}
