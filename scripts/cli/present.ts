import type { Outcome, Step, Warning } from "../../src/domain/outcome.ts";
import { typographFrench } from "../../src/letters/typography.ts";
import { readCitations } from "./data.ts";

/** What a command answers, in the three forms it may be asked for. */
export interface Answer {
  json: unknown;
  /** French text for a terminal. */
  text(): string;
  /** Its cells in a batch, by column. */
  row: Record<string, string>;
}

/** Cents as a number of euros, for JSON and CSV. */
export const euros = (cents: number): number => cents / 100;

const jsonSteps = (steps: readonly Step[]) =>
  steps.map(({ label, detail, sources }) => ({ libelle: label, detail, sources }));
const jsonWarnings = (warnings: readonly Warning[]) =>
  warnings.map(({ id, title, text }) => ({ id, titre: title, texte: text }));

/** The part of an answer that explains its value, with French keys. */
export function jsonOf({ steps, sources, warnings }: Outcome<unknown>) {
  return { etapes: jsonSteps(steps), sources, avertissements: jsonWarnings(warnings) };
}

/** The same part in the cells of a batch. */
export function rowOf({ sources, warnings }: Outcome<unknown>): Record<string, string> {
  return {
    sources: sources.join(" "),
    avertissements: warnings.map(({ id }) => id).join(" "),
  };
}

/** The same part as text: the steps in order, what to know, the texts. */
export function textOf({ steps, sources, warnings }: Outcome<unknown>): string {
  const citations = readCitations();
  const cited = sources.map((id) => citations.get(id) ?? id);
  return [
    "Le calcul",
    ...steps.map(({ label, detail }, index) => `  ${index + 1}. ${label}\n     ${detail}`),
    ...(warnings.length > 0 ? ["", "À savoir"] : []),
    ...warnings.map(({ title, text }) => `  – ${title}. ${text}`),
    "",
    typographFrench(`Textes : ${cited.join(" ; ")}.`),
    "Ce calcul informe. Il ne remplace pas un conseil.",
  ].join("\n");
}
