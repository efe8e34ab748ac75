import type { CompiledLetter, Head } from "./compiled.ts";
import type { Context } from "./context.ts";
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

function postalLines(identity: Identity): Inline[][] {
  const { street, postcode, city } = identity;
  const town =
    postcode || city
      ? [orMissing(postcode, "code postal"), text(" "), orMissing(city, "ville")]
      : [orMissing(undefined, "code postal et ville")];
  return [[orMissing(street, "numéro et rue")], town];
}

/** 14 digits as « 732 829 320 00074 ». */
export function formatSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, "$1\u00a0$2\u00a0$3\u00a0$4");
}

/** 10 digits two by two; a number with a country code as it is. */
export function formatPhone(phone: string): string {
  return phone.startsWith("+") ? phone : phone.replace(/\d{2}(?=\d)/g, "$&\u00a0");
}

/** The sender's lines: name in bold with the business, street, town, then what else was given. */
export function senderLines(letter: Letter, context: Context): Inline[][] {
  const identity = (context.values[letter.sender] ?? {}) as Identity;
  const { name, business, siret, email, phone } = identity;
  const named = orMissing(name, blankName(letter, letter.sender), true);
  const extra: [string, string | undefined][] = [
    ["SIRET\u00a0: ", siret && formatSiret(siret)],
    ["Courriel\u00a0: ", email],
    ["Téléphone\u00a0: ", phone && formatPhone(phone)],
  ];
  const lines = [
    business ? [named, text(`, ${business}`, true)] : [named],
    ...postalLines(identity),
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
  return [[name], ...postalLines(identity)].map(tidy);
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
