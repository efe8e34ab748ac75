import { closest } from "./closest.ts";
import type { SourceFile } from "./error.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { BlockSyntax } from "./syntax.ts";

/** Every source that the letter cites exists. */
export function checkSources(source: SourceFile, front: FrontMatter, known: Set<string>): void {
  front.data.sources.forEach((id, index) => {
    if (known.has(id)) return;
    const near = closest(id, known);
    throw source.error(
      front.at(["sources", index]),
      `source inconnue « ${id} »`,
      `Ajoutez-la dans content/sources/${near ? `, ou écrivez « ${near} »` : ""}.`,
    );
  });
}

/** A letter opens on its salutation and closes on its signature, whatever the answers; a document need not. */
export function checkEnds(source: SourceFile, front: FrontMatter, blocks: BlockSyntax[]): void {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (front.data.kind === "document") return;
  if (blocks.length >= 2 && first?.kind === "paragraph" && last?.kind === "paragraph") return;
  throw source.error(
    (first?.kind === "paragraph" ? last?.offset : first?.offset) ?? front.body.offset,
    "la lettre doit commencer et finir par un paragraphe sans condition",
    "Commencez par « {{ destinataire | salutation }}, » et finissez par la signature.",
  );
}

/** Every question and every derived value serves somewhere: in the text, a role, a condition, another value. */
export function checkUnused(source: SourceFile, front: FrontMatter, used: Set<string>): void {
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
