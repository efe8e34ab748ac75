import type { IsoDate } from "../../domain/outcome.ts";
import type { DerivedValue, Field, FieldType } from "../../schemas/letter.ts";
import type { Derivation, Parameter } from "../derive/derivation.ts";
import { derivations } from "../derive/table.ts";
import { closest, quoteList } from "./closest.ts";
import { earliestOf } from "./earliest.ts";
import type { SourceFile } from "./error.ts";
import type { FrontMatter } from "./front-matter.ts";
import { typeNames } from "./type-names.ts";

type Key = string | number;

/** A value that a template may name although no question asks for it. */
export interface DerivedVariable {
  name: string;
  type: FieldType;
  /** May be missing whatever is answered: a rate not published, a rule that does not apply yet. */
  optional: boolean;
  label: string;
  /** The fields and derived values that it needs and that may themselves be missing. */
  needs: string[];
}

/** What a letter's derived values must know of a rule. */
export interface RuleLaw {
  articles: string[];
  /** The day since which it governs without a gap. */
  since?: IsoDate;
}

/** The derived values by name, and the questions that they read. */
export interface Declared {
  variables: Map<string, DerivedVariable>;
  used: Set<string>;
}

/** Longest delay that a question may ask for, in days: ten years. */
const mostDays = 3660;

/**
 * Checks what the schema cannot: each derivation is given what it takes, and the letter cites what it
 * rests on.
 *
 * @param rules ids of the rules, with the articles of their version in force and its age
 */
export function declareDerived(
  source: SourceFile,
  front: FrontMatter,
  fields: Map<string, Field>,
  rules: Map<string, RuleLaw>,
): Declared {
  const declared: Declared = { variables: new Map(), used: new Set() };
  front.data.derived.forEach((value, index) => {
    const declaration = new DerivedDeclaration(value, { source, front, fields, rules, declared });
    declared.variables.set(value.name, declaration.check(["derived", index]));
  });
  return declared;
}

interface Surroundings {
  source: SourceFile;
  front: FrontMatter;
  fields: Map<string, Field>;
  rules: Map<string, RuleLaw>;
  declared: Declared;
}

/** One derived value, with the fields and those derived before it. */
class DerivedDeclaration {
  private readonly value: DerivedValue;
  private readonly around: Surroundings;
  private readonly derivation: Derivation;
  private readonly needs: string[] = [];

  constructor(value: DerivedValue, around: Surroundings) {
    this.value = value;
    this.around = around;
    this.derivation = derivations[value.from];
  }

  check(path: Key[]): DerivedVariable {
    const { fields, declared } = this.around;
    const { name, label, with: given } = this.value;
    if (fields.has(name) || declared.variables.has(name))
      throw this.error([...path, "name"], `« ${name} » nomme déjà autre chose`, "Renommez-le.");
    const { parameters, gives, mayFail } = this.derivation;
    for (const key of Object.keys(given))
      if (!Object.hasOwn(parameters, key)) throw this.unknownKey([...path, "with", key], key);
    const certain = Object.entries(parameters).map(([key, parameter]) =>
      this.isCertain(key, parameter, [...path, "with", key]),
    );
    this.checkSources([...path, "from"]);
    const optional = (mayFail === true && !this.isCovered()) || certain.includes(false);
    return { name, type: gives, optional, label, needs: this.needs };
  }

  private error(path: Key[], what: string, how: string): Error {
    return this.around.source.error(this.around.front.at(path), what, how);
  }

  private unknownKey(path: Key[], key: string): Error {
    const known = Object.keys(this.derivation.parameters);
    const near = closest(key, known);
    return this.error(
      path,
      `« ${this.value.from} » ne prend pas « ${key} »`,
      near ? `Écrivez « ${near}: … ».` : `Il prend ${quoteList(known)}.`,
    );
  }

  /** Whether the rule governs every date that may be answered, the earliest one being written. */
  private isCovered(): boolean {
    const { regle, depuis } = this.value.with;
    const since = this.around.rules.get(String(regle))?.since;
    const earliest = earliestOf(String(depuis), this.around.fields);
    return since !== undefined && earliest !== undefined && earliest >= since;
  }

  /** Whether one input is there as soon as `needs` are; an error when it is not what the derivation takes. */
  private isCertain(key: string, parameter: Parameter, path: Key[]): boolean {
    const written = this.value.with[key] ?? parameter.usual;
    if (written === undefined && parameter.optional) return true;
    if (written === undefined)
      throw this.error(
        path,
        `« ${this.value.from} » demande « ${key} »`,
        `Ajoutez « ${key}: … » sous « with ».`,
      );
    const { takes } = parameter;
    if (takes === "days" && typeof written === "number") return true;
    const name = String(written);
    if (takes === "rule") return this.rule(name, path);
    if (takes === "item-amount") return this.item(name, "amount", path);
    if (takes === "item-date") return this.item(name, "date", path);
    if (takes === "amount-or-item" && this.value.with.liste !== undefined)
      return this.item(name, "amount", path);
    return this.whole(name, wholeTypes[takes], path);
  }

  /** A field, or a value derived above, of this type. */
  private whole(name: string, type: FieldType, path: Key[]): boolean {
    const { fields, declared } = this.around;
    const field = fields.get(name);
    const found = field ?? declared.variables.get(name);
    if (!found) {
      const near = closest(name, [...fields.keys(), ...declared.variables.keys()]);
      throw this.error(
        path,
        `« ${name} » n’est ni un champ ni une valeur calculée plus haut`,
        near ? `Écrivez « ${near} », ou déclarez-le.` : "Déclarez-le.",
      );
    }
    if (found.type !== type)
      throw this.error(
        path,
        `« ${name} » est ${typeNames[found.type]}, et « ${this.value.from} » attend ici ${typeNames[type]}`,
        `Nommez un champ de type « ${type} »${type === "list" ? "" : ", ou une valeur calculée plus haut"}.`,
      );
    if (field) declared.used.add(name);
    if (field?.type === "integer" && !(field.max !== undefined && field.max <= mostDays))
      throw this.error(
        path,
        `« ${name} » n’a pas de maximum : la date pourrait sortir du calendrier`,
        `Ajoutez « max: 60 » à ce champ, ${mostDays} au plus.`,
      );
    if (found.optional || field?.when || declared.variables.get(name)?.needs.length)
      this.needs.push(name);
    return true;
  }

  /** A question of the rows of the list. */
  private item(name: string, type: FieldType, path: Key[]): boolean {
    const list = this.around.fields.get(String(this.value.with.liste));
    const items = list?.type === "list" ? list.fields : [];
    const found = items.find((each) => each.name === name);
    const suited = items.filter((each) => each.type === type).map((each) => each.name);
    if (found?.type !== type)
      throw this.error(
        path,
        `« ${name} » n’est pas ${typeNames[type]} des lignes de « ${list?.name ?? ""} »`,
        suited.length > 0
          ? `Écrivez ${quoteList(suited)}.`
          : `Ajoutez à cette liste une question de type « ${type} ».`,
      );
    return !found.optional && !found.when;
  }

  private rule(id: string, path: Key[]): boolean {
    const { rules } = this.around;
    if (rules.has(id)) return true;
    const near = closest(id, rules.keys());
    throw this.error(
      path,
      `règle inconnue « ${id} »`,
      `Ajoutez-la dans content/rules/${near ? `, ou écrivez « ${near} »` : ""}.`,
    );
  }

  private checkSources(path: Key[]): void {
    const { regle } = this.value.with;
    const rests = [
      ...(this.derivation.sources ?? []),
      ...(this.around.rules.get(String(regle))?.articles ?? []),
    ];
    const missing = rests.find((id) => !this.around.front.data.sources.includes(id));
    if (missing === undefined) return;
    throw this.error(
      path,
      `« ${this.value.from} » s’appuie sur « ${missing} », que la lettre ne cite pas`,
      `Ajoutez « - ${missing} » sous « sources ».`,
    );
  }
}

const wholeTypes = {
  amount: "amount",
  percentage: "percentage",
  "amount-or-item": "amount",
  date: "date",
  list: "list",
  days: "integer",
} as const;
