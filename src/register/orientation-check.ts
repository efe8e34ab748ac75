import { type GraphFault, graphFaults, mostQuestions } from "../domain/orientation/graph.ts";
import { toolIds } from "../domain/tools.ts";
import type { Plan, PlanFact } from "../schemas/orientation.ts";
import { CrossCheck, type Index, type Place } from "./cross-check.ts";
import { nearest } from "./nearest.ts";
import type { Reading } from "./reading.ts";
import type { Register } from "./register.ts";

const tools: Index = { has: (id) => toolIds.some((tool) => tool === id), keys: () => toolIds };

/** What to say of each fault of the graph, and where. */
function explain(fault: GraphFault, { questions, plans }: Register["orientation"]) {
  const ids = [...questions.keys(), ...plans.keys()];
  switch (fault.kind) {
    case "lost": {
      const close = nearest(fault.to, ids);
      return {
        node: fault.question,
        id: fault.to,
        what: `La réponse « ${fault.answer} » mène à « ${fault.to} », qui n’est ni une question ni un plan.`,
        ...(close ? { correction: `to: ${close}` } : {}),
      };
    }
    case "circle":
      return {
        node: fault.question,
        id: fault.to,
        what: `La réponse « ${fault.answer} » ramène à « ${fault.to} » : on tourne en rond. Menez-la à un plan.`,
      };
    case "unreachable":
      return {
        node: fault.node,
        id: fault.node,
        what: `Aucune réponse ne mène à « ${fault.node} ». Écrivez « to: ${fault.node} » dans une question, ou retirez-le.`,
      };
    case "long":
      return {
        node: fault.plan,
        id: fault.plan,
        what: `Un chemin vers « ${fault.plan} » pose ${fault.count} questions ; il en faut ${mostQuestions} au plus. Retirez un fait, ou une question.`,
      };
  }
}

/** Every link of a plan to a letter, with what it carries. */
const lettersOf = ({ steps, silence }: Plan) =>
  [...steps, silence].flatMap(({ letter }) => (letter ? [letter] : []));

/** The facts that a plan reads: dates that start a rule, conditions, what links carry, other facts. */
function factsRead(plan: Plan, facts: ReadonlyMap<string, PlanFact>): Set<string> {
  const asked = plan.facts.flatMap((name) => facts.get(name)?.when?.fact ?? []);
  const links = [...lettersOf(plan), ...plan.steps.flatMap(({ tool }) => (tool ? [tool] : []))];
  return new Set([
    ...asked,
    ...plan.steps.flatMap((step) => [
      ...(step.due ? [step.due.from] : []),
      ...(step.if ? [step.if.fact] : []),
    ]),
    ...links.flatMap((link) => Object.values(link.facts)),
  ]);
}

/** Faults of one plan: ids that lead nowhere, facts that nobody asks or reads, fields no letter has. */
function checkPlan(plan: Plan, register: Register, reading: Reading, check: CrossCheck): void {
  const { letters, guides, rules, sources, thresholds, orientation } = register;
  const file = reading.fileOf(plan);
  const at = (key: string): Place => ({
    file,
    key: `${plan.id}.${key}`,
    after: `id: ${plan.id}`,
  });
  const tell = (key: string, id: string, what: string) => check.report(at(key), id, { what });
  const parts = [...plan.steps, plan.silence];

  check.known(at("guides"), "Le guide", plan.guides, guides);
  check.known(at("facts"), "Le fait", plan.facts, orientation.facts);
  check.known(
    at("guide"),
    "Le guide",
    parts.flatMap(({ guide }) => guide ?? []),
    guides,
  );
  check.known(
    at("sources"),
    "La source",
    parts.flatMap((part) => part.sources),
    sources,
  );
  check.known(
    at("letter"),
    "La lettre",
    lettersOf(plan).map(({ id }) => id),
    letters,
  );
  check.known(
    at("tool"),
    "Le calculateur",
    plan.steps.flatMap(({ tool }) => tool?.id ?? []),
    tools,
  );
  check.known(
    at("due"),
    "La règle",
    plan.steps.flatMap(({ due }) => due?.rule ?? []),
    rules,
  );

  const ids = plan.steps.map(({ id }) => id);
  for (const id of ids.filter((one, index) => ids.indexOf(one) !== index))
    tell("steps", id, `Deux étapes s’appellent « ${id} ». Renommez l’une des deux.`);

  const read = factsRead(plan, orientation.facts);
  for (const name of [...read].filter((one) => !plan.facts.includes(one)))
    tell("facts", name, `Le plan lit « ${name} » sans le demander. Ajoutez-le à « facts ».`);
  for (const name of plan.facts.filter((one) => !read.has(one)))
    tell(
      "facts",
      name,
      `Le plan demande « ${name} », mais n’en fait rien. Retirez-le de « facts ».`,
    );
  plan.facts.forEach((name, index) => {
    const before = orientation.facts.get(name)?.when?.fact;
    if (before && !plan.facts.slice(0, index).includes(before))
      tell(
        "facts",
        name,
        `« ${name} » dépend de « ${before} » : demandez « ${before} » avant lui.`,
      );
  });

  for (const step of plan.steps) {
    if (step.due && orientation.facts.get(step.due.from)?.type !== "date")
      tell(
        "due",
        step.due.from,
        `« ${step.due.from} » n’est pas une date : aucune règle n’en part.`,
      );
    if (!step.if || "known" in step.if) continue;
    const fact = orientation.facts.get(step.if.fact);
    if ("equals" in step.if) {
      const { equals } = step.if;
      if (fact?.type !== "choice" || fact.options.every(({ value }) => value !== equals))
        tell("if", equals, `« ${step.if.fact} » n’a pas de réponse « ${equals} ».`);
      continue;
    }
    if (fact?.type !== "amount")
      tell(
        "if",
        step.if.fact,
        `« ${step.if.fact} » n’est pas une somme : aucun seuil ne s’y compare.`,
      );
    check.known(
      at("if"),
      "Le seuil",
      ["atMost" in step.if ? step.if.atMost : step.if.above],
      thresholds,
    );
  }

  for (const { id, facts } of lettersOf(plan)) {
    const fields = letters.get(id)?.data.groups.flatMap((group) => group.fields) ?? [];
    for (const [name, from] of Object.entries(facts)) {
      const type = orientation.facts.get(from)?.type;
      if (letters.has(id) && !fields.some((field) => field.name === name && field.type === type))
        tell(
          "letter",
          name,
          `La lettre « ${id} » n’a pas de champ « ${name} » qui reçoive « ${from} ».`,
        );
    }
  }
}

/** Adds to `reading` every fault of « Par où commencer ? »: in the graph, then plan by plan. */
export function checkOrientation(register: Register, reading: Reading): void {
  const { orientation } = register;
  const { questions, facts, plans } = orientation;
  const check = new CrossCheck(reading);
  const sizes = new Map([...plans].map(([id, plan]) => [id, plan.facts.length]));

  for (const fault of graphFaults(questions, sizes)) {
    const { node, id, ...problem } = explain(fault, orientation);
    const entry = questions.get(node) ?? plans.get(node);
    const file = entry ? reading.fileOf(entry) : "content/orientation/questions.yaml";
    check.report({ file, key: node, after: `id: ${node}` }, id, problem);
  }
  for (const [id, question] of questions)
    if (plans.has(id))
      check.report({ file: reading.fileOf(question), key: id, after: `id: ${id}` }, id, {
        what: `« ${id} » est à la fois une question et un plan : renommez l’un des deux.`,
      });
  for (const { name, when } of facts.values()) {
    const before = when && facts.get(when.fact);
    const sound =
      !when ||
      (before?.type === "choice" && before.options.some(({ value }) => value === when.equals));
    if (!sound)
      check.report(
        { file: "content/orientation/faits.yaml", key: name, after: `name: ${name}` },
        when.fact,
        {
          what: `« ${name} » dépend de « ${when.fact} », qui n’a pas de réponse « ${when.equals} ».`,
        },
      );
  }
  for (const plan of plans.values()) checkPlan(plan, register, reading, check);
}
