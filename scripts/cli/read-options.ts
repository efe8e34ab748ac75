import { isIsoDate } from "../../src/domain/calendar/civil-date.ts";
import type { IsoDate } from "../../src/domain/outcome.ts";
import { InputError } from "./input-error.ts";

/** Options as typed, by name. */
export type Options = Record<string, string | undefined>;

function required(options: Options, name: string, example: string): string {
  const typed = options[name]?.trim();
  if (!typed) throw new InputError(`--${name} manque. Écrivez par exemple --${name} ${example}.`);
  return typed;
}

/** A day that exists. @throws InputError */
export function readDate(options: Options, name: string): IsoDate {
  const typed = required(options, name, "2026-03-23");
  if (!isIsoDate(typed))
    throw new InputError(
      `--${name} ${typed} : ce n’est pas un jour du calendrier. Écrivez AAAA-MM-JJ, par exemple --${name} 2026-03-23.`,
    );
  if (typed < "1900" || typed >= "2200")
    throw new InputError(
      `--${name} ${typed} : l’année est hors de ce que nous savons compter. Écrivez une date entre 1900 et 2199.`,
    );
  return typed;
}

/** An amount in euros, as whole cents. @throws InputError */
export function readCents(options: Options, name: string): number {
  const typed = required(options, name, "1000,50");
  const plain = typed.replace(/[\s\u00a0\u202f]/g, "").replace(/€$/, "");
  const match = /^(\d{1,12})(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!match)
    throw new InputError(
      `--${name} ${typed} : ce n’est pas une somme en euros. Écrivez par exemple --${name} 1000,50.`,
    );
  return Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}

/** A yearly rate in percent, two decimals at most. @throws InputError */
export function readPercent(options: Options, name: string): number {
  const typed = required(options, name, "12,5");
  const plain = typed.replace(/\s*%$/, "").replace(",", ".");
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(plain))
    throw new InputError(
      `--${name} ${typed} : ce n’est pas un taux annuel en pour cent. Écrivez par exemple --${name} 12,5.`,
    );
  return Number(plain);
}

/** One of a few words. @throws InputError naming them all */
export function readChoice<Choice extends string>(
  options: Options,
  name: string,
  choices: readonly Choice[],
): Choice {
  const typed = required(options, name, choices[0] ?? "");
  const found = choices.find((choice) => choice === typed);
  if (found === undefined)
    throw new InputError(
      `--${name} ${typed} : valeur inconnue. Écrivez l’une de celles-ci : ${choices.join(", ")}.`,
    );
  return found;
}
