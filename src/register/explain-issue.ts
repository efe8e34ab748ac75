import { stringify } from "yaml";
import type { z } from "zod";
import { nearest } from "./nearest.ts";
import { repair } from "./repair.ts";
import { exampleOf, knownKeys, type Schema, schemaAt, valueAt } from "./schema-at.ts";

type Issue = z.core.$ZodIssue;

/** What is wrong with one value, in French, and the YAML that would be right. */
export interface Explanation {
  what: string;
  correction?: string;
}

const kindNames: Record<string, string> = {
  string: "un texte",
  number: "un nombre",
  int: "un nombre entier",
  boolean: "true ou false",
  array: "une liste",
  object: "un groupe de clés",
};

const plural = (count: number | bigint, word: string) => `${count} ${word}${count > 1 ? "s" : ""}`;

/** How much or how many a schema wants: « attend au moins 1 élément ». */
function bound(issue: Issue & { code: "too_small" | "too_big" }): string {
  const [order, limit] =
    issue.code === "too_small" ? ["moins", issue.minimum] : ["plus", issue.maximum];
  if (issue.origin === "array") return `attend au ${order} ${plural(limit, "élément")}`;
  if (issue.origin === "string") return issue.message;
  return `attend un nombre d’au ${order} ${limit}`;
}

/** The values among which a key chooses, when it does. */
function choicesOf(issue: Issue): string[] | undefined {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code !== "invalid_union" || issue.errors.length > 0) return undefined;
  const { options } = issue as { options?: unknown[] };
  return options?.map(String);
}

/** What the value should be, in a few words. */
function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return `attend ${kindNames[issue.expected] ?? issue.expected}`;
    case "too_small":
    case "too_big":
      return bound(issue);
    case "invalid_union":
      return `attend ${issue.errors
        .flatMap(([first]) => (first ? [expectation(first).replace(/^attend /, "")] : []))
        .join(", ou ")}`;
    default:
      return issue.message;
  }
}

/** The value that the check itself says would be right, when it says so. */
function right(issue: Issue): { value: unknown } | undefined {
  if (issue.code === "custom" && issue.params && "right" in issue.params)
    return { value: issue.params.right };
  if (issue.code === "too_small" && issue.origin !== "array" && issue.origin !== "string")
    return { value: Number(issue.minimum) };
  if (issue.code === "too_big" && issue.origin !== "array" && issue.origin !== "string")
    return { value: Number(issue.maximum) };
  return undefined;
}

/**
 * Explains one fault of `data` under `schema`. An `unrecognized_keys` issue is explained by its first
 * key.
 */
export function explainIssue(issue: Issue, schema: Schema, data: unknown): Explanation {
  const key = issue.path.at(-1);
  const given = valueAt(data, issue.path);
  const local = schemaAt(schema, issue.path, data);
  const typed = (value: unknown) => {
    const wrapped =
      key === undefined ? value : typeof key === "number" ? [value] : { [String(key)]: value };
    return stringify(wrapped, { lineWidth: 0 }).trimEnd();
  };

  if (issue.code === "unrecognized_keys") {
    const unknown = issue.keys[0] ?? "";
    const known = knownKeys(local, given);
    const close = nearest(unknown, known);
    const value = valueAt(given, [unknown]);
    return {
      what: `La clé « ${unknown} » n’existe pas ici.${close ? "" : ` Clés permises : ${known.join(", ")}.`}`,
      ...(close ? { correction: stringify({ [close]: value }, { lineWidth: 0 }).trimEnd() } : {}),
    };
  }

  const choices = choicesOf(issue);
  if (given === undefined)
    return { what: "La clé manque.", correction: typed(choices?.[0] ?? exampleOf(local)) };

  const shown =
    given === "" || given === null || typeof given === "object" ? "" : `« ${String(given)} » : `;
  const sentence = (words: string) => {
    const text = `${shown}${words}.`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  if (choices) {
    const close = nearest(String(given), choices) ?? choices[0];
    return {
      what: sentence(`attend l’une de ces valeurs : ${choices.join(", ")}`),
      correction: typed(close),
    };
  }
  const known = right(issue);
  const value = known ? known.value : ((local && repair(given, local)) ?? exampleOf(local));
  return { what: sentence(expectation(issue)), correction: typed(value) };
}
