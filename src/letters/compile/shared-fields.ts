import { type Field, sharedFieldsSchema } from "../../schemas/letter.ts";
import { closest } from "./closest.ts";
import { SourceFile } from "./error.ts";
import { answerFault } from "./given-answers.ts";
import { explainIssue } from "./schema-issue.ts";
import { locate, parseYaml } from "./yaml-place.ts";

type Key = string | number;
type Keys = Record<string, unknown>;

/** The shared questions as their file has them, by name; a letter's front matter is checked once merged. */
export type SharedDefinitions = Record<string, Keys>;

/** A question that `champs.yaml` does not know: where the letter asks for it, and the nearest name. */
export interface UnknownUse {
  path: Key[];
  name: string;
  near?: string;
}

function isKeys(value: unknown): value is Keys {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The shared question under what the letter writes beside; a key left empty takes the shared one away. */
function merge({ use, ...own }: Keys, shared: Keys): Keys {
  const merged = { name: use, ...shared, ...own };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}

/**
 * Replaces each `use: <name>` of the groups by the shared question of that name. Takes front matter of
 * any shape: the schema judges what comes out.
 * @throws what `unknown` makes of a name that no shared question has
 */
export function mergeSharedFields(
  frontMatter: unknown,
  shared: SharedDefinitions,
  unknown: (use: UnknownUse) => Error,
): unknown {
  if (!isKeys(frontMatter) || !Array.isArray(frontMatter.groups)) return frontMatter;
  const question = (field: unknown, path: Key[]): unknown => {
    if (!isKeys(field) || typeof field.use !== "string") return field;
    const { use } = field;
    if (Object.hasOwn(shared, use)) return merge(field, shared[use] ?? {});
    const near = closest(use, Object.keys(shared));
    throw unknown({ path: [...path, "use"], name: use, ...(near && { near }) });
  };
  const groups = frontMatter.groups.map((group: unknown, groupIndex) =>
    isKeys(group) && Array.isArray(group.fields)
      ? {
          ...group,
          fields: group.fields.map((field: unknown, index) =>
            question(field, ["groups", groupIndex, "fields", index]),
          ),
        }
      : group,
  );
  return { ...frontMatter, groups };
}

/** The two halves of the message about an unknown shared question. */
export function explainUnknownUse({ name, near }: UnknownUse): { what: string; how: string } {
  return {
    what: `question partagée inconnue « ${name} »`,
    how: `Ajoutez-la à content/letters/champs.yaml${near ? `, ou écrivez « use: ${near} »` : ""}.`,
  };
}

/**
 * Reads `champs.yaml`.
 * @throws LetterError at the first thing wrong in it, with its place and its remedy
 */
export function readSharedFields(text: string, file: string): SharedDefinitions {
  const source = new SourceFile(text, file);
  const document = parseYaml(source, 0, source.text.length);
  const data: unknown = document.toJS();
  const at = (path: readonly Key[]): number => locate(document, path);
  const result = sharedFieldsSchema.safeParse(data);
  if (!result.success) throw explainIssue(source, result.error.issues, at);
  for (const [name, definition] of Object.entries(result.data)) {
    const fault = answerFault({ name, ...definition } as Field);
    if (fault) throw source.error(at([name, ...fault.path]), fault.what, fault.how);
  }
  return data as SharedDefinitions;
}
