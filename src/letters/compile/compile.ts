import type { DerivedValue, Field, LetterFrontMatter } from "../../schemas/letter.ts";
import type { RateTable } from "../../schemas/rate.ts";
import type { Rule } from "../../schemas/rule.ts";
import type { BlockTemplate, CompiledLetter, Head } from "../compiled.ts";
import { typographFrench } from "../typography.ts";
import { parseBlocks } from "./blocks.ts";
import { Checker } from "./check.ts";
import { closest } from "./closest.ts";
import { languageOf } from "./country.ts";
import { declareFields } from "./declarations.ts";
import { declareDerived } from "./derived.ts";
import { embedData } from "./embed.ts";
import { SourceFile } from "./error.ts";
import { Facts } from "./facts.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { parseInlines } from "./inline.ts";
import { checkWithLiquid } from "./liquid.ts";
import { Scope } from "./scope.ts";
import type { SharedDefinitions } from "./shared-fields.ts";
import type { BlockSyntax } from "./syntax.ts";

export { LetterError } from "./error.ts";

/** What a letter may cite. */
export interface Registry {
  sources: Set<string>;
  sharedFields?: SharedDefinitions;
  /** What derived values are computed from. */
  rules?: ReadonlyMap<string, Rule>;
  rates?: ReadonlyMap<string, RateTable>;
}

/** A letter's front matter with its shared questions brought in, and what the browser needs of it. */
export interface ReadLetter {
  data: LetterFrontMatter;
  compiled: CompiledLetter;
}

/**
 * Compiles one letter: YAML front matter, then the body. Build only. The language of the body:
 * `{{ champ }}`, `{{ champ.partie }}`, `{{ champ | filtre }}`; `{% if %}` with one test, `{% elsif %}`,
 * `{% else %}`, `{% for element in liste %}`, alone on their lines around blocks and items, or within
 * one paragraph; paragraphs, `- ` and `1. ` lists, tables under « Tableau : … », `## ` headings, `**bold**`, line breaks by a
 * backslash or two spaces at the end of a line.
 *
 * The first block of a letter is the salutation and the last the signature, both plain paragraphs;
 * the sender, the recipient, the place and date and the subject come from the front matter. A
 * document (`kind: document`) has none of these: its subject is its title. Authored text is typeset
 * here, once.
 *
 * @throws LetterError at the first thing wrong, with its place and its remedy.
 */
export function compileLetter(source: string, file: string, registry: Registry): CompiledLetter {
  return readLetter(source, file, registry).compiled;
}

/** The same, with the front matter for the letter's page. */
export function readLetter(source: string, file: string, registry: Registry): ReadLetter {
  const text = new SourceFile(source, file);
  const front = readFrontMatter(text, registry.sharedFields ?? {});
  checkSources(text, front, registry);
  const fields = declareFields(text, front);
  const derived = declareDerived(text, front, fields, articlesOf(registry.rules));
  const subjectLine = front.line(["subject"]);
  const subjectSyntax = parseInlines(text, [subjectLine]);
  const syntax = parseBlocks(text, front.body);
  checkEnds(text, front, syntax);

  const checker = new Checker(text);
  const place = { scope: new Scope(text, fields, derived.variables), facts: new Facts() };
  const subject = checker.inlines(subjectSyntax, place);
  const blocks = checker.blocks(syntax, place);
  const body = front.data.kind === "document" ? blocks : withRoles(blocks);
  checkUnused(text, front, new Set([...place.scope.used, ...derived.used]));
  checkWithLiquid(text, subjectLine.text, subjectLine.offset);
  checkWithLiquid(text, front.body.text, front.body.offset);

  const { id, title, version, checkedOn, sources, groups } = front.data;
  const language = languageOf(file);
  const compiled: CompiledLetter = {
    id,
    title: typographFrench(title),
    version,
    checkedOn,
    language,
    ...headOf(front.data),
    sources,
    groups: groups.map((group) => ({
      title: typographFrench(group.title),
      fields: group.fields.map(typeset),
    })),
    ...(front.data.derived.length > 0 && {
      derived: derivedOf(front.data.derived, language, registry),
    }),
    subject,
    body,
  };
  return { data: front.data, compiled };
}

/** The articles of each rule's version in force. */
function articlesOf(rules: Registry["rules"]): Map<string, string[]> {
  const entries = [...(rules?.values() ?? [])];
  return new Map(entries.map(({ id, versions }) => [id, versions.at(-1)?.sources ?? []]));
}

/** The derived values, their labels typeset, and the law that they need. */
function derivedOf(
  values: DerivedValue[],
  language: CompiledLetter["language"],
  { rules = new Map(), rates = new Map() }: Registry,
): NonNullable<CompiledLetter["derived"]> {
  return {
    values: values.map((value) => ({ ...value, label: typographFrench(value.label) })),
    data: embedData(values, language, { rules, rates }),
  };
}

/** The roles, which `declareFields` has checked. */
function headOf({ kind, sender, recipient, place, date }: LetterFrontMatter): Head {
  if (kind === "document") return { kind, ...(sender && { sender }), ...(date && { date }) };
  if (!sender || !recipient || !place || !date) throw new Error("A letter lacks a role.");
  return { kind, sender, recipient, place, date };
}

/** The words of a question, set; its example is an answer, which typography never touches. */
function typeset<Any extends Field>(field: Any): Any {
  return {
    ...field,
    label: typographFrench(field.label),
    ...(field.hint && { hint: typographFrench(field.hint) }),
    ...(field.blank && { blank: typographFrench(field.blank) }),
    ...(field.type === "choice" && {
      options: field.options.map((option) => ({ ...option, label: typographFrench(option.label) })),
    }),
    ...(field.type === "list" && { fields: field.fields.map(typeset) }),
  };
}

function checkSources(source: SourceFile, front: FrontMatter, registry: Registry): void {
  front.data.sources.forEach((id, index) => {
    if (registry.sources.has(id)) return;
    const near = closest(id, registry.sources);
    throw source.error(
      front.at(["sources", index]),
      `source inconnue « ${id} »`,
      `Ajoutez-la dans content/sources/${near ? `, ou écrivez « ${near} »` : ""}.`,
    );
  });
}

function checkEnds(source: SourceFile, front: FrontMatter, blocks: BlockSyntax[]): void {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (front.data.kind === "document") return;
  if (blocks.length >= 2 && first?.kind === "paragraph" && last?.kind === "paragraph") return;
  throw source.error(
    (first?.kind === "paragraph" ? last?.offset : first?.offset) ?? front.body.offset,
    "la lettre doit commencer et finir par un paragraphe sans condition",
    "Commencez par « {{ destinataire | salutation }}, » et finissez par la signature.",
  );
}

function withRoles(blocks: BlockTemplate[]): BlockTemplate[] {
  return blocks.map((block, index) => {
    if (block.kind !== "paragraph") return block;
    if (index === 0) return { ...block, role: "salutation" };
    return index === blocks.length - 1 ? { ...block, role: "signature" } : block;
  });
}

function checkUnused(source: SourceFile, front: FrontMatter, used: Set<string>): void {
  const { sender, recipient, place, date, groups, derived } = front.data;
  const fields = groups.flatMap((group) => group.fields);
  const needed = new Set<string | undefined>([...used, sender, recipient, place, date]);
  for (const field of fields) {
    if (field.when) needed.add(field.when.field);
    if (field.type === "date")
      for (const name of [field.notBefore, field.notAfter]) if (name) needed.add(name);
  }
  groups.forEach((group, groupIndex) => {
    group.fields.forEach((field, index) => {
      if (!needed.has(field.name))
        throw source.error(
          front.at(["groups", groupIndex, "fields", index, "name"]),
          `champ jamais employé « ${field.name} »`,
          `Écrivez {{ ${field.name} }} dans la lettre, ou retirez la question.`,
        );
    });
  });
  derived.forEach(({ name }, index) => {
    const later = derived.slice(index + 1).flatMap((each) => Object.values(each.with));
    if (!used.has(name) && !later.includes(name))
      throw source.error(
        front.at(["derived", index, "name"]),
        `valeur calculée jamais employée « ${name} »`,
        "Écrivez-la dans la lettre, ou retirez-la.",
      );
  });
}
