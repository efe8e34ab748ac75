import type { MediatorDetails } from "../values.ts";
import { cleanCode, cleanLine, cleanLines, partOf } from "./clean.ts";
import { absent, type FieldKind, type Problem } from "./types.ts";

/** The choice that lets the visitor type the details. */
export const otherMediator = "autre";

/** The details typed by hand; each missing part is a problem. */
export function readTypedMediator(raw: unknown): { value?: MediatorDetails; errors: Problem[] } {
  const name = cleanLine(partOf(raw, "name"));
  const address = cleanLines(partOf(raw, "address"))
    .split(/\s*\n\s*/)
    .filter(Boolean);
  const website = cleanCode(partOf(raw, "website"));
  const errors: Problem[] = [];
  if (!name) errors.push({ part: "name", message: "Indiquez le nom de votre médiateur." });
  if (address.length === 0)
    errors.push({
      part: "address",
      message: "Indiquez l’adresse postale de votre médiateur, une ligne après l’autre.",
    });
  const located = /^(https?:\/\/)?[^/.]+(\.[^/.]+)+(\/.*)?$/.test(website);
  if (!located)
    errors.push({
      part: "website",
      message: "Indiquez le site de votre médiateur, par exemple https://www.exemple.fr.",
    });
  const value: MediatorDetails = {
    ...(name && { name }),
    ...(address.length > 0 && { address }),
    ...(located && { website }),
  };
  return Object.keys(value).length > 0 ? { value, errors } : { errors };
}

/** A consumer mediator: one of the list by its id, or one typed in by hand. */
export const mediatorKind: FieldKind<MediatorDetails> = {
  empty: () => ({ choice: "", name: "", address: "", website: "" }),
  read(raw, field, context) {
    const choice = cleanLine(partOf(raw, "choice"));
    if (choice === otherMediator) return readTypedMediator(raw);
    const known = context.mediators.find((mediator) => mediator.id === choice);
    if (known) {
      const { name, address, website } = known;
      return { value: { name, address: [...address], website }, errors: [] };
    }
    return absent(
      field,
      "Choisissez votre médiateur, ou «\u00a0Autre\u00a0» pour saisir ses coordonnées.",
      "choice",
    );
  },
  format: ({ name, address = [], website }) =>
    [name, ...address, website].filter(Boolean).join("\n"),
  example: () => ({
    name: "Médiation Exemple",
    address: ["1, place de l’Exemple", "75000 Paris"],
    website: "https://www.mediation.example",
  }),
};
