import { firstQuestion } from "../../domain/orientation/graph.ts";
import { typographFrench } from "../../letters/typography.ts";
import { register } from "../../register/index.ts";
import type { Question } from "../../schemas/orientation.ts";
import { href, hrefOf } from "../site.ts";

const { questions, start } = register.orientation;

/** The path below the base of the first page of « Par où commencer ? ». */
export const startPath = "par-ou-commencer/";

/** Every question whose answer leads to a node, with that answer. */
export interface Way {
  question: Question;
  answer: Question["answers"][number];
}

/** Address of a question or of a plan. */
export const nodeHref = (id: string): string =>
  id === start ? href(startPath) : hrefOf("depart", id);

/** The questions and plans as pages that link to each other: on the site, or inside a frame. */
export interface NodePages {
  /** Address of a question or of a plan. */
  of: (id: string) => string;
  /** Where its links open, when it is not where links open by default. */
  target?: "_self";
}
export const sitePages: NodePages = { of: nodeHref };

/** How one comes to a question or a plan. */
export function waysTo(id: string): Way[] {
  return [...questions.values()].flatMap((question) =>
    question.answers.filter(({ to }) => to === id).map((answer) => ({ question, answer })),
  );
}

/** The questions that have a page of their own: all but the site's first, which only has the first page. */
export const otherQuestions = [...questions.values()].filter(({ id }) => id !== firstQuestion);

/** What a question's page is called and says of itself: no two alike. */
export function titleOfQuestion({ id, title }: Question): string {
  return id === start ? "Par où commencer\u202f?" : typographFrench(title);
}
export function describeQuestion({ id, title, answers }: Question): string {
  if (id === start)
    return typographFrench(
      "Que se passe-t-il avec votre client ? Deux questions au plus, et un plan : quoi faire aujourd’hui, cette semaine, jusqu’à quand, avec quelle lettre.",
    );
  const from = waysTo(id).map(({ answer }) => answer.label);
  const labels = answers.map(({ label }) => label).join(" ; ");
  return typographFrench([...from, title, `${labels}.`].join(" · "));
}

/** The answers of a question, typeset, under the headings that group them. */
export function groupedAnswers({ answers }: Question, { of }: NodePages) {
  const groups = [...new Set(answers.map(({ group }) => group))];
  return groups.map((group) => ({
    title: group && typographFrench(group),
    answers: answers
      .filter((answer) => answer.group === group)
      .map(({ label, hint, to }) => ({
        label: typographFrench(label),
        hint: hint && typographFrench(hint),
        href: of(to),
      })),
  }));
}
