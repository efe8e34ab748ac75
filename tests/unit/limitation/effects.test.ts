import { expect, test } from "vitest";
import type { LimitationEvent } from "../../../src/domain/limitation/events.ts";
import type { LimitationFacts } from "../../../src/domain/limitation/facts.ts";
import { plain } from "../../support/plain.ts";
import { tell } from "./trial.ts";

const mediation = (date: string, end?: string): LimitationEvent =>
  end === undefined ? { kind: "mediation", date } : { kind: "mediation", date, end };
const acknowledged = (date: string): LimitationEvent => ({ kind: "reconnaissance", date });
const claim = { kind: "demande-en-justice", date: "2025-03-03", end: "2025-06-02" } as const;

const stops =
  "Le délai s’arrête à l’accord écrit des parties ou, sans écrit, à la première réunion, jusqu’à la fin déclarée. Il reste ensuite au moins six mois.";
const restarts =
  "Celui qui doit reconnaît le droit de l’autre : un nouveau délai, de même durée, part de ce jour.";
const counted = "le premier jour compte dans l’arrêt, pas le dernier.";

test.each<[string, Partial<LimitationFacts>, effect: string, label: string, detail: string]>([
  [
    "a stop of thirty days",
    { events: [mediation("2025-03-01", "2025-03-31")] },
    "suspends",
    "Du 1er mars 2025 au 31 mars 2025 : Médiation ou conciliation",
    `${stops} Arrêt de 30 jours : ${counted} Le délai finit alors le 5 février 2027.`,
  ],
  [
    "a stop of one day",
    { events: [mediation("2025-03-01", "2025-03-02")] },
    "suspends",
    "Du 1er mars 2025 au 2 mars 2025 : Médiation ou conciliation",
    `${stops} Arrêt de 1 jour : ${counted} Le délai finit alors le 7 janvier 2027.`,
  ],
  [
    "a stop over on its own day, which leaves six months all the same",
    { events: [mediation("2026-12-01", "2026-12-01")] },
    "suspends",
    "1er décembre 2026 : Médiation ou conciliation",
    `${stops} Le délai finit alors le 1er juin 2027.`,
  ],
  [
    "a stop that lasts",
    { events: [mediation("2026-11-02")] },
    "suspends",
    "2 novembre 2026 : Médiation ou conciliation",
    `${stops} La fin du délai n’est pas encore connue.`,
  ],
  [
    "a stop within another",
    { events: [mediation("2025-03-01", "2025-03-31"), mediation("2025-03-10", "2025-03-12")] },
    "unchanged",
    "Du 10 mars 2025 au 12 mars 2025 : Médiation ou conciliation",
    "Ici, cet événement ne change rien au décompte.",
  ],
  [
    "a new period after a stop",
    { events: [mediation("2025-03-01", "2025-03-31"), acknowledged("2025-06-02")] },
    "interrupts",
    "2 juin 2025 : Reconnaissance de la dette par celui qui doit",
    `${restarts} Le délai finit alors le 2 juin 2027.`,
  ],
  [
    "a new period that the outer limit ends on the same day",
    { birth: "2007-06-01", events: [acknowledged("2026-05-04"), acknowledged("2026-09-07")] },
    "interrupts",
    "7 septembre 2026 : Reconnaissance de la dette par celui qui doit",
    `${restarts} Le délai finit alors le 1er juin 2027.`,
  ],
  [
    "a case begun while a mediation lasts",
    {
      events: [mediation("2026-11-02"), { kind: "demande-en-justice", date: "2026-11-16" }],
    },
    "interrupts",
    "16 novembre 2026 : Demande en justice",
    "La demande, même en référé, interrompt le délai jusqu’à la fin de l’instance. Un nouveau délai, de même durée, part alors. La fin du délai n’est pas encore connue.",
  ],
  [
    "an acknowledgement on the last day",
    { events: [acknowledged("2027-01-06")] },
    "interrupts",
    "6 janvier 2027 : Reconnaissance de la dette par celui qui doit",
    `${restarts} Le délai finit alors le 6 janvier 2029.`,
  ],
  [
    "an acknowledgement the day after",
    { events: [acknowledged("2027-01-07")] },
    "too-late",
    "7 janvier 2027 : Reconnaissance de la dette par celui qui doit",
    "Le délai était fini depuis le 6 janvier 2027 : cet événement ne le rouvre pas.",
  ],
])("%s", (_what, facts, effect, label, detail) => {
  const last = tell(facts).value.events.at(-1)!;
  expect(last.effect).toBe(effect);
  expect(plain(last.step.label)).toBe(label);
  expect(plain(last.step.detail)).toBe(detail);
});

test("a claim that came to nothing counts for nothing, from its own day on", () => {
  const { events } = tell({
    events: [
      claim,
      { kind: "demande-sans-suite", date: "2026-02-02", claim: claim.date },
      acknowledged("2027-02-01"),
    ],
  }).value;
  expect(events.map(({ effect, dueDate, step }) => [effect, dueDate, step.sources])).toEqual([
    ["erased", "2027-01-06", ["civ-2243"]],
    ["erases", "2027-01-06", ["civ-2243"]],
    ["too-late", "2027-01-06", ["civ-2240", "civ-2231"]],
  ]);
});
