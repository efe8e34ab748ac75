import type { Field } from "../../schemas/letter.ts";
import { isWrittenDay } from "../fields/written-day.ts";
import { closest, quoteList } from "./closest.ts";
import type { SourceFile } from "./error.ts";
import { closedValues } from "./facts.ts";
import type { FrontMatter } from "./front-matter.ts";
import { answerFault } from "./given-answers.ts";

type Key = string | number;
interface Declared {
  field: Field;
  path: Key[];
}

/** Checks what the schema cannot: fields that name other fields, and roles. Returns them by name. */
export function declareFields(source: SourceFile, front: FrontMatter): Map<string, Field> {
  const declared = new Map<string, Field>();
  front.data.groups.forEach((group, groupIndex) => {
    group.fields.forEach((field, index) => {
      const path = ["groups", groupIndex, "fields", index];
      new Declaration(source, front, declared).check({ field, path });
      declared.set(field.name, field);
    });
  });
  checkRoles(source, front, declared);
  return declared;
}

/** One field, with those declared before it. */
class Declaration {
  private readonly source: SourceFile;
  private readonly front: FrontMatter;
  private readonly before: Map<string, Field>;

  constructor(source: SourceFile, front: FrontMatter, before: Map<string, Field>) {
    this.source = source;
    this.front = front;
    this.before = before;
  }

  check({ field, path }: Declared): void {
    if (this.before.has(field.name))
      throw this.error(
        [...path, "name"],
        `champ « ${field.name} » déclaré deux fois`,
        "Renommez l’un des deux.",
      );
    this.when({ field, path });
    if (field.type === "date") {
      this.bound(field.notBefore, [...path, "notBefore"]);
      this.bound(field.notAfter, [...path, "notAfter"]);
    }
    if (field.type === "list") {
      const inner = new Declaration(this.source, this.front, new Map());
      field.fields.forEach((each, index) => {
        inner.check({ field: each, path: [...path, "fields", index] });
        inner.before.set(each.name, each);
      });
    }
    const fault = answerFault(field);
    if (fault) throw this.error([...path, ...fault.path], fault.what, fault.how);
  }

  private error(path: Key[], what: string, how: string): Error {
    return this.source.error(this.front.at(path), what, how);
  }

  private earlier(name: string, path: Key[]): Field {
    const field = this.before.get(name);
    if (field) return field;
    const near = closest(name, this.before.keys());
    throw this.error(
      path,
      `champ « ${name} » inconnu à cet endroit`,
      `Nommez un champ déclaré plus haut${near ? `, par exemple « ${near} »` : ""}.`,
    );
  }

  private when({ field, path }: Declared): void {
    if (!field.when) return;
    const controller = this.earlier(field.when.field, [...path, "when", "field"]);
    const values =
      closedValues({
        name: controller.name,
        path: [],
        label: "",
        type: controller.type,
        optional: false,
        ...(controller.type === "choice" && { options: controller.options }),
      }) ?? [];
    if (values.includes(field.when.equals)) return;
    throw this.error(
      [...path, "when", "equals"],
      `« ${field.when.equals} » n’est pas une réponse de « ${controller.name} »`,
      values.length > 0
        ? `Écrivez « equals: ${values[0]} » ; les réponses sont ${quoteList(values.map(String))}.`
        : "Une condition porte sur un choix ou un oui ou non.",
    );
  }

  private bound(name: string | undefined, path: Key[]): void {
    if (name === undefined || name === "today" || isWrittenDay(name)) return;
    if (this.earlier(name, path).type !== "date")
      throw this.error(
        path,
        `« ${name} » n’est pas une date`,
        "Nommez un champ de type « date », ou « today ».",
      );
  }
}

/** The keys that name the field of each role. A letter has them all; a document at most two. */
const roles = {
  sender: {
    type: "identity",
    party: "self",
    line: "type: identity, party: self",
    usual: "expediteur",
  },
  recipient: {
    type: "identity",
    party: "other",
    line: "type: identity, party: other",
    usual: "destinataire",
  },
  place: { type: "text", party: undefined, line: "type: text", usual: "lieu" },
  date: { type: "date", party: undefined, line: "type: date", usual: "date" },
} as const;
const documentRoles: string[] = ["sender", "date"];

function checkRoles(source: SourceFile, front: FrontMatter, fields: Map<string, Field>): void {
  for (const [key, role] of Object.entries(roles) as [
    keyof typeof roles,
    (typeof roles)["sender"],
  ][]) {
    const name = front.data[key];
    const isDocument = front.data.kind === "document";
    if (isDocument && name !== undefined && !documentRoles.includes(key))
      throw source.error(
        front.at([key]),
        `clé « ${key} » : un document n’en a pas`,
        "Retirez-la, ou écrivez « kind: lettre ».",
      );
    if (isDocument && name === undefined) continue;
    if (name === undefined)
      throw source.error(
        front.at([]),
        `clé « ${key} » : absente`,
        `Écrivez « ${key}: ${role.usual} », ou « kind: document ».`,
      );
    const field = fields.get(name);
    const party = field?.type === "identity" ? field.party : undefined;
    const suits = field?.type === role.type && party === role.party;
    if (suits && !field.optional && !field.when) continue;
    throw source.error(
      front.at([key]),
      `clé « ${key} » : « ${name} » ${field ? "ne convient pas" : "n’est pas un champ"}`,
      `Nommez un champ obligatoire et sans condition, « ${role.line} ».`,
    );
  }
}
