import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { Liquid, Template } from "liquidjs";
import { describe, expect, it } from "vitest";
import { valuesOf as readCase } from "../../scripts/letters/filled.ts";
import { formatEuros } from "../../src/domain/money.ts";
import { fieldsOf, readAnswers } from "../../src/letters/answers.ts";
import { compileLetter } from "../../src/letters/compile/compile.ts";
import { earliestOf } from "../../src/letters/compile/earliest.ts";
import { createLiquid } from "../../src/letters/compile/liquid.ts";
import type { CompiledLetter } from "../../src/letters/compiled.ts";
import { countryOf } from "../../src/letters/country.ts";
import { deriveValues } from "../../src/letters/derive/derive.ts";
import { evaluateLetter } from "../../src/letters/evaluate.ts";
import { fieldTypeTable } from "../../src/letters/fields/table.ts";
import { valueSchema } from "../../src/letters/fields/value-schemas.ts";
import { partsOf } from "../../src/letters/parts.ts";
import type { Block } from "../../src/letters/tree.ts";
import { typographFrench } from "../../src/letters/typography.ts";
import type { Item, Value, Values } from "../../src/letters/values.ts";
import { loadLetterCases } from "../../src/register/letter-cases.ts";
import { loadRegister } from "../../src/register/register.ts";
import type { Field } from "../../src/schemas/letter.ts";
import { law } from "../support/law.ts";
import { flattenBody } from "../unit/letters/flatten.ts";

const root = new URL("../../", import.meta.url);
const files = ["tests/unit/letters/good/", "content/letters/"].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `${folder}${file}`),
);
const register = loadRegister(fileURLToPath(root));
const cases = loadLetterCases(fileURLToPath(root), register.letters);
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
const dayFrom = (first: string) =>
  fc
    .date({ min: new Date(first), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

function arbitraryOf(field: Field, fields: Map<string, Field>): fc.Arbitrary<Value> {
  switch (field.type) {
    case "yes-no":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...field.options.map(({ value }) => value));
    case "date":
      return dayFrom(earliestOf(field.name, fields) ?? "1900-01-01");
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
  const byName = new Map(fields.map((field) => [field.name, field]));
  const shape = Object.fromEntries(fields.map((field) => [field.name, arbitraryOf(field, byName)]));
  const requiredKeys = fields.filter((field) => !field.optional).map((field) => field.name);
  return fc.record<Values>(shape, { requiredKeys }).map((values) => {
    for (const { name, when } of fields)
      if (when && values[when.field] !== when.equals) delete values[name];
    return values;
  });
}

type Seen = Record<string, unknown>;

/** A choice beside its wording: `{{ ton | libelle }}` is rendered as `{{ ton__libelle }}`. */
function worded(name: string, value: unknown, options: { value: string; label: string }[]): Seen {
  const label = options.find((option) => option.value === value)?.label;
  return { [name]: value, [`${name}__libelle`]: label && typographFrench(label) };
}

/** An answer as LiquidJS must see it: parts under the French names that templates write. */
function seen(field: Field, value: unknown): Seen {
  if (field.type === "choice") return worded(field.name, value, field.options);
  if (field.type === "list")
    return {
      [field.name]: (value as Item[] | undefined)?.map((item) => allSeen(field.fields, item)),
    };
  const parts = Object.entries(partsOf(field));
  if (value === undefined || parts.length === 0) return { [field.name]: value };
  const named = parts.map(([name, { key, options = [] }]) => {
    const part = (value as Seen)[key];
    return worded(name, Array.isArray(part) ? part.join("\n") : part, options);
  });
  return { [field.name]: Object.assign({ ...(value as Seen) }, ...named) };
}

function allSeen(fields: readonly Field[], values: Seen): Seen {
  return Object.assign({}, ...fields.map((field) => seen(field, values[field.name])));
}

/** The answers, and the values derived from them, for LiquidJS. */
function forLiquid(letter: CompiledLetter, values: Values): Seen {
  const { derived } = letter;
  const all = derived ? deriveValues(derived.values, values, derived.data) : values;
  return { ...all, ...allSeen(fieldsOf(letter), values) };
}

/**
 * What both must say of whole answers. They differ by agreement on what is missing: we mark its place,
 * LiquidJS prints nothing; so required answers are always there. An answer is never empty text nor an
 * empty list, of which Liquid thinks otherwise than we do.
 */
function compare(letter: CompiledLetter, template: Template[], liquid: Liquid, values: Values) {
  const document = evaluateLetter(letter, values, { note: false });
  const blocks = document.blocks.flatMap((block): Block[] =>
    block.kind === "list"
      ? block.items.map((children) => ({ kind: "paragraph", role: "body", children }))
      : [block],
  );
  const ours = flattenBody({ ...document, blocks });
  const theirs: string = liquid.renderSync(template, forLiquid(letter, values));
  expect(plain(ours.join("\n"))).toBe(plain(theirs));
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
  const liquid = createLiquid({ country: countryOf(letter.language) });
  const template = liquid.parse(
    withoutMarkdown(body).replace(/\{\{ *([\w.]+) *\| *libelle *\}\}/g, "{{ $1__libelle }}"),
  );

  it("says what LiquidJS says, on any answers", () => {
    fc.assert(
      fc.property(valuesOf(fieldsOf(letter)), (values) =>
        compare(letter, template, liquid, values),
      ),
      { numRuns: 150 },
    );
  });

  it("says what LiquidJS says, on its golden cases", () => {
    for (const golden of cases.get(letter.id) ?? [])
      compare(letter, template, liquid, readCase(letter, golden).values);
  });

  it("never fails, whatever subset of the answers is there", () => {
    fc.assert(
      fc.property(valuesOf(fieldsOf(letter)), fc.func(fc.boolean()), (values, keep) => {
        const some = Object.fromEntries(Object.entries(values).filter(([name]) => keep(name)));
        expect(evaluateLetter(letter, some, { note: false }).blocks.length).toBeGreaterThan(1);
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
