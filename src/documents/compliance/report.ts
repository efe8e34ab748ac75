import { formatDate } from "../../domain/calendar/french-date.ts";
import type { ComplianceAnswers, Verdict } from "../../domain/compliance/evaluate.ts";
import { headlineOf, statusWords, withStatus } from "../../domain/compliance/summary.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import type { Block, Inline, LetterDocument } from "../../letters/tree.ts";
import type { DutyStatus, Fine } from "../../schemas/compliance.ts";
import { fineFor } from "./fine-words.ts";

/** What a report is made of; every string is typeset, the trader's name apart. */
export interface ReportInput {
  verdicts: readonly Verdict[];
  answers: ComplianceAnswers;
  /** Questions and answers, as they were shown. */
  replies: { question: string; reply: string }[];
  fines: Readonly<Record<string, Fine>>;
  /** « C. conso., art. L. 616-1 », by source id. */
  citations: Readonly<Record<string, string>>;
  today: IsoDate;
  trader?: string | undefined;
  siteName: string;
  /** Address of the check, to do it again. */
  address: string;
}

const text = (value: string): Inline[] => [{ kind: "text", text: value }];
const strong = (value: string): Inline => ({ kind: "text", text: value, strong: true });
const body = (children: Inline[]): Block => ({ kind: "paragraph", role: "body", children });
const title = "Médiation de la consommation\u00a0: mon contrôle";

/** The citations of a verdict, and of the fine when it is still risked. */
function textsOf({ duty, status, sources }: Verdict, { citations, fines }: ReportInput): string {
  const fine = duty.fine ? fines[duty.fine] : undefined;
  const ids = fine && status === "missing" ? [...sources, fine.source] : sources;
  return ids.map((id) => citations[id] ?? id).join("\u202f; ");
}

function toDo(verdict: Verdict, input: ReportInput): Block[] {
  const { duty, because } = verdict;
  const fine = duty.fine && verdict.status === "missing" ? input.fines[duty.fine] : undefined;
  const items = [
    `Pourquoi\u00a0: ${duty.why}`,
    `Textes\u00a0: ${textsOf(verdict, input)}.`,
    ...(fine
      ? [
          `Amende\u00a0: ${fineFor(fine, input.answers)}.${fine.reservation ? ` ${fine.reservation}` : ""}`,
        ]
      : []),
    `Pour y remédier, sur ${input.siteName}\u00a0: ${duty.fixes.map(({ label }) => label).join("\u202f; ")}.`,
  ];
  return [
    body([strong(`☐ ${duty.title}.`), { kind: "text", text: ` ${because}` }]),
    { kind: "list", ordered: false, items: items.map(text) },
  ];
}

function section(status: DutyStatus, input: ReportInput): Block[] {
  const found = withStatus(input.verdicts, status);
  if (found.length === 0) return [];
  const heading: Block = {
    kind: "heading",
    children: text(`${statusWords[status]} (${found.length})`),
  };
  if (status === "missing" || status === "to-check")
    return [heading, ...found.flatMap((verdict) => toDo(verdict, input))];
  return [
    heading,
    {
      kind: "list",
      ordered: false,
      items: found.map((verdict) => [
        strong(`${verdict.duty.title}.`),
        { kind: "text", text: ` ${verdict.because} (${textsOf(verdict, input)})` },
      ]),
    },
  ];
}

function overview({ verdicts, fines, answers }: ReportInput): Block {
  return {
    kind: "table",
    caption: "Vue d’ensemble",
    head: [text("Point contrôlé"), text("Constat"), text("Amende risquée")],
    rows: verdicts.map(({ duty, status }) => {
      const fine = duty.fine && status === "missing" ? fines[duty.fine] : undefined;
      return [
        text(duty.title),
        text(statusWords[status]),
        text(fine ? fineFor(fine, answers) : "–"),
      ];
    }),
    align: ["start", "start", "end"],
  };
}

/**
 * The dated report of a check, for any writer: overview, what is to be done and why, what is in
 * place, what does not apply, and the answers it rests on.
 */
export function complianceReport(input: ReportInput): LetterDocument {
  const { verdicts, replies, today, trader, siteName, address } = input;
  const { before, value, after } = headlineOf(verdicts);
  const day = formatDate(today);
  return {
    title: `${title}, ${day}`,
    language: "fr-FR",
    ...(trader ? { author: trader } : {}),
    date: today,
    blocks: [
      { kind: "paragraph", role: "title", children: text(title) },
      body([
        { kind: "text", text: trader ? `${trader}, contrôle du ${day}.` : `Contrôle du ${day}.` },
      ]),
      body([{ kind: "text", text: `${before} ` }, strong(value), { kind: "text", text: after }]),
      overview(input),
      ...section("missing", input),
      ...section("to-check", input),
      ...section("ok", input),
      ...section("not-concerned", input),
      { kind: "heading", children: text("Vos réponses") },
      {
        kind: "table",
        caption: "Réponses sur lesquelles repose ce contrôle",
        head: [text("Question"), text("Réponse")],
        rows: replies.map(({ question, reply }) => [text(question), text(reply)]),
        align: ["start", "start"],
      },
      {
        kind: "paragraph",
        role: "note",
        children: text(
          `Ce contrôle repose sur vos seules réponses, le ${day}. Il informe, ne conseille pas, et ne prouve pas à lui seul que vous êtes en règle. Les montants sont des plafonds\u00a0: une amende ne se prononce qu’après que vous avez pu présenter vos observations. Refaire ce contrôle\u00a0: ${siteName}, ${address}`,
        ),
      },
    ],
  };
}
