import { factNames } from "../islands/letter/answers/carry.ts";
import type { FollowUp } from "../islands/letter/FollowUps.tsx";
import { typographFrench } from "../letters/typography.ts";
import { register } from "../register/index.ts";
import type { LetterFrontMatter } from "../schemas/letter.ts";
import type { Stage } from "../schemas/stage.ts";
import { hrefOf } from "./site.ts";

/** A stage of a dispute, and what one may have to write then, in the order one would. */
export interface CatalogueStage extends Stage {
  letters: LetterFrontMatter[];
}

/** Every letter and document, by stage; a stage without any is left out. */
export const catalogue: CatalogueStage[] = [...register.stages.values()]
  .map((stage) => ({
    ...stage,
    letters: [...register.letters.values()]
      .map(({ data }) => data)
      .filter((data) => data.stage === stage.id)
      .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id)),
  }))
  .filter(({ letters }) => letters.length > 0);

const kindNames = { lettre: "Lettre", document: "Document" };
const audienceNames = {
  consommateur: "Client consommateur",
  professionnel: "Client professionnel",
  tous: undefined,
};

/** What it is and whom it is for: « Lettre », « Client consommateur ». */
export function marksOf({ kind, audience }: LetterFrontMatter): string[] {
  const names = [kindNames[kind], audienceNames[audience]];
  return names.filter((name) => name !== undefined);
}

/**
 * The letters that may follow, with the questions in them that take facts of this one.
 *
 * @param addressOf where the letter of an id is: its own page, unless told otherwise
 */
export function followUpsOf(
  { followUps }: LetterFrontMatter,
  addressOf = (id: string) => hrefOf("lettre", id),
): FollowUp[] {
  return followUps.map((id) => {
    const { data, compiled } = register.letters.get(id)!;
    return {
      id,
      title: typographFrench(data.title),
      situation: typographFrench(data.situation),
      href: addressOf(id),
      facts: factNames(compiled),
    };
  });
}
