import { join } from "node:path";
import type { CompiledLetter } from "../../src/letters/compiled.ts";
import type { KnownMediator } from "../../src/letters/fields/types.ts";
import type { Letter } from "../../src/register/letters.ts";
import { nearest } from "../../src/register/nearest.ts";
import { loadRegister } from "../../src/register/register.ts";
import { isPublishable } from "../../src/schemas/mediator.ts";
import { InputError } from "./input-error.ts";

/** The letters of the site, and the mediators that they may name. */
export interface Correspondence {
  letters: ReadonlyMap<string, Letter>;
  mediators: KnownMediator[];
}

let correspondence: Correspondence | undefined;

/** Reads them, once. @throws ContentError when the content is not sound */
export function readCorrespondence(): Correspondence {
  correspondence ??= read();
  return correspondence;
}

function read(): Correspondence {
  const root = join(import.meta.dirname, "../..");
  const { letters, mediators } = loadRegister(root, process.env.FEDERATION);
  const known = [...mediators.values()].filter(isPublishable);
  return {
    letters,
    mediators: known.map(({ id, name, address, website }) => ({ id, name, address, website })),
  };
}

/** The letter of that id. @throws InputError with the nearest */
export function letterNamed({ letters }: Correspondence, id: string | undefined): CompiledLetter {
  const found = letters.get(id ?? "");
  if (found) return found.compiled;
  const close = id === undefined ? undefined : nearest(id, letters.keys());
  throw new InputError(
    id === undefined
      ? "Il manque l’identifiant de la lettre. La commande « lettres » les donne tous."
      : `Lettre « ${id} » inconnue.${close ? ` Vouliez-vous dire « ${close} » ?` : ""} La commande « lettres » les donne toutes.`,
  );
}
