import type { IsoDate } from "../../../domain/outcome.ts";
import type { RawAnswers } from "../../../letters/fields/types.ts";
import { keep, readKept } from "./store.ts";

/** Layout of what is kept; another one is left alone and not read. */
const version = 1;
const mostRecent = 5;

const draftName = (letter: string) => `brouillon:${letter}`;

function readVersioned(name: string): Record<string, unknown> | undefined {
  const kept = readKept(name) as Record<string, unknown> | undefined;
  return kept?.version === version ? kept : undefined;
}

/** Whether the visitor asked for their answers to be kept on this device. */
export function isKeeping(): boolean {
  return readKept("garder") === true;
}

/** Notes that the visitor asked for it. @returns whether the browser accepts */
export function startKeeping(): boolean {
  return keep("garder", true);
}

/** The answers of a letter, as of unknown origin, and the day they were typed. */
export interface Draft {
  day: IsoDate;
  answers: unknown;
}

export function readDraft(letter: string): Draft | undefined {
  const kept = readVersioned(draftName(letter));
  return typeof kept?.jour === "string" ? { day: kept.jour, answers: kept.reponses } : undefined;
}

/** @returns whether the browser kept it */
export function keepDraft(letter: string, day: IsoDate, answers: RawAnswers): boolean {
  return keep(draftName(letter), { version, jour: day, reponses: answers });
}

/** The visitor's own details, for the next letter. */
export function readDetails(): unknown {
  return readVersioned("coordonnees")?.reponses;
}

/** Adds to the details already kept: a letter without mediator does not erase the mediator. */
export function keepDetails(details: RawAnswers): void {
  if (Object.keys(details).length === 0) return;
  const known = (readDetails() ?? {}) as RawAnswers;
  keep("coordonnees", { version, reponses: { ...known, ...details } });
}

/** Letters opened lately on this device, the last one first. */
export function readRecent(): string[] {
  const kept = readKept("recentes");
  return Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : [];
}

export function keepRecent(letter: string): void {
  keep("recentes", [letter, ...readRecent().filter((id) => id !== letter)].slice(0, mostRecent));
}
