import type { z } from "zod";
import { fieldTypes, letterSchema } from "../../schemas/letter.ts";
import { closest, quoteList } from "./closest.ts";
import type { LetterError, SourceFile } from "./error.ts";

type Issue = z.core.$ZodIssue;
type Key = string | number;

/** One right line for each key of the front matter, shown as the correction. */
const examples: Record<string, string> = {
  id: "id: reponse-refus-motive",
  kind: "kind: document",
  title: "title: Réponse à une réclamation",
  shortTitle: "shortTitle: Refus motivé",
  description: "description: Refuser une demande, avec vos raisons.",
  situation: "situation: Un client vous écrit qu’il est mécontent.",
  audience: "audience: consommateur",
  stage: "stage: reclamation",
  order: "order: 1",
  version: "version: 1",
  minutes: "minutes: 10",
  needed: "needed: [La réclamation de votre client]",
  whenToUse: "whenToUse: [Vous refusez la demande]",
  whenNotToUse: "whenNotToUse: [Vous acceptez la demande]",
  attach: "attach: [La facture]",
  howToSend: "howToSend: Par lettre recommandée.",
  next: "next: Votre client peut saisir le médiateur.",
  followUps: "followUps: [accuse-reception]",
  checkedOn: "checkedOn: 2026-11-22",
  sources: "sources: [conso-l612-1]",
  sender: "sender: expediteur",
  recipient: "recipient: destinataire",
  place: "place: lieu",
  date: "date: date",
  subject: "subject: Votre réclamation",
  groups: "groups: [{ title: Vous, fields: [ … ] }]",
  use: "use: expediteur",
  fields: "fields: [{ name: lieu, type: text, label: Lieu }]",
  name: "name: date_reclamation",
  label: "label: Date de la réclamation",
  type: "type: text",
  hint: "hint: Par exemple le remboursement de la réparation.",
  blank: "blank: date de la réclamation",
  example: "example: le remboursement de la réparation",
  optional: "optional: true",
  when: "when: { field: autre_proposition, equals: true }",
  equals: "equals: true",
  field: "field: autre_proposition",
  party: "party: self",
  options: "options: [{ value: oui, label: Oui }, { value: non, label: Non }]",
  value: "value: remboursement",
  derived: "derived: [{ name: total, from: somme, with: { liste: factures }, label: total }]",
  from: "from: somme",
  with: "with: { liste: factures, montant: montant }",
  default: "default: conciliant",
  notAfter: "notAfter: today",
  notBefore: "notBefore: date_reclamation",
  min: "min: 1",
  max: "max: 20",
  itemLabel: "itemLabel: facture",
};

const types: Record<string, string> = {
  string: "un texte",
  number: "un nombre",
  int: "un nombre entier",
  boolean: "true ou false",
  array: "une liste",
  object: "des clés et des valeurs",
};

/** The deepest issue of a union: the one about the branch that the author meant. */
function deepest(issue: Issue): Issue {
  if (issue.code !== "invalid_union") return issue;
  const inner = issue.errors.flat().find((each) => each.code !== "invalid_type");
  return inner ? { ...deepest(inner), path: [...issue.path, ...inner.path] } : issue;
}

function reason(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.message.endsWith("undefined")
        ? "absente"
        : `attend ${types[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `attend ${quoteList(issue.values.map(String))}`;
    case "invalid_union":
      return issue.path.at(-1) === "type" ? `attend ${quoteList(fieldTypes)}` : "a une autre forme";
    case "too_small":
      return `attend au moins ${issue.minimum}${issue.origin === "array" ? " élément(s)" : ""}`;
    case "too_big":
      return `attend au plus ${issue.maximum}${issue.origin === "array" ? " élément(s)" : ""}`;
    default:
      return issue.message;
  }
}

/** The error for what the schema found first. */
export function explainIssue(
  source: SourceFile,
  issues: readonly Issue[],
  at: (path: readonly Key[]) => number,
): LetterError {
  const misspelt = issues.find((each) => each.code === "unrecognized_keys");
  const issue = deepest((misspelt ?? issues[0]) as Issue);
  const path = issue.path as Key[];
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    const known = path.length === 0 ? Object.keys(letterSchema.shape) : Object.keys(examples);
    const near = closest(key, known);
    return source.error(
      at([...path, key]),
      `clé inconnue « ${key} »`,
      near ? `Retirez-la, ou écrivez « ${examples[near] ?? near} ».` : "Retirez-la.",
    );
  }
  const key = path.filter((each) => typeof each === "string").at(-1) ?? "";
  const example = examples[key];
  return source.error(
    at(path),
    `clé « ${path.join(".")} » : ${reason(issue)}`,
    example ? `Écrivez « ${example} ».` : "Corrigez cette valeur.",
  );
}
