import { governsSince } from "../../domain/time-limits/version-in-force.ts";
import type { DerivedValue, LetterFrontMatter } from "../../schemas/letter.ts";
import type { RateTable } from "../../schemas/rate.ts";
import type { Rule } from "../../schemas/rule.ts";
import type { BlockTemplate, CompiledLetter, Head } from "../compiled.ts";
import { typographFrench } from "../typography.ts";
import { parseBlocks } from "./blocks.ts";
import { Checker } from "./check.ts";
import { languageOf } from "./country.ts";
import { declareFields } from "./declarations.ts";
import { declareDerived, type RuleLaw } from "./derived.ts";
import { embedData } from "./embed.ts";
import { SourceFile } from "./error.ts";
import { Facts } from "./facts.ts";
import { readFrontMatter } from "./front-matter.ts";
import { parseInlines } from "./inline.ts";
import { checkWithLiquid } from "./liquid.ts";
import { Scope } from "./scope.ts";
import type { SharedDefinitions } from "./shared-fields.ts";
import { typesetGroups } from "./typeset.ts";
import { checkEnds, checkSources, checkUnused } from "./whole-letter.ts";

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
 * `{% else %}`, `{% for element in liste %}`, alone on their lines around blocks, items and rows, or
 * within one paragraph; paragraphs, `- ` and `1. ` lists, tables under « Tableau : … », `## ` headings,
 * `**bold**`, line breaks by a backslash or two spaces at the end of a line.
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
  checkSources(text, front, registry.sources);
  const fields = declareFields(text, front);
  const derived = declareDerived(text, front, fields, lawOf(registry.rules));
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
    groups: typesetGroups(groups),
    ...(front.data.derived.length > 0 && {
      derived: derivedOf(front.data.derived, language, registry),
    }),
    subject,
    body,
  };
  return { data: front.data, compiled };
}

/** The articles of each rule's version in force, and since when it governs without a gap. */
function lawOf(rules: Registry["rules"]): Map<string, RuleLaw> {
  const entries = [...(rules?.values() ?? [])];
  return new Map(
    entries.map(({ id, versions }) => {
      const since = governsSince(versions);
      return [id, { articles: versions.at(-1)?.sources ?? [], ...(since && { since }) }];
    }),
  );
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

function withRoles(blocks: BlockTemplate[]): BlockTemplate[] {
  return blocks.map((block, index) => {
    if (block.kind !== "paragraph") return block;
    if (index === 0) return { ...block, role: "salutation" };
    return index === blocks.length - 1 ? { ...block, role: "signature" } : block;
  });
}
