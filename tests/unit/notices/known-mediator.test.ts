import { expect, test } from "vitest";
import { recogniseMediator } from "../../../src/documents/notices/known-mediator.ts";

const known = [
  {
    names: ["Médiation de la Consommation (MCP)", "MCP"],
    website: "https://mcpmediation.org",
    note: "mcp",
  },
  { names: ["MEDICYS", "Medicys"], website: "https://www.medicys.fr", note: "medicys" },
  { names: ["Ancien Nom"], website: null, note: "ancien" },
];
const typed = (name: string, website = "https://www.autre.example") => ({
  name,
  shortName: name,
  address: ["1 rue A"],
  website,
});

test.each([
  ["its site, whatever its name", typed("Autre", "https://medicys.fr/saisir"), "medicys"],
  ["its name without accents", typed("mediation de la consommation mcp"), "mcp"],
  ["a former name in a longer one", typed("L’Ancien  nom, association"), "ancien"],
  ["its site before another's name", typed("MCP", "http://www.medicys.fr"), "medicys"],
])("a mediator is recognised by %s", (_, mediator, note) => {
  expect(recogniseMediator(mediator, known)?.note).toBe(note);
});

test.each([
  ["a part of a word", typed("MCPX médiation")],
  ["another site under the same ending", typed("Autre", "https://notmedicys.fr")],
])("a mediator is not recognised by %s", (_, mediator) => {
  expect(recogniseMediator(mediator, known)).toBeUndefined();
});
