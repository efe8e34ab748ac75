import type { Field, FieldType, ItemField } from "../../schemas/letter.ts";
import type { Path } from "../compiled.ts";
import { partsOf } from "../parts.ts";
import { closest } from "./closest.ts";
import type { DerivedVariable } from "./derived.ts";
import type { SourceFile } from "./error.ts";
import type { ForSyntax, PathSyntax } from "./syntax.ts";

/** Something a template may name: a field, a part of one, the item of a repetition, a part of it. */
export interface Variable {
  /** As written; also its identity. */
  name: string;
  path: Path;
  type: FieldType;
  /** May be absent by itself, whatever the other answers. */
  optional: boolean;
  label: string;
  options?: { value: string; label: string }[];
  /** The field, when the variable is one. */
  field?: Field;
  /** The whole of which this is a part. */
  parent?: Variable;
  /** The condition under which the question is asked. */
  when?: { variable: Variable; value: string | boolean };
  /** What a derived value is missing without. */
  needs?: Variable[];
}

/** The variables in reach at one place of the template, and which fields were named so far. */
export class Scope {
  private readonly source: SourceFile;
  private readonly fields: Map<string, Field>;
  private readonly derived: Map<string, DerivedVariable>;
  private readonly items: Map<string, Variable>;
  readonly used: Set<string>;

  constructor(
    source: SourceFile,
    fields: Map<string, Field>,
    derived: Map<string, DerivedVariable>,
    items: Map<string, Variable> = new Map(),
    used: Set<string> = new Set(),
  ) {
    this.source = source;
    this.fields = fields;
    this.derived = derived;
    this.items = items;
    this.used = used;
  }

  /** The scope inside a repetition, where the item has a name. */
  inside(loop: ForSyntax<unknown>, list: Variable): Scope {
    if (this.names().includes(loop.item))
      throw this.source.error(
        loop.offset,
        `« ${loop.item} » nomme déjà autre chose`,
        "Donnez un autre nom à l’élément de la boucle.",
      );
    const items = new Map(this.items).set(loop.item, list);
    return new Scope(this.source, this.fields, this.derived, items, this.used);
  }

  /** The variable that a path names; an error with the nearest name otherwise. */
  resolve({ text, offset }: PathSyntax): Variable {
    const [head = "", tail] = text.split(".");
    const list = this.items.get(head);
    if (list) return this.itemPart(list, head, tail, offset);
    const field = this.fields.get(head);
    const derived = this.derived.get(head);
    if (derived) {
      this.used.add(head);
      const value = this.ofDerived(derived);
      return tail === undefined ? value : this.part(value, tail, offset);
    }
    if (!field) throw this.unknown("variable inconnue", text, head, offset);
    this.used.add(head);
    const whole = this.ofField(field, [head], head);
    return tail === undefined ? whole : this.part(whole, tail, offset);
  }

  private ofDerived({ needs, ...derived }: DerivedVariable): Variable {
    return {
      ...derived,
      path: [derived.name],
      needs: needs.flatMap((name) => {
        const field = this.fields.get(name);
        const other = this.derived.get(name);
        if (field) return [this.ofField(field, [name], name)];
        return other ? [this.ofDerived(other)] : [];
      }),
    };
  }

  /** Everything that has a name here. */
  private names(): string[] {
    return [...this.fields.keys(), ...this.derived.keys(), ...this.items.keys()];
  }

  private unknown(what: string, written: string, word: string, offset: number): Error {
    const near = closest(word, this.names());
    const instead = near && `, ou écrivez « ${near} »`;
    return this.source.error(
      offset,
      `${what} « ${written} »`,
      `Déclarez un champ de ce nom${instead ?? ""}.`,
    );
  }

  private ofField(
    field: Field | ItemField,
    path: Path,
    name: string,
    siblings?: Field[],
  ): Variable {
    const controller = field.when && this.controller(field.when.field, path, siblings);
    return {
      name,
      path,
      type: field.type,
      optional: field.optional,
      label: field.blank ?? field.label,
      field,
      ...(field.type === "choice" && { options: field.options }),
      ...(field.when && controller && { when: { variable: controller, value: field.when.equals } }),
    };
  }

  private controller(name: string, path: Path, siblings?: Field[]): Variable | undefined {
    const field = siblings ? siblings.find((each) => each.name === name) : this.fields.get(name);
    const full = [...path.slice(0, -1), name];
    return field && this.ofField(field, full, full.join("."), siblings);
  }

  private part(whole: Variable, tail: string, offset: number): Variable {
    const parts = whole.field ? partsOf(whole.field) : {};
    const part = Object.hasOwn(parts, tail) ? parts[tail] : undefined;
    if (!part) {
      const known = Object.keys(parts);
      throw this.source.error(
        offset,
        `partie inconnue « ${whole.name}.${tail} »`,
        known.length > 0
          ? `Les parties de « ${whole.name} » sont : ${known.join(", ")}.`
          : `« ${whole.name} » n’a pas de parties : écrivez « ${whole.name} ».`,
      );
    }
    const { key, label, type, options } = part;
    return {
      name: `${whole.name}.${tail}`,
      path: [...whole.path, key],
      type,
      optional: part.optional ?? false,
      label,
      parent: whole,
      ...(options && { options }),
    };
  }

  private itemPart(
    list: Variable,
    item: string,
    tail: string | undefined,
    offset: number,
  ): Variable {
    const fields = list.field?.type === "list" ? list.field.fields : [];
    const field = fields.find((each) => each.name === tail);
    if (!field)
      throw this.source.error(
        offset,
        `partie inconnue « ${tail === undefined ? item : `${item}.${tail}`} »`,
        `Écrivez ${fields.map((each) => `« ${item}.${each.name} »`).join(" ou ")}.`,
      );
    return this.ofField(field, [item, field.name], `${item}.${field.name}`, fields);
  }
}
