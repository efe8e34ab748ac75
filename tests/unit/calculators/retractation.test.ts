import { describe, expect, test } from "vitest";
import { retractation } from "../../../src/calculators/retractation/index.ts";
import { casesOf, plain, run, runCase } from "./calculation-cases.ts";
import { checkQuestions } from "./result-checks.ts";

const cases = casesOf(retractation);

describe("golden cases", () => {
  test.each(cases)("%s", (_title, golden) => {
    runCase(retractation, golden);
  });
});

test("the questions are well formed", () => {
  checkQuestions(retractation);
});

describe("answers that cannot be", () => {
  const goods = {
    lieu: "a-distance",
    client: "particulier",
    nature: "bien",
    bien: "seul",
    cas_bien: "aucun",
    conclusion: "2026-10-01",
    reception: "2026-10-05",
    information: "oui",
    retractation: "oui",
    retractation_recue: "2026-10-12",
    retour: "sans-objet",
    remboursement: "non",
  };

  test("goods received are to be given back: the question asks again", () => {
    expect(() => run(retractation, goods, "2026-10-20")).toThrow(
      expect.objectContaining({ name: "AnswerFault", field: "retour" }),
    );
  });

  test("a contract older than our rules is refused beside its date", () => {
    const old = { ...goods, conclusion: "2010-01-04", reception: "2010-01-05" };
    expect(() => run(retractation, { ...old, retour: "attendu" }, "2026-10-20")).toThrow(
      expect.objectContaining({ name: "AnswerFault", field: "conclusion" }),
    );
  });

  test("a rate that is not published leaves the sum out and says so", () => {
    const late = { ...goods, retour: "reprise", somme: "450" };
    const told = { ...late, conclusion: "2030-06-03", reception: "2030-06-03" };
    const result = run(retractation, { ...told, retractation_recue: "2030-06-10" }, "2030-06-28");
    expect(result.warnings.map(({ id }) => id)).toContain("taux-inconnu");
    expect(result.headline.value.replace(/\u00A0/g, " ")).toBe("24 juin 2030");
  });
});

test("a small business is owed no computed surcharge", () => {
  const result = run(
    retractation,
    {
      lieu: "hors-etablissement",
      client: "petit-professionnel",
      nature: "service",
      cas_service: "aucun",
      conclusion: "2026-09-01",
      information: "oui",
      commence: "non",
      retractation: "oui",
      retractation_recue: "2026-09-07",
      retour: "sans-objet",
      somme: "600",
      remboursement: "non",
    },
    "2026-10-11",
  );
  const ids = result.warnings.map(({ id }) => id);
  expect(ids).toContain("majoration-client-professionnel");
  expect(ids).not.toContain("majoration");
  expect(result.sources).not.toContain("conso-l242-4");
});

describe("a service begun at the client's request", () => {
  const begun = {
    lieu: "a-distance",
    client: "particulier",
    nature: "service",
    cas_service: "aucun",
    conclusion: "2026-11-02",
    information: "oui",
    commence: "demande",
    prix: "1200",
    retractation: "oui",
    retractation_recue: "2026-11-10",
    retour: "sans-objet",
    remboursement: "non",
  };

  test.each([
    ["25", "200", "Votre client s’est rétracté, mais il vous doit encore", "100,00 €"],
    ["25", "300", "Votre client s’est rétracté à temps : vous n’avez", "rien à rembourser"],
  ])(
    "share %s, paid %s: nothing to refund, nothing in the calendar",
    (part, paid, before, value) => {
      const answers = { ...begun, part_faite: part, somme: paid };
      const { headline, dates, knots } = run(retractation, answers, "2026-11-12");
      expect([plain(headline.before), plain(headline.value)]).toEqual([before, value]);
      expect(dates.map(({ rule }) => rule)).toEqual(["retractation"]);
      expect(knots.map(({ title }) => title)).not.toContain("Dernier jour pour rembourser");
    },
  );

  test("without the share done, the sum is not made up", () => {
    const { headline } = run(retractation, { ...begun, somme: "1200" }, "2026-11-12");
    expect(plain(headline.before)).toBe("Remboursez votre client au plus tard le");
  });
});

describe("information given after the contract, then a withdrawal", () => {
  const answers = {
    lieu: "a-distance",
    client: "particulier",
    nature: "service",
    cas_service: "aucun",
    conclusion: "2026-09-07",
    information: "plus-tard",
    information_recue: "2026-09-17",
    commence: "non",
    retractation: "oui",
    retour: "sans-objet",
    remboursement: "non",
  };
  const told = (sent: string) =>
    run(
      retractation,
      { ...answers, retractation_envoyee: sent, retractation_recue: sent },
      "2027-11-22",
    );
  const ids = (sent: string) => told(sent).warnings.map(({ id }) => id);
  const refuses = (sent: string) => told(sent).steps.some(({ label }) => label === "Que répondre");

  test("in time by the usual reading: the doubt no longer matters", () => {
    expect(ids("2026-10-01")).not.toContain("information-pendant-le-delai");
  });

  test("late by the usual reading only: nothing says to refuse", () => {
    expect(ids("2027-09-21")).toContain("information-pendant-le-delai");
    expect(refuses("2027-09-21")).toBe(false);
    expect(told("2027-09-21").headline.after).toContain("ne refusez pas");
  });

  test("no withdrawal yet: the headline says which reading it follows until the letter is past", () => {
    const { retour: _, remboursement: __, ...others } = answers;
    const before = (today: string) =>
      run(retractation, { ...others, retractation: "non" }, today).headline.before;
    expect(before("2026-10-01")).toBe("Votre client peut se rétracter jusqu’au");
    expect(before("2026-10-02")).toContain("Selon la lecture la plus courante");
    expect(before("2027-09-21")).toContain("Selon la lecture la plus courante");
    expect(before("2027-09-22")).toBe("Votre client pouvait se rétracter jusqu’au");
  });

  test("late by every reading: the client can be answered", () => {
    expect(ids("2027-09-22")).not.toContain("information-pendant-le-delai");
    expect(refuses("2027-09-22")).toBe(true);
  });
});

describe("off-premises", () => {
  const urgent = {
    client: "particulier",
    nature: "service",
    cas_service: "urgence",
    conclusion: "2026-11-20",
    information: "oui",
    commence: "non",
    retractation: "non",
  };
  const limit = (lieu: string) =>
    run(retractation, { ...urgent, lieu }, "2026-11-22").warnings.find(
      ({ id }) => id === "limite-exception",
    )?.text;

  test("what goes beyond the urgency may not be paid for seven days", () => {
    expect(limit("hors-etablissement")).toContain("avant la fin des sept jours");
    expect(limit("a-distance")).not.toContain("sept jours");
  });

  const service = { ...urgent, lieu: "hors-etablissement", cas_service: "aucun" };
  const ban = (today: string) => {
    const { steps, warnings } = run(retractation, service, today);
    return {
      waiting: steps.some(({ detail }) => detail.includes("Attendre suffit")),
      received: warnings.some(({ id }) => id === "paiement-deja-recu"),
    };
  };

  test("waiting is advised up to the eighth day; a payment received early always matters", () => {
    expect(ban("2026-11-28")).toEqual({ waiting: true, received: true });
    expect(ban("2026-11-29")).toEqual({ waiting: false, received: true });
  });

  const goods = {
    client: "particulier",
    nature: "bien",
    bien: "seul",
    cas_bien: "aucun",
    conclusion: "2026-10-05",
    reception: "2026-10-05",
    information: "oui",
    retractation: "oui",
    retractation_recue: "2026-10-12",
    retour: "attendu",
    remboursement: "non",
  };

  test.each([
    ["hors-etablissement", true],
    ["a-distance", false],
  ])("%s: goods too big for the post are collected at the trader's cost: %s", (lieu, told) => {
    const { steps } = run(retractation, { ...goods, lieu }, "2026-10-20");
    const back = steps.find(({ label }) => label === "Retour du bien");
    expect(back?.detail.includes("repris à vos frais")).toBe(told);
  });
});
