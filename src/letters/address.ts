import type { CompiledLetter, Head } from "./compiled.ts";
import type { Context } from "./context.ts";
import { type Country, formatPhone, formatSiret, inTownOrder } from "./country.ts";
import { datePieces } from "./evaluate-inline.ts";
import { applyFilter, displayName } from "./filters.ts";
import { type Piece, tidy } from "./inlines.ts";
import type { Inline } from "./tree.ts";
import type { Identity } from "./values.ts";

/** A letter with addresses. */
export type Letter = Extract<CompiledLetter, Extract<Head, { kind: "lettre" }>>;

function text(value: string, strong?: true): Inline {
  return { kind: "text", text: value, ...(strong && { strong }) };
}

function orMissing(value: string | undefined, label: string, strong?: true): Inline {
  return value ? text(value, strong) : { kind: "missing", label };
}

/** What the blank of a field is called: its own words, else its label. */
function blankName(letter: Letter, name: string): string {
  const field = letter.groups.flatMap((group) => group.fields).find((each) => each.name === name);
  return field?.blank ?? field?.label ?? name;
}

function postalLines(identity: Identity, country: Country | undefined): Inline[][] {
  const { street, postcode, city } = identity;
  const parts = [orMissing(postcode, "code postal"), orMissing(city, "ville")] as const;
  const [first, second] = inTownOrder(...parts, country);
  const both = inTownOrder("code postal", "ville", country).join(" et ");
  const town = postcode || city ? [first, text(" "), second] : [orMissing(undefined, both)];
  return [[orMissing(street, "numéro et rue")], town];
}

/** The sender's lines: name in bold with the business, street, town, then what else was given. */
export function senderLines(letter: Letter, context: Context): Inline[][] {
  const identity = (context.values[letter.sender] ?? {}) as Identity;
  const { name, business, siret, email, phone } = identity;
  const named = orMissing(name, blankName(letter, letter.sender), true);
  const { country } = context;
  const extra: [string, string | undefined][] = [
    ...(country ? [] : [["SIRET\u00a0: ", siret && formatSiret(siret)] as [string, string]]),
    ["Courriel\u00a0: ", email],
    ["Téléphone\u00a0: ", phone && formatPhone(phone, country)],
  ];
  const lines = [
    business ? [named, text(`, ${business}`, true)] : [named],
    ...postalLines(identity, country),
    ...extra
      .filter(([, value]) => value || context.blank)
      .map(([title, value]) => [text(title), orMissing(value, "s’il y a lieu")]),
  ];
  return lines.map(tidy);
}

/** The recipient's lines: civility and name, street, town. */
export function recipientLines(letter: Letter, context: Context): Inline[][] {
  const identity = (context.values[letter.recipient] ?? {}) as Identity;
  const name = orMissing(displayName(identity), blankName(letter, letter.recipient));
  return [[name], ...postalLines(identity, context.country)].map(tidy);
}

/** « Tours, le 1er février 2026 ». */
export function placeDate(letter: Letter, context: Context): Inline[] {
  const place = context.values[letter.place] as string | undefined;
  const date = applyFilter("date", context.values[letter.date]);
  const pieces: Piece[] = [
    orMissing(place, blankName(letter, letter.place)),
    text(", le "),
    ...(date ? datePieces(date) : [orMissing(undefined, blankName(letter, letter.date))]),
  ];
  return tidy(pieces as Inline[]);
}
