import { firstQuestion } from "../domain/orientation/graph.ts";
import type { ToolId } from "../domain/tools.ts";
import { type Section, sections } from "../federation/sections.ts";
import { type Jurisdiction, jurisdictions } from "../schemas/federation.ts";
import type { Mediator } from "../schemas/mediator.ts";
import type { Plan, PlanStep, Question } from "../schemas/orientation.ts";
import type { Register } from "./register.ts";

/** Ids by kind of page, as content links name them. */
export type PageIds = Record<
  "guide" | "calcul" | "lettre" | "mediateur" | "depart",
  ReadonlySet<string>
>;

/** The law that a calculator tells. */
const lawOfTool = (id: ToolId): Jurisdiction => (id === "quebec" ? "quebec" : "france");

/** The questions that lead to a plan of this set, without the answers that lead nowhere any more. */
function narrowQuestions(
  questions: ReadonlyMap<string, Question>,
  plans: { has(id: string): boolean },
): Map<string, Question> {
  const leads = (id: string): boolean =>
    plans.has(id) || (questions.get(id)?.answers ?? []).some(({ to }) => leads(to));
  return new Map(
    [...questions].flatMap(([id, question]) => {
      const answers = question.answers.filter(({ to }) => leads(to));
      return answers.length > 0 ? [[id, { ...question, answers }]] : [];
    }),
  );
}

/** Every question and plan that the answers lead to from a first question. */
function reachable(questions: ReadonlyMap<string, Question>, start: string): Set<string> {
  const met = new Set<string>();
  const visit = (id: string) => {
    if (met.has(id)) return;
    met.add(id);
    for (const { to } of questions.get(id)?.answers ?? []) visit(to);
  };
  visit(start);
  return met;
}

const keep = <Value>(
  map: ReadonlyMap<string, Value>,
  wanted: (value: Value, id: string) => boolean,
) => new Map([...map].filter(([id, value]) => wanted(value, id)));

/** The ids of `all` that are not shown. */
const less = (all: { keys(): Iterable<string> }, shown: ReadonlySet<string>) =>
  new Set([...all.keys()].filter((id) => !shown.has(id)));

/** Whether a content link (`lien:guide/x`) leads to what the host does not show. */
export function leadsToHidden(
  link: string,
  { hidden, sections: own }: Pick<Register, "hidden" | "sections">,
): boolean {
  const [kind = "", ...steps] = link.replace(/^lien:|#.*$/g, "").split("/");
  if (kind === "page") {
    const section = sections.find((one) => one === steps[0]);
    return section !== undefined && !own.has(section);
  }
  return Object.hasOwn(hidden, kind) && hidden[kind as keyof PageIds].has(steps.join("/"));
}

/** A plan whose links lead only to what is shown. */
function narrowPlan(plan: Plan, shown: PageIds): Plan {
  const part = <Part extends Plan["silence"] | PlanStep>(given: Part): Part => {
    const { letter, guide, ...rest } = given;
    return {
      ...rest,
      ...(letter && shown.lettre.has(letter.id) ? { letter } : {}),
      ...(guide && shown.guide.has(guide) ? { guide } : {}),
    } as Part;
  };
  return {
    ...plan,
    guides: plan.guides.filter((id) => shown.guide.has(id)),
    silence: part(plan.silence),
    steps: plan.steps.map(({ tool, ...step }) => ({
      ...part(step),
      ...(tool && shown.calcul.has(tool.id) ? { tool } : {}),
    })),
  };
}

/** What a host shows of the whole: pages, and the links between them; law and rates stay entire. */
export function narrow(register: Register): Register {
  const { show } = register.federation;
  const lands = new Set<string>(show.jurisdictions);
  const stages = keep(register.stages, (_, id) => show.stages?.includes(id) ?? true);
  const letters = keep(
    register.letters,
    ({ jurisdiction, data }) =>
      lands.has(jurisdiction) &&
      stages.has(data.stage) &&
      (show.letters?.includes(data.id) ?? true),
  );
  const guides = keep(
    register.guides,
    ({ jurisdiction, data }) => lands.has(jurisdiction) && stages.has(data.stage),
  );
  const tools = register.tools.filter(
    (id) => lands.has(lawOfTool(id)) && (show.tools?.includes(id) ?? true),
  );
  const start = show.start ?? firstQuestion;
  // The first guide of a plan is of its own law.
  const told = keep(register.orientation.plans, ({ guides: [first = ""] }) => guides.has(first));
  const asked = narrowQuestions(register.orientation.questions, told);
  const nodes = reachable(asked, start);
  const mediators = lands.has("france") ? register.mediators : new Map<string, Mediator>();
  const questions = keep(asked, (_, id) => nodes.has(id));
  const plans = keep(told, (_, id) => nodes.has(id));
  const shown: PageIds = {
    guide: new Set(guides.keys()),
    calcul: new Set(tools),
    lettre: new Set(letters.keys()),
    mediateur: new Set(mediators.keys()),
    depart: new Set([...questions.keys(), ...plans.keys()]),
  };
  const cited = new Set(
    [...guides.values(), ...letters.values()].flatMap(({ data }) => data.sources),
  );
  const everywhere = lands.size === jurisdictions.length && !show.stages;
  const used = new Set([...guides.values()].flatMap(({ data }) => data.terms));
  const terms = everywhere
    ? register.terms
    : keep(
        register.terms,
        (term, id) =>
          used.has(id) ||
          (term.sources.length > 0
            ? term.sources.some((source) => cited.has(source))
            : lands.has("france")),
      );
  const changes = everywhere
    ? register.changes
    : keep(register.changes, ({ data }) => data.sources.some((id) => cited.has(id)));
  const has: Record<Section, boolean> = {
    "mon-mediateur": mediators.size > 0,
    "ce-qui-change": changes.size > 0,
    lexique: terms.size > 0,
    "mentions-legales": register.federation.legalNotice !== undefined,
  };
  const own = {
    sections: new Set(sections.filter((section) => has[section])),
    hidden: {
      guide: less(register.guides, shown.guide),
      calcul: less(new Set(register.tools), shown.calcul),
      lettre: less(register.letters, shown.lettre),
      mediateur: less(register.mediators, shown.mediateur),
      depart: less(
        new Set([...register.orientation.questions.keys(), ...register.orientation.plans.keys()]),
        shown.depart,
      ),
    },
  };
  return {
    ...register,
    ...own,
    tools,
    stages,
    mediators,
    letters: new Map(
      [...letters].map(([id, letter]) => [
        id,
        {
          ...letter,
          data: {
            ...letter.data,
            followUps: letter.data.followUps.filter((next) => letters.has(next)),
          },
        },
      ]),
    ),
    guides: new Map(
      [...guides].map(([id, guide]) => [
        id,
        {
          ...guide,
          data: {
            ...guide.data,
            tools: guide.data.tools.filter((tool) => shown.calcul.has(tool)),
            letters: guide.data.letters.filter((letter) => letters.has(letter)),
            related: guide.data.related.filter((other) => guides.has(other)),
          },
        },
      ]),
    ),
    orientation: {
      ...register.orientation,
      start,
      questions,
      plans: new Map([...plans].map(([id, plan]) => [id, narrowPlan(plan, shown)])),
    },
    synonyms: register.synonyms
      .map((synonym) => ({
        ...synonym,
        first: synonym.first.filter((page) => !leadsToHidden(page, own)),
      }))
      .filter(({ first }) => first.length > 0),
    terms,
    changes,
  };
}
