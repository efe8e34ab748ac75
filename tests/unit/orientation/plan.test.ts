import { describe, expect, test } from "vitest";
import { PlanFactFault, type PlanFacts } from "../../../src/domain/orientation/facts.ts";
import { datedPlan, isMissed } from "../../../src/domain/orientation/plan.ts";
import { planFactFileSchema, planSchema } from "../../../src/schemas/orientation.ts";
import { type RuleActor, ruleSchema } from "../../../src/schemas/rule.ts";

const facts = planFactFileSchema.parse([
  { name: "demande", type: "date", label: "Sa demande", event: "Votre client demande" },
  { name: "remise", type: "date", label: "La remise", event: "L’objet est remis" },
  { name: "montant", type: "amount", label: "La somme", condition: "la somme" },
  {
    name: "contrat",
    type: "choice",
    label: "Un contrat ?",
    options: [
      { value: "ecrit", label: "Oui", condition: "Si un contrat est signé" },
      { value: "oral", label: "Non", condition: "Si rien n’est signé" },
    ],
  },
]);

/** Ten days from the request, a calendar count: a last day does not move. */
const ruleFor = (actor?: RuleActor, duration = "P10D") =>
  ruleSchema.parse({
    id: "dix-jours",
    title: "Dernier jour pour répondre",
    event: "sa demande",
    period: "dix jours à compter de sa demande",
    explanation: "Ensuite, il peut saisir le juge.",
    actor,
    versions: [
      {
        from: "2020-01-01",
        to: null,
        duration,
        convention: "calendar",
        sources: ["article-du-delai"],
        checkedOn: "2026-11-22",
      },
    ],
  });

const due = (actor?: RuleActor) => ({
  rule: "dix-jours",
  from: "demande",
  ...(actor ? { actor } : {}),
});
const step = (id: string, rest: Record<string, unknown>) => ({
  id,
  title: `Étape ${id}`,
  text: "Faites-le.",
  ...rest,
});
const now = step("maintenant", { when: "aujourd-hui" });
const week = step("bientot", { when: "cette-semaine" });
const later = step("plus-tard", { when: "ensuite", after: "Quinze jours après" });
const dated = step("repondre", { when: "ensuite", due: due() });

interface Given {
  told?: PlanFacts;
  rule?: ReturnType<typeof ruleFor>;
  /** A Wednesday, unless told otherwise. */
  today?: string;
}

const planOf = (
  steps: object[],
  { told = {}, rule = ruleFor("vous"), today = "2026-11-25" }: Given = {},
) =>
  datedPlan(
    planSchema.parse({
      id: "plan",
      title: "Un plan",
      says: ["Il dit."],
      answer: "Répondez.",
      facts: ["demande", "remise", "montant", "contrat"],
      steps,
      silence: { text: "Relancez-le." },
      guides: ["guide"],
    }),
    { facts, rules: [rule], thresholds: [] },
    told,
    today,
  );
const threadOf = (...given: Parameters<typeof planOf>) => planOf(...given).value.entries;
const idsOf = (...given: Parameters<typeof planOf>) => threadOf(...given).map(({ id }) => id);
const stepOf = (...given: Parameters<typeof planOf>) =>
  threadOf(...given).find(({ id }) => id === "repondre")!;

describe("a plan without dates", () => {
  test("says when each step is to be done, then what if nobody answers", () => {
    expect(
      threadOf([now, week, later]).map(({ id, when, state, date }) => [id, when, state, date]),
    ).toEqual([
      ["maintenant", "Aujourd’hui", "next", undefined],
      ["bientot", "Cette semaine", "open", undefined],
      ["plus-tard", "Quinze jours après", "open", undefined],
      ["silence", "S’il ne répond pas", "open", undefined],
    ]);
  });

  test("gives the period of a last day instead of its date, and nothing for the calendar", () => {
    const { value, warnings } = planOf([now, dated]);
    expect(value.entries[1]).toMatchObject({
      id: "repondre",
      when: "Dix jours à compter de sa demande",
      state: "due",
    });
    expect(value.dates).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test("a last day that nobody has to meet is no deadline", () => {
    expect(stepOf([now, dated], { rule: ruleFor("personne") }).state).toBe("open");
  });

  test("a last day of today or of this week keeps its place, whatever the author's order", () => {
    const shortly = step("sous-huitaine", { when: "cette-semaine", due: due() });
    const atOnce = step("sur-le-champ", { when: "aujourd-hui", due: due() });
    expect(idsOf([later, dated, shortly, atOnce])).toEqual([
      "sur-le-champ",
      "sous-huitaine",
      "plus-tard",
      "repondre",
      "silence",
    ]);
  });
});

describe("the accent goes to one step", () => {
  const accented = (...given: Parameters<typeof planOf>) =>
    threadOf(...given)
      .filter(({ state }) => state === "next")
      .map(({ id }) => id);

  test("what is to be done today", () => {
    expect(accented([week, now, later])).toEqual(["maintenant"]);
  });

  test("or else the first thing to do", () => {
    expect(accented([dated, week, later])).toEqual(["bientot"]);
  });

  test("never a deadline, nor what follows a silence", () => {
    expect(accented([dated, { ...dated, id: "autre" }])).toEqual([]);
  });
});

describe("the last day that a rule gives", () => {
  const told = { demande: "2026-11-20" };

  test("is said, with how far it is", () => {
    expect(stepOf([now, dated], { told })).toMatchObject({
      date: "2026-11-30",
      when: "30\u00A0novembre 2026 · dans 5\u00A0jours",
    });
  });

  test("goes to the calendar, with the words of its rule", () => {
    expect(planOf([now, dated], { told }).value.dates).toEqual([
      {
        rule: "dix-jours",
        start: "2026-11-20",
        date: "2026-11-30",
        title: "Dernier jour pour répondre",
        description: "Ensuite, il peut saisir le juge.",
      },
    ]);
  });

  test("goes to the calendar until its own day, not after", () => {
    const on = (today: string) => planOf([now, dated], { told, today }).value.dates.length;
    expect([on("2026-11-30"), on("2026-12-01")]).toEqual([1, 0]);
  });

  test.each<[RuleActor | undefined, string, string]>([
    ["vous", "2026-11-29", "due"],
    ["vous", "2026-11-30", "due"],
    ["vous", "2026-12-01", "late"],
    ["votre-client", "2026-11-30", "due"],
    ["votre-client", "2026-12-01", "past"],
    [undefined, "2026-12-01", "past"],
    ["personne", "2026-11-30", "open"],
    ["personne", "2026-12-01", "past"],
  ])("when it binds %s, on %s, is %s", (actor, today, state) => {
    expect(stepOf([now, dated], { told, today, rule: ruleFor(actor) }).state).toBe(state);
  });

  test("on a Saturday, is not missed before Monday is over", () => {
    const on = (today: string) =>
      stepOf([now, dated], { told: { demande: "2026-11-25" }, today }).state;
    expect([on("2026-12-07"), on("2026-12-08")]).toEqual(["due", "late"]);
  });

  test("binds whom the plan says, rather than whom the rule says", () => {
    const mine = { ...dated, due: due("vous") };
    const rule = ruleFor("votre-client");
    expect(stepOf([now, mine], { told, rule, today: "2026-12-01" }).state).toBe("late");
    expect(stepOf([now, { ...dated, due: due("personne") }], { rule }).state).toBe("open");
  });

  test("once missed by the reader, is told before the plan, with what to do", () => {
    const { warnings } = planOf([now, week, dated], { told, today: "2026-12-01" });
    expect(warnings).toEqual([
      {
        id: "passe-repondre",
        title: "Une date est passée",
        text: "«\u00A0Étape repondre\u00A0»\u00A0: c’était le 30\u00A0novembre 2026. Avant d’aller plus loin, demandez conseil à un avocat ou à votre fédération.",
      },
    ]);
    expect(warnings.filter(isMissed)).toHaveLength(1);
    expect(isMissed({ id: "pas-de-report", title: "", text: "" })).toBe(false);
  });
});

describe("a last day of yours on a Saturday", () => {
  const told = { demande: "2026-11-25" };
  const advice = " Visez le vendredi 4\u00A0décembre 2026, dernier jour ouvrable avant.";

  test.each<[string, string, RuleActor, string]>([
    ["makes you aim at Friday", "2026-11-25", "vous", advice],
    ["makes you aim at Friday, even that day", "2026-12-04", "vous", advice],
    ["says nothing of a Friday that is over", "2026-12-05", "vous", ""],
    ["says nothing when it is your client's", "2026-11-25", "votre-client", ""],
  ])("%s", (_, today, actor, said) => {
    const mine = { ...dated, due: due(actor) };
    expect(stepOf([now, mine], { told, today, rule: ruleFor() }).detail).toBe(`Faites-le.${said}`);
    expect(stepOf([now, dated], { told, today, rule: ruleFor(actor) }).detail).toBe(
      `Faites-le.${said}`,
    );
  });
});

describe("what happened", () => {
  test("comes in order of days, then today, then the steps", () => {
    const told = { demande: "2026-11-20", remise: "2026-10-01" };
    const entries = threadOf([now, dated], { told });
    expect(entries.slice(0, 3)).toEqual([
      {
        id: "remise",
        date: "2026-10-01",
        when: "1er\u00A0octobre 2026",
        title: "L’objet est remis",
        state: "past",
        sources: [],
      },
      {
        id: "demande",
        date: "2026-11-20",
        when: "20\u00A0novembre 2026",
        title: "Votre client demande",
        state: "past",
        sources: [],
      },
      {
        id: "aujourd-hui",
        date: "2026-11-25",
        when: "Aujourd’hui, 25\u00A0novembre 2026",
        title: "",
        state: "today",
        sources: [],
      },
    ]);
    expect(entries.slice(3).map(({ id }) => id)).toEqual(["maintenant", "repondre", "silence"]);
  });

  test.each([
    ["words", { demande: "bientôt" }],
    ["a day among words", { demande: "le 2026-11-20" }],
    ["a day with more behind", { demande: "2026-11-20 ou 21" }],
    ["a sum", { demande: 2026 }],
    ["the answer of another question", { contrat: "2026-11-20" }],
  ])("is no day told as %s", (_, told) => {
    expect(threadOf([now, dated], { told }).map(({ id, date }) => [id, date])).toEqual([
      ["maintenant", undefined],
      ["repondre", undefined],
      ["silence", undefined],
    ]);
  });

  test("what has no date comes no sooner than the last day written before it", () => {
    expect(
      idsOf([{ ...dated, id: "d" }, later, now], { told: { demande: "2026-11-24" } }).slice(2),
    ).toEqual(["maintenant", "d", "plus-tard", "silence"]);
  });
});

describe("what a step carries", () => {
  const rich = step("repondre", {
    when: "aujourd-hui",
    cost: "Gratuit",
    letter: {
      id: "reponse",
      label: "Écrire",
      facts: { date_demande: "demande", somme: "montant", date_remise: "remise" },
    },
    tool: { id: "interets", label: "Calculer", facts: { depart: "demande" } },
    guide: "repondre",
    sources: ["article-de-l-etape"],
  });

  test("its cost, its guide, its links with the days and sums that are known, in euros", () => {
    const told = { demande: "2026-11-20", montant: 125_050 };
    expect(stepOf([rich, now], { told })).toMatchObject({
      cost: "Gratuit",
      letter: {
        id: "reponse",
        label: "Écrire",
        facts: { date_demande: "2026-11-20", somme: "1250.5" },
      },
      tool: { id: "interets", label: "Calculer", facts: { depart: "2026-11-20" } },
      guide: "repondre",
      sources: ["article-de-l-etape"],
    });
  });

  test("nothing that its author did not write", () => {
    expect(threadOf([now, week])[0]).toEqual({
      id: "maintenant",
      when: "Aujourd’hui",
      title: "Étape maintenant",
      detail: "Faites-le.",
      state: "next",
      sources: [],
    });
  });

  test("the articles cited: those of the steps, then those of the dates, once each", () => {
    const cited = { ...dated, sources: ["article-du-delai", "article-de-l-etape"] };
    expect(planOf([rich, cited], { told: { demande: "2026-11-20" } }).sources).toEqual([
      "article-de-l-etape",
      "article-du-delai",
    ]);
  });
});

test("a step under a condition is said under it, said plainly, or left out", () => {
  const signed = { ...now, if: { fact: "contrat", equals: "ecrit" } };
  const said = (told: PlanFacts) =>
    threadOf([signed, week], { told })
      .filter(({ id }) => id === "maintenant")
      .map(({ condition }) => condition);
  expect(said({})).toEqual(["Si un contrat est signé"]);
  expect(said({ contrat: "ecrit" })).toEqual([undefined]);
  expect(said({ contrat: "oral" })).toEqual([]);
});

describe("what cannot be counted", () => {
  const planned = (given: Given) => () => planOf([now, dated], given);

  test("a day older than the rule is told beside its question", () => {
    const old = planned({ told: { demande: "2019-12-31" } });
    expect(old).toThrow(PlanFactFault);
    expect(old).toThrow(expect.objectContaining({ name: "PlanFactFault", field: "demande" }));
    expect(old).toThrow(/1er\u00A0janvier 2020/);
  });

  test("a rule badly written is not the visitor's fault", () => {
    const rule = { ...ruleFor(), versions: [{ ...ruleFor().versions[0]!, duration: "dix jours" }] };
    const bad = planned({ told: { demande: "2026-11-20" }, rule });
    expect(bad).toThrow(/dix jours/);
    expect(bad).not.toThrow(PlanFactFault);
  });

  test("a rule that the data lack is named with its step", () => {
    expect(planned({ rule: { ...ruleFor(), id: "autre" } })).toThrow(
      "Étape « repondre » : la règle « dix-jours » manque.",
    );
  });
});
