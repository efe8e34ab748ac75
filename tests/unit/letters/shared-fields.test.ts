import { describe, expect, it } from "vitest";
import { mergeSharedFields, readSharedFields } from "../../../src/letters/compile/shared-fields.ts";

const shared = readSharedFields(
  `reference:
  type: text
  label: Référence
  hint: Par exemple.
  optional: true
`,
  "champs.yaml",
);

function merged(field: unknown): unknown {
  const front = { id: "essai", groups: [{ title: "Vous", fields: [field] }] };
  const result = mergeSharedFields(front, shared, ({ path, name, near }) => {
    return new Error(`${path.join(".")} ${name} ${near}`);
  }) as typeof front;
  return result.groups[0]?.fields[0];
}

describe("a shared question", () => {
  it("comes under its own name", () => {
    expect(merged({ use: "reference" })).toEqual({ name: "reference", ...shared.reference });
  });

  it("yields to what the letter writes beside, its name included", () => {
    expect(merged({ use: "reference", name: "devis", optional: false })).toEqual({
      ...shared.reference,
      name: "devis",
      optional: false,
    });
  });

  it("loses the keys that the letter leaves empty", () => {
    expect(merged({ use: "reference", hint: null })).not.toHaveProperty("hint");
  });

  it("is refused when nothing has its name", () => {
    expect(() => merged({ use: "referance" })).toThrow("groups.0.fields.0.use referance reference");
  });

  it.each([undefined, 3, { groups: 3 }, { groups: [3, { fields: 3 }, { fields: [3, null] }] }])(
    "leaves the front matter %j to the schema",
    (front) => {
      expect(mergeSharedFields(front, shared, () => new Error())).toEqual(front);
    },
  );
});

describe("the file of shared questions", () => {
  const faults: [what: string, yaml: string, message: string][] = [
    [
      "an unknown type",
      "lieu:\n  type: texte\n  label: Lieu\n",
      "champs.yaml:2:9  clé « lieu.type » : attend « text », « long-text », « choice », « yes-no », « date », « amount », « integer », « percentage », « identity », « mediator » ou « list ». Écrivez « type: text ».",
    ],
    [
      "an unreadable example",
      "jour:\n  type: date\n  label: Jour\n  example: 30 février 2026\n",
      "champs.yaml:4:12  l’exemple de « jour » ne se lit pas (Ce mois compte 28\u00a0jours\u00a0: indiquez un jour de 1 à 28.). Écrivez une réponse telle qu’un visiteur la saisirait.",
    ],
    [
      "a first answer that is none",
      "ton:\n  type: choice\n  label: Ton\n  options: [{ value: doux, label: Doux }, { value: ferme, label: Ferme }]\n  default: fermes\n",
      "champs.yaml:5:12  « fermes » n’est pas une réponse de « ton ». Écrivez « default: ferme ».",
    ],
    [
      "what is not YAML",
      "lieu:\n  type: [\n",
      "champs.yaml:3:1  YAML illisible (BAD_INDENT). Vérifiez l’indentation, et mettez entre guillemets un texte qui contient « : » ou « # ».",
    ],
  ];
  it.each(faults)("is refused for %s", (_, yaml, message) => {
    expect(() => readSharedFields(yaml, "champs.yaml")).toThrow(
      expect.objectContaining({ name: "LetterError", message }),
    );
  });
});
