import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatEuros } from "../../src/domain/money.ts";
import { fieldsOf, readAnswers } from "../../src/letters/answers.ts";
import { compileLetter } from "../../src/letters/compile/compile.ts";
import { createLiquid } from "../../src/letters/compile/liquid.ts";
import type { CompiledLetter } from "../../src/letters/compiled.ts";
import { countryOf } from "../../src/letters/country.ts";
import { deriveValues } from "../../src/letters/derive/derive.ts";
import { evaluateLetter } from "../../src/letters/evaluate.ts";
import { fieldTypeTable } from "../../src/letters/fields/table.ts";
import { valueSchema } from "../../src/letters/fields/value-schemas.ts";
import { partsOf } from "../../src/letters/parts.ts";
import { typographFrench } from "../../src/letters/typography.ts";
import type { Value, Values } from "../../src/letters/values.ts";
import type { Field } from "../../src/schemas/letter.ts";
import { law } from "../support/law.ts";
import { flattenBody } from "../unit/letters/flatten.ts";

const root = new URL("../../", import.meta.url);
const files = [
  ...readdirSync(new URL("tests/unit/letters/good/", root)).map(
    (file) => `tests/unit/letters/good/${file}`,
  ),
  "content/letters/france/reponse-refus-motive.md",
];
const texts = new Map(files.map((file) => [file, readFileSync(new URL(file, root), "utf8")]));

function compile(file: string): CompiledLetter {
  const text = texts.get(file) ?? "";
  return compileLetter(text, file, law);
}

/** Typeset characters back to what a keyboard gives, and spaces all alike: typography off. */
function plain(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replace(/’/g, "'")
    .replace(/…/g, "...")
    .trim();
}

const word = fc.stringMatching(/^[a-zA-Zéàçœ{}%|$&<>"']{1,12}$/).filter((text) => !/\s/.test(text));
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function arbitraryOf(field: Field): fc.Arbitrary<Value> {
  switch (field.type) {
    case "yes-no":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...field.options.map(({ value }) => value));
    case "date":
      return day;
    case "amount":
    case "integer":
      return fc.nat("max" in field && field.max !== undefined ? field.max : 10 ** 9);
    case "percentage":
      return fc.nat(1000).map((value) => value / 8);
    case "mediator":
      return fc.record({ name: word, address: fc.array(word, { minLength: 1 }), website: word });
    case "identity": {
      const own = { business: word, siret: word, email: word, phone: word };
      const other = { civility: fc.constantFrom("madame" as const, "monsieur" as const) };
      const needed = { name: word, street: word, postcode: word, city: word };
      return fc.record<Record<string, string>>(
        { ...needed, ...(field.party === "self" ? own : other) },
        { requiredKeys: ["name", "street", "postcode", "city"] },
      );
    }
    case "list":
      return fc.array(valuesOf(field.fields), {
        minLength: 1,
        maxLength: 4,
      }) as fc.Arbitrary<Value>;
    default:
      return word;
  }
}

/** Whole answers: every required question answered, hidden ones pruned, optional ones now and then. */
function valuesOf(fields: readonly Field[]): fc.Arbitrary<Values> {
  const shape = Object.fromEntries(fields.map((field) => [field.name, arbitraryOf(field)]));
  const requiredKeys = fields.filter((field) => !field.optional).map((field) => field.name);
  return fc.record<Values>(shape, { requiredKeys }).map((values) => {
    for (const { name, when } of fields)
      if (when && values[when.field] !== when.equals) delete values[name];
    return values;
  });
}

/** The values as LiquidJS must see them: parts under the French names that templates write. */
function forLiquid(letter: CompiledLetter, values: Values): Record<string, unknown> {
  const { derived } = letter;
  const all = derived ? deriveValues(derived.values, values, derived.data) : values;
  const answers = Object.fromEntries(
    fieldsOf(letter).map((field) => {
      const value = values[field.name] as Record<string, unknown> | undefined;
      const parts = Object.entries(partsOf(field));
      if (value === undefined || parts.length === 0) return [field.name, value];
      const named = parts.map(([name, { key }]) => {
        const part = value[key];
        return [name, Array.isArray(part) ? part.join("\n") : part];
      });
      return [field.name, { ...value, ...Object.fromEntries(named) }];
    }),
  );
  return { ...all, ...answers };
}

/** The Markdown of the authored body taken off, before values come in: only Liquid is left. */
function withoutMarkdown(body: string): string {
  return body
    .replace(/\*\*/g, "")
    .replace(/^(## |- |\d+\. |Tableau : )/gm, "")
    .replace(/^\|( *:?-{3,}:? *\|)+$\n/gm, "")
    .replace(/^\| *(.*) *\|$/gm, "$1")
    .replace(/\\$/gm, "");
}

describe.each(files)("%s", (file) => {
  const letter = compile(file);
  const body = (texts.get(file) ?? "")
    .split(/^---\n/m)
    .slice(2)
    .join("---\n");
  const labels = Object.fromEntries(
    fieldsOf(letter).flatMap((field) =>
      (field.type === "choice"
        ? field.options
        : [
            { value: "madame", label: "Madame" },
            { value: "monsieur", label: "Monsieur" },
          ]
      ).map(({ value, label }) => [value, label]),
    ),
  );
  const liquid = createLiquid({ labels, country: countryOf(letter.language) });
  const template = liquid.parse(withoutMarkdown(body));

  it("says what LiquidJS says, on any answers", () => {
    fc.assert(
      fc.property(valuesOf(fieldsOf(letter)), (values) => {
        const ours = flattenBody(evaluateLetter(letter, values, { note: false })).map((text) =>
          text.replace(/^(- |\d+\. )/, ""),
        );
        const theirs: string = liquid.renderSync(template, forLiquid(letter, values));
        expect(plain(ours.join("\n"))).toBe(plain(theirs));
      }),
      { numRuns: 150 },
    );
  });

  it("never fails, whatever subset of the answers is there", () => {
    fc.assert(
      fc.property(valuesOf(fieldsOf(letter)), fc.func(fc.boolean()), (values, keep) => {
        const some = Object.fromEntries(Object.entries(values).filter(([name]) => keep(name)));
        expect(evaluateLetter(letter, some, { note: false }).blocks.length).toBeGreaterThan(3);
      }),
      { numRuns: 50 },
    );
  });

  it("reads any raw answer without failing, and gives what its schema takes", () => {
    const raws = fc.dictionary(
      fc.constantFrom(...fieldsOf(letter).map(({ name }) => name)),
      fc.anything({ withNullPrototype: true }),
    );
    fc.assert(
      fc.property(raws, (raw) => {
        const read = readAnswers(letter, raw, { today: "2026-11-22", mediators: [] });
        for (const field of fieldsOf(letter)) {
          const value = read.values[field.name];
          const faulty = read.errors.some((error) => error.field === field.name);
          if (value === undefined || faulty) continue;
          const schema = valueSchema(field);
          expect(schema.safeParse(value).success).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("values and typography", () => {
  const letter = compile("tests/unit/letters/good/types.md");

  it("prints an answer of one line exactly as it was read", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (lieu) => {
        const { values } = readAnswers(letter, { lieu }, { today: "2026-11-22", mediators: [] });
        fc.pre(typeof values.lieu === "string");
        const text = flattenBody(evaluateLetter(letter, values, { note: false })).join("\n");
        expect(text).toContain(` à ${values.lieu}, le `);
      }),
    );
  });

  it("is the same typeset once or twice", () => {
    const piece = fc.constantFrom(
      ..." |  |\u00a0|\u202f|!|?|;|:|«|»|'|...|1er|12|345|€|%|art.|L.|n°|mars|jours|M.|Roy|mot|https://a.fr|a@b.fr|1|234".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (text) => {
          const once = typographFrench(text);
          expect(typographFrench(once)).toBe(once);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("reads back every amount that it writes", () => {
    fc.assert(
      fc.property(fc.nat(99_999_999_999), (cents) => {
        const field = { name: "a", type: "amount", label: "A", optional: false } as const;
        const context = { today: "2026-11-22", values: {}, mediators: [] };
        expect(fieldTypeTable.amount.read(formatEuros(cents), field, context)).toEqual({
          value: cents,
          errors: [],
        });
      }),
    );
  });
});
