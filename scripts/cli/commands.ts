import { interets } from "./commands/interets.ts";
import { regle } from "./commands/regle.ts";
import { regles } from "./commands/regles.ts";
import { remboursement } from "./commands/remboursement.ts";
import type { Answer } from "./present.ts";
import type { Options } from "./read-options.ts";

/** One command: its options, and the one that may come without a name. */
export interface Command {
  options: string[];
  positional?: string;
  run(options: Options): Answer;
}

const commands: Record<string, Command> = {
  regles: { options: [], run: regles },
  regle: { options: ["depuis", "territoire"], positional: "regle", run: regle },
  interets: {
    options: ["principal", "depuis", "jusqua", "debiteur", "creancier", "taux"],
    run: interets,
  },
  remboursement: {
    options: ["montant", "exigible", "paye", "motif", "prix"],
    run: remboursement,
  },
};

/** The command of that name. */
export function commandNamed(name: string | undefined): Command | undefined {
  return name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
}

export const commandNames: readonly string[] = Object.keys(commands);

/** Every option of every command, once. */
export const optionNames: readonly string[] = [
  ...new Set(Object.values(commands).flatMap(({ options }) => options)),
];

/** What stands in a column of a batch: the options, and what comes without a name. */
export const columnNames: readonly string[] = [
  ...new Set(Object.values(commands).flatMap(({ positional }) => positional ?? [])),
  ...optionNames,
];
