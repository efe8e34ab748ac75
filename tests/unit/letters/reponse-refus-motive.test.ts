import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  emptyAnswers,
  exampleValues,
  fieldsOf,
  readAnswers,
  visibleFields,
} from "../../../src/letters/answers.ts";
import { compileLetter } from "../../../src/letters/compile/compile.ts";
import { readSharedFields } from "../../../src/letters/compile/shared-fields.ts";
import { blankLetter, evaluateLetter } from "../../../src/letters/evaluate.ts";
import { flatten, flattenBody, plainSpaces } from "./flatten.ts";

const content = new URL("../../../content/letters/", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, content), "utf8");
const sources = [
  "conso-l616-1",
  "conso-r616-1",
  "conso-l612-1",
  "conso-l612-2",
  "conso-l612-4",
  "conso-r612-2",
  "conso-l217-12",
];
const letter = compileLetter(read("france/reponse-refus-motive.md"), "reponse-refus-motive.md", {
  sources: new Set(sources),
  sharedFields: readSharedFields(read("champs.yaml"), "champs.yaml"),
});
const values = exampleValues(letter);
const context = { today: "2026-02-01", mediators: [] };

describe("the reasoned refusal", () => {
  it("cites the articles it rests on", () => {
    expect(letter.sources).toEqual(sources);
  });

  it("reads as a letter once filled in", () => {
    expect(flatten(evaluateLetter(letter, values, { note: false })).map(plainSpaces)).toEqual([
      "Camille Roy, Réparations Roy\n8, rue des Tanneurs\n37000 Tours",
      "Madame Anne Lefèvre\n14, allée des Tilleuls\n37000 Tours",
      "Tours, le 1er février 2026",
      "Objet : votre réclamation du 15 janvier 2026 – facture n° 2026-014",
      "Madame,",
      "J’ai bien reçu votre réclamation écrite du 15 janvier 2026. Elle porte sur la réparation de votre ordinateur portable, le 8 janvier 2026. Vous demandez le remboursement intégral de la réparation.",
      "J’ai repris le dossier avec attention. Je ne peux pas accepter cette demande, et je vous en dois les raisons.",
      "Le 8 janvier, j’ai remplacé la batterie de l’appareil. Vous l’avez essayé avec moi à sa remise : il fonctionnait.",
      "La panne du 12 janvier touche l’écran, que cette réparation ne concernait pas et que je n’ai pas démonté.",
      "Vous trouverez ci-joint le bon de remise signé le 8 janvier 2026.",
      "Je souhaite néanmoins que nous trouvions une issue. Je vous propose d’examiner l’écran avec vous, sans frais. Cette proposition reste ouverte jusqu’au 20 février 2026 inclus. Un mot de votre part suffit pour l’accepter.",
      "Si ma réponse ne vous satisfait pas, vous pouvez saisir gratuitement le médiateur de la consommation dont je relève :",
      "Médiation Exemple\n1, place de l’Exemple\n75000 Paris\nhttps://www.mediation.example",
      "Pour qu’il puisse l’examiner, votre demande doit lui être présentée dans l’année qui suit votre réclamation écrite. La médiation repose sur l’accord de chacun : je ne peux pas vous l’imposer, et vous restez libre de saisir le juge.",
      "Je reste à votre disposition pour en parler.",
      "Je vous prie d’agréer, Madame, l’expression de mes salutations distinguées.",
      "Camille Roy",
    ]);
  });

  it("is between 200 and 300 words long", () => {
    const words = flattenBody(evaluateLetter(letter, values, { note: false }))
      .join(" ")
      .match(/[\p{L}\d]+/gu);
    expect(words?.length).toBeGreaterThanOrEqual(200);
    expect(words?.length).toBeLessThanOrEqual(300);
  });

  it("always names the mediator, its address and its site, even in blank", () => {
    for (const document of [
      evaluateLetter(letter, {}, { note: false }),
      blankLetter(letter, { note: false }),
    ])
      expect(flattenBody(document)).toContain(
        "[nom du médiateur]\n[adresse du médiateur]\n[site du médiateur]",
      );
  });

  it("prints no computed last day for the referral", () => {
    expect(flatten(evaluateLetter(letter, values, { note: false })).join(" ")).not.toContain(
      "2027",
    );
  });
});

describe("the answers of the reasoned refusal", () => {
  it("ask for everything that must be answered, in the order of the questions", () => {
    const { values: none, errors } = readAnswers(letter, emptyAnswers(letter), context);
    expect(none).toEqual({ ton: "conciliant" });
    expect([...new Set(errors.map(({ field }) => field))]).toEqual([
      "expediteur",
      "destinataire",
      "date_reclamation",
      "prestation",
      "demande",
      "lieu",
      "date",
      "motifs",
      "autre_proposition",
      "mediateur",
    ]);
  });

  it("forget what a hidden question held", () => {
    const raw = {
      autre_proposition: "non",
      proposition: "un rabais",
      proposition_avant: "1/3/2026",
    };
    const { values: read } = readAnswers(letter, raw, context);
    expect(read).toEqual({ autre_proposition: false });
    const shown = visibleFields(letter, read).map(({ name }) => name);
    expect(shown).not.toContain("proposition");
    expect(shown).toHaveLength(fieldsOf(letter).length - 2);
  });

  it("keep what is right although the rest is wrong", () => {
    const raw = { lieu: "Tours", date_reclamation: "15/01/2026", date: "14/01/2026" };
    const { values: read, errors } = readAnswers(letter, raw, context);
    expect(read).toEqual({ lieu: "Tours", date_reclamation: "2026-01-15" });
    expect(
      errors.filter(({ field }) => field === "date").map((each) => plainSpaces(each.message)),
    ).toEqual(["La date de la lettre ne peut pas être antérieure au 15 janvier 2026."]);
  });

  it("refuse an offer that ends before the letter is written", () => {
    const raw = {
      date_reclamation: "15/01/2026",
      date: "01/02/2026",
      autre_proposition: "oui",
      proposition_avant: "31/01/2026",
    };
    const { errors } = readAnswers(letter, raw, context);
    expect(
      errors
        .filter(({ field }) => field === "proposition_avant")
        .map((each) => plainSpaces(each.message)),
    ).toEqual([
      "La date de fin de votre proposition ne peut pas être antérieure au 1er février 2026.",
    ]);
  });

  it.each([undefined, null, "x", 3, [], { __proto__: null }])("survive the form %j", (raw) => {
    expect(readAnswers(letter, raw, context).values).toEqual({});
  });
});
