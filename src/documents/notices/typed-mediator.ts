import { readTypedMediator } from "../../letters/fields/mediator.ts";
import type { Problem } from "../../letters/fields/types.ts";
import type { Notice } from "./notice.ts";
import { cleanTraderName } from "./trader.ts";

/** As long as a real one ever is, with room to spare. */
const longest = { name: 160, line: 90, lines: 6, website: 120 };

/** The complete address of a site typed with or without its protocol; `undefined` when it is not one. */
function completeAddress(website: string): string | undefined {
  const address = /^https?:\/\//i.test(website) ? website : `https://${website}`;
  return URL.canParse(address) ? address : undefined;
}

/**
 * The mediator that a visitor types from the agreement they signed: name, postal address, site,
 * read as the letters read them, then checked for what a printed notice can hold.
 *
 * @param raw `{ name, address, website }` as typed, the address on several lines
 * @returns the mediator when nothing is wrong, and what is to be mended
 */
export function typedMediator(raw: Readonly<Record<string, string>>): {
  mediator?: Notice["mediator"];
  errors: Problem[];
} {
  const { value = {}, errors: missing } = readTypedMediator(raw);
  const errors = [...missing];
  const name = cleanTraderName(value.name);
  const address = (value.address ?? []).flatMap((line) => cleanTraderName(line) ?? []);
  const website = value.website === undefined ? undefined : completeAddress(value.website);
  const refuse = (part: string, message: string) => {
    if (errors.every((error) => error.part !== part)) errors.push({ part, message });
  };
  if (!name || name.length > longest.name)
    refuse(
      "name",
      `Indiquez le nom de votre médiateur, en ${longest.name}\u00a0caractères au plus.`,
    );
  if (
    address.length === 0 ||
    address.length > longest.lines ||
    address.some((line) => line.length > longest.line)
  )
    refuse(
      "address",
      `Indiquez l’adresse postale en ${longest.lines}\u00a0lignes au plus, de ${longest.line}\u00a0caractères chacune.`,
    );
  if (!website || website.length > longest.website)
    refuse(
      "website",
      "Indiquez le site de votre médiateur tel qu’on le tape, par exemple https://www.exemple.fr.",
    );
  if (errors.length > 0 || !name || !website) return { errors };
  return { mediator: { name, shortName: name, address, website }, errors };
}
