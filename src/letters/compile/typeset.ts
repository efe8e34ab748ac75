import type { Field, LetterFrontMatter } from "../../schemas/letter.ts";
import { typographFrench } from "../typography.ts";

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

/** The questions, their words set. */
export function typesetGroups(groups: LetterFrontMatter["groups"]): LetterFrontMatter["groups"] {
  return groups.map((group) => ({
    title: typographFrench(group.title),
    fields: group.fields.map(typeset),
  }));
}
