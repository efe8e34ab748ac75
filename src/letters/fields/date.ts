import { formatDate } from "../../domain/calendar/french-date.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import type { Field } from "../../schemas/letter.ts";
import { cleanLine, partOf } from "./clean.ts";
import { daysInMonth, parseMonth, splitWholeDate, toIsoDate } from "./parse-day.ts";
import { absent, type FieldKind, failed, type ReadContext } from "./types.ts";
import { isWrittenDay } from "./written-day.ts";

/** A date read from its three boxes: the day, nothing at all, or what is wrong and in which box. */
type DateReading = { value?: IsoDate } | { error: string; part: DatePart };

const parts = ["day", "month", "year"] as const;
type DatePart = (typeof parts)[number];
const partWords = {
  day: { name: "le jour", example: "15" },
  month: { name: "le mois", example: "1 ou janvier" },
  year: { name: "l’année", example: "2026" },
};

/** The three parts as typed; a whole date pasted in any of them fills all three. */
function typedParts(raw: unknown): Record<DatePart, string> {
  const typed = {
    day: cleanLine(typeof raw === "string" ? raw : partOf(raw, "day")),
    month: cleanLine(partOf(raw, "month")),
    year: cleanLine(partOf(raw, "year")),
  };
  for (const part of parts) {
    const whole = splitWholeDate(typed[part]);
    if (whole) return whole;
  }
  return typed;
}

/**
 * Reads a date typed in three boxes (`day`, `month`, `year`), or as one text. `what` names it in the
 * messages: « la date de la réclamation ». All three empty is no error here.
 */
function readDate(raw: unknown, what: string): DateReading {
  const typed = typedParts(raw);
  const wrong = (error: string, part: DatePart): DateReading => ({ error, part });
  const ask = (part: DatePart): DateReading => {
    const { name, example } = partWords[part];
    return wrong(`Indiquez ${what.replace(/^la date/, name)}, par exemple ${example}.`, part);
  };
  if (parts.every((part) => typed[part] === "")) return {};
  const empty = parts.find((part) => typed[part] === "");
  if (empty) return ask(empty);
  if (!/^\d{1,2}(er)?$/.test(typed.day)) return ask("day");
  const month = parseMonth(typed.month);
  if (month === undefined) return ask("month");
  if (month < 1 || month > 12) return wrong("Le mois va de 1 (janvier) à 12 (décembre).", "month");
  if (!/^(19|20)\d{2}$/.test(typed.year))
    return wrong("Écrivez l’année en quatre chiffres, par exemple 2026.", "year");
  const [year, day] = [Number(typed.year), Number.parseInt(typed.day, 10)];
  const last = daysInMonth(year, month);
  if (day < 1 || day > last)
    return wrong(
      `Ce mois compte ${last}\u00a0jours\u00a0: indiquez un jour de 1 à ${last}.`,
      "day",
    );
  return { value: toIsoDate(year, month, day) };
}

/** What the date is called in a sentence: « la date de la réclamation ». */
function nameOf(field: Field): string {
  const name = field.blank ?? field.label;
  const of = /^date (d.*)$/i.exec(name)?.[1];
  return of ? `la date ${of}` : `la date pour «\u00a0${field.label}\u00a0»`;
}

/** The day that `notBefore` or `notAfter` writes or names, if it is known. */
function bound(name: string | undefined, context: ReadContext): IsoDate | undefined {
  if (name !== undefined && isWrittenDay(name)) return name;
  const day = name === "today" ? context.today : context.values[name ?? ""];
  return typeof day === "string" ? day : undefined;
}

function outOfBounds(value: IsoDate, field: Field, context: ReadContext): string | undefined {
  if (field.type !== "date") return undefined;
  const say = (order: string, name: string | undefined, limit: IsoDate): string => {
    const today = name === "today" ? ", date d’aujourd’hui" : "";
    return `L${nameOf(field).slice(1)} ne peut pas être ${order} au ${formatDate(limit)}${today}.`;
  };
  const earliest = bound(field.notBefore, context);
  if (earliest && value < earliest) return say("antérieure", field.notBefore, earliest);
  const latest = bound(field.notAfter, context);
  if (latest && value > latest) return say("postérieure", field.notAfter, latest);
  return undefined;
}

/** A calendar day, asked for in three boxes; any box takes a whole date pasted in. */
export const dateKind: FieldKind<IsoDate> = {
  empty: () => ({ day: "", month: "", year: "" }),
  read(raw, field, context) {
    const reading = readDate(raw, nameOf(field));
    if ("error" in reading) return failed(reading.error, reading.part);
    if (reading.value === undefined)
      return absent(field, `Indiquez ${nameOf(field)}, par exemple 15\u00a001\u00a02026.`, "day");
    const problem = outOfBounds(reading.value, field, context);
    return problem ? failed(problem, "day") : { value: reading.value, errors: [] };
  },
  format: (value) => formatDate(value),
  example: () => "2026-01-15",
};
