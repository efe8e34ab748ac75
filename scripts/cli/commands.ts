import { interets } from "./commands/interets.ts";
import type { Made } from "./commands/lettre.ts";
import { lettres } from "./commands/lettres.ts";
import { regle } from "./commands/regle.ts";
import { regles } from "./commands/regles.ts";
import { remboursement } from "./commands/remboursement.ts";
import type { Answer } from "./present.ts";
import type { Options } from "./read-options.ts";

/** One command: its options, those without a value, and the one that may come without a name. */
interface Signature {
  options: string[];
  switches?: string[];
  positional?: string;
}

/** A command that answers, as text, as JSON or in a row of a batch. */
export interface Computation extends Signature {
  run(options: Options): Answer;
}

/** A command that makes a file. */
export interface Making extends Signature {
  make(options: Options): Promise<Made>;
}
export type Command = Computation | Making;

/** Those that may stand in a batch. */
const computations: Record<string, Computation> = {
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

const commands: Record<string, Command> = {
  regles: { options: [], run: regles },
  ...computations,
  lettres: { options: [], run: lettres },
  lettre: {
    options: ["donnees", "format", "sortie"],
    switches: ["exemple", "sans-mention"],
    positional: "lettre",
    make: async (options) => (await import("./commands/lettre.ts")).lettre(options),
  },
};

function named<Found>(table: Record<string, Found>, name: string | undefined): Found | undefined {
  return name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The command of that name. */
export const commandNamed = (name: string | undefined): Command | undefined =>
  named(commands, name);

/** The command of that name, if it may stand in a batch. */
export const batchCommand = (name: string): Computation | undefined => named(computations, name);

export const commandNames: readonly string[] = Object.keys(commands);

const everyOption = (table: Record<string, Signature>): string[] => [
  ...new Set(Object.values(table).flatMap(({ options }) => options)),
];

/** Every option of every command, once. */
export const optionNames: readonly string[] = everyOption(commands);

/** Every option that has no value. */
export const switchNames: readonly string[] = Object.values(commands).flatMap(
  ({ switches = [] }) => switches,
);

/** What stands in a column of a batch: the options, and what comes without a name. */
export const columnNames: readonly string[] = [
  ...new Set(Object.values(computations).flatMap(({ positional }) => positional ?? [])),
  ...everyOption(computations),
];
