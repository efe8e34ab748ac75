import { expect, test } from "vitest";
import { type Edit, lineOf, problemsAfter } from "./content-copy.ts";

const asked = "content/orientation/questions.yaml";
const money = "content/orientation/plans-argent.yaml";
const complaint = "content/orientation/plans-reclamation.yaml";
const facts = "content/orientation/faits.yaml";

const faults: { what: string; edit: Edit; file?: string; says: RegExp; correction?: string }[] = [
  {
    what: "an answer that leads to nothing",
    edit: [asked, "to: menace-de-plainte", "to: menace-de-plaintes"],
    says: /« plainte » mène à « menace-de-plaintes », qui n’est ni une question ni un plan/,
    correction: "to: menace-de-plainte",
  },
  {
    what: "an answer that leads back",
    edit: [asked, "to: luxembourg", "to: situation"],
    says: /ramène à « situation » : on tourne en rond/,
  },
  {
    what: "a plan that nothing leads to",
    edit: [asked, "to: prevenir-les-litiges", "to: menace-de-plainte"],
    file: "content/orientation/plans-contrat.yaml",
    says: /Aucune réponse ne mène à « prevenir-les-litiges »/,
  },
  {
    what: "an unknown letter",
    edit: [complaint, "id: reponse-avis-en-ligne,", "id: reponse-avis-en-lign,"],
    says: /La lettre « reponse-avis-en-lign » n’existe pas/,
  },
  {
    what: "an unknown rule",
    edit: [complaint, "rule: mediation-issue", "rule: mediation-issu"],
    says: /La règle « mediation-issu » n’existe pas/,
  },
  {
    what: "an unknown source",
    edit: [complaint, "sources: [pen-312-10]", "sources: [pen-312-11]"],
    says: /La source « pen-312-11 » n’existe pas/,
  },
  {
    what: "an unknown guide",
    edit: [complaint, "guide: ecouter-et-repondre", "guide: ecouter-et-repondr"],
    says: /Le guide « ecouter-et-repondr » n’existe pas/,
  },
  {
    what: "an unknown calculator",
    edit: [money, "tool: { id: interets,", "tool: { id: interet,"],
    says: /Le calculateur « interet » n’existe pas/,
  },
  {
    what: "an unknown threshold",
    edit: [money, "atMost: tentative-amiable-plafond", "atMost: tentative-amiable"],
    says: /Le seuil « tentative-amiable » n’existe pas/,
  },
  {
    what: "a field that the letter does not have",
    edit: [complaint, "{ date_notification: notification }", "{ date_notif: notification }"],
    says: /La lettre « reponse-saisine-mediateur » n’a pas de champ « date_notif »/,
  },
  {
    what: "a fact read without being asked",
    edit: [complaint, "facts: [notification]", "facts: []"],
    says: /Le plan lit « notification » sans le demander/,
  },
  {
    what: "a fact asked for nothing",
    edit: [complaint, "facts: [notification]", "facts: [notification, montant]"],
    says: /Le plan demande « montant », mais n’en fait rien/,
  },
  {
    what: "more questions than anyone should answer",
    edit: [
      complaint,
      "facts: [notification]",
      "facts: [notification, montant, contrat, relance, exigible]",
    ],
    says: /pose 7 questions ; il en faut 6 au plus/,
  },
  {
    what: "a condition on an answer that is not offered",
    edit: [complaint, "if: { fact: ecrit, equals: non }", "if: { fact: ecrit, equals: jamais }"],
    says: /« ecrit » n’a pas de réponse « jamais »/,
  },
  {
    what: "a rule that starts from no date",
    edit: [complaint, "from: notification, actor", "from: ecrit, actor"],
    says: /« ecrit » n’est pas une date/,
  },
  {
    what: "a fact that depends on an answer that is not offered",
    edit: [facts, "when: { fact: ecrit, equals: oui }", "when: { fact: ecrit, equals: si }"],
    says: /« reclamation » dépend de « ecrit », qui n’a pas de réponse « si »/,
  },
];

test.each(faults)("$what is named, with its file and line", ({ edit, file, says, correction }) => {
  const found = problemsAfter([edit]).find(({ what }) => says.test(what));
  expect(found?.what).toMatch(says);
  expect(found?.file).toBe(file ?? edit[0]);
  expect(found?.line).toBeGreaterThan(0);
  if (correction) expect(found?.correction).toBe(correction);
});

test("the line is that of the answer at fault", () => {
  const [problem] = problemsAfter([[asked, "to: menace-de-plainte", "to: nulle-part"]]);
  expect(problem?.line).toBe(lineOf(asked, "to: menace-de-plainte"));
});
