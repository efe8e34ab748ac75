import type { Test } from "../compiled.ts";
import { quoteList } from "./closest.ts";
import type { SourceFile } from "./error.ts";
import { closedValues } from "./facts.ts";
import type { Variable } from "./scope.ts";
import type { TestSyntax } from "./syntax.ts";
import { typeNames } from "./type-names.ts";

/** The test as its author wrote it, or nearly. */
function written({ path, operator, literal }: TestSyntax): string {
  if (literal === undefined) return path.text;
  return `${path.text} ${operator} ${typeof literal === "string" ? `"${literal}"` : literal}`;
}

/** One test; an error when its variable does not compare, or never has that answer. */
export function compileTest(source: SourceFile, test: TestSyntax, variable: Variable): Test {
  if (test.literal === undefined) return { path: variable.path };
  const values = closedValues(variable);
  if (!values)
    throw source.error(
      test.offset,
      `« ${variable.name} » est ${typeNames[variable.type]} et ne se compare pas`,
      `Écrivez {% if ${variable.name} %} ; seuls un choix et un oui ou non se comparent.`,
    );
  if (!values.includes(test.literal))
    throw source.error(
      test.offset,
      `« ${test.literal} » n’est pas une réponse de « ${variable.name} »`,
      `Écrivez ${quoteList(values.map(String))}.`,
    );
  const key = test.operator === "==" ? "equals" : "differs";
  const initial = variable.field?.type === "choice" ? variable.field.default : undefined;
  const byDefault = (initial === test.literal) === (test.operator === "==");
  return {
    path: variable.path,
    [key]: test.literal,
    ...(initial !== undefined && { byDefault }),
  } as Test;
}

/**
 * Whether the branches are answers to choose from in the blank model. Not when one is ticked at first,
 * nor when a bare test on an optional choice only asks whether it was answered.
 */
export function offersAnswers(test: TestSyntax, variable: Variable, compiled: Test): boolean {
  const isGuard = test.literal === undefined && variable.type === "choice";
  return closedValues(variable) !== undefined && !isGuard && compiled.byDefault === undefined;
}

/** The error for a branch that no answer reaches. */
export function neverTrue(source: SourceFile, test: TestSyntax): Error {
  return source.error(
    test.offset,
    `branche inatteignable : « ${written(test)} » est toujours faux ici`,
    "Retirez cette branche, ou corrigez le test : un test précédent l’exclut déjà.",
  );
}

/** The error for a first test that every answer passes. */
export function alwaysTrue(source: SourceFile, test: TestSyntax, variable: Variable): Error {
  const mayMiss = variable.optional || variable.when || variable.needs;
  return source.error(
    test.offset,
    `test inutile : « ${written(test)} » est toujours vrai ici`,
    `Retirez {% if %} et {% endif %}, gardez le texte${mayMiss ? "" : " ; ou déclarez le champ avec « optional: true »"}.`,
  );
}

/** The error for a branch after one that takes all that is left. */
export function alreadySettled(source: SourceFile, offset: number, settled: TestSyntax): Error {
  return source.error(
    offset,
    `branche inatteignable : « ${written(settled)} » couvre déjà tous les cas restants`,
    "Retirez cette branche.",
  );
}
