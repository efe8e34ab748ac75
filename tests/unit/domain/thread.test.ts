import { describe, expect, test } from "vitest";
import type { Knot } from "../../../src/domain/knot.ts";
import { type MediationFacts, mediationClocks } from "../../../src/domain/time-limits/mediation.ts";
import { mediationThread } from "../../../src/domain/time-limits/thread.ts";
import { rules } from "./content.ts";

const nb = "\u00A0";

function thread(facts: MediationFacts, today = "2026-11-22"): Knot[] {
  return mediationThread(mediationClocks(rules, facts, today), facts, today);
}

const short: Record<string, string> = {
  "Réclamation écrite de votre client": "réclamation",
  "Le médiateur reçoit le dossier": "dossier",
  "Le médiateur notifie sa saisine aux deux parties": "notification",
  "": "aujourd’hui",
  "Dernier jour pour saisir le médiateur": "saisir",
  "Le médiateur écarte le dossier, ou le garde": "écarter",
  "Issue de la médiation": "issue",
};
const outline = (knots: Knot[]) =>
  knots.map(({ title, state }) => `${short[title]} ${state}`).join(", ");

describe("the thread of a mediation", () => {
  test.each<[string, MediationFacts, string]>([
    [
      "after a complaint, shows the client’s year and what the mediator does next",
      { complaint: "2026-01-15" },
      "réclamation past, aujourd’hui today, saisir due, écarter next, issue open",
    ],
    [
      "on the day of the complaint, puts it before today",
      { complaint: "2026-11-22" },
      "réclamation past, aujourd’hui today, saisir due, écarter next, issue open",
    ],
    [
      "on the last day of the year, still shows the deadline",
      { complaint: "2025-11-22" },
      "réclamation past, aujourd’hui today, saisir due, écarter next, issue open",
    ],
    [
      "after the year, shows it as missed and awaits nothing",
      { complaint: "2025-11-21" },
      "réclamation past, saisir late, aujourd’hui today, écarter open, issue open",
    ],
    [
      "with a file, awaits the mediator’s first look",
      { complaint: "2026-01-15", fileReceived: "2026-11-10" },
      "réclamation past, dossier past, aujourd’hui today, écarter next, saisir open, issue open",
    ],
    [
      "with a file left without news, says so and awaits the issue",
      { complaint: "2026-01-15", fileReceived: "2026-10-01" },
      "réclamation past, dossier past, écarter late, aujourd’hui today, saisir open, issue next",
    ],
    [
      "with a notification, awaits the issue and drops the undated look",
      { complaint: "2026-01-15", notification: "2026-10-01" },
      "réclamation past, notification past, aujourd’hui today, issue next, saisir open",
    ],
    [
      "with all three facts, has the look behind it",
      { complaint: "2026-01-15", fileReceived: "2026-09-25", notification: "2026-10-01" },
      "réclamation past, dossier past, notification past, écarter past, aujourd’hui today, issue next, saisir open",
    ],
    [
      "after the ninety days, shows the issue as late",
      { complaint: "2026-01-15", notification: "2026-03-10" },
      "réclamation past, notification past, issue late, aujourd’hui today, saisir open",
    ],
    [
      "on the last of the three weeks, still awaits the first look",
      { complaint: "2026-01-15", fileReceived: "2026-11-01" },
      "réclamation past, dossier past, aujourd’hui today, écarter next, saisir open, issue open",
    ],
    [
      "on the ninetieth day, still awaits the issue",
      { complaint: "2026-01-15", notification: "2026-08-24" },
      "réclamation past, notification past, aujourd’hui today, issue next, saisir open",
    ],
    [
      "with a file that came on the last day of the year, has the year behind it",
      { complaint: "2025-11-12", fileReceived: "2026-11-12" },
      "réclamation past, dossier past, saisir past, aujourd’hui today, écarter next, issue open",
    ],
    [
      "with a file that came after the year, shows the year as missed",
      { complaint: "2025-03-10", fileReceived: "2026-11-12" },
      "réclamation past, saisir late, dossier past, aujourd’hui today, écarter next, issue open",
    ],
    [
      "on the last day of the year, with a file that came in time, leaves it open",
      { complaint: "2025-11-22", fileReceived: "2026-11-12" },
      "réclamation past, dossier past, aujourd’hui today, saisir open, écarter next, issue open",
    ],
    [
      "with a notification that came after the year, still awaits the issue",
      { complaint: "2025-03-10", notification: "2026-11-12" },
      "réclamation past, saisir late, notification past, aujourd’hui today, issue next",
    ],
    [
      "with all of it on one day, tells the facts, then today, then the deadlines",
      { complaint: "2025-11-22", fileReceived: "2026-11-01", notification: "2026-11-22" },
      "réclamation past, dossier past, notification past, aujourd’hui today, saisir open, écarter next, issue open",
    ],
    [
      "with a file that came within a year now over, has it behind",
      { complaint: "2025-10-10", fileReceived: "2026-09-30", notification: "2026-10-05" },
      "réclamation past, dossier past, notification past, saisir past, écarter past, aujourd’hui today, issue next",
    ],
  ])("%s", (_title, facts, expected) => {
    expect(outline(thread(facts))).toBe(expected);
  });

  test("says when, in the small line above each knot", () => {
    expect(thread({ complaint: "2026-01-15" }).map((knot) => knot.when)).toEqual([
      `15${nb}janvier 2026`,
      `Aujourd’hui, 22${nb}novembre 2026`,
      `15${nb}janvier 2027 · dans 54${nb}jours`,
      `3${nb}semaines au plus après réception du dossier`,
      `90${nb}jours au plus après la notification`,
    ]);
  });

  test("says how long ago a missed deadline was", () => {
    const late = thread({ complaint: "2025-11-21" }).find((knot) => knot.state === "late");
    expect(late?.when).toBe(`21${nb}novembre 2026 · hier`);
  });

  test("names the safer working day of a deadline on a Sunday", () => {
    const due = thread({ complaint: "2026-03-14" }).find((knot) => knot.state === "due");
    expect(due?.date).toBe("2027-03-14");
    expect(due?.detail).toBe(
      `Votre client a intérêt à agir au plus tard le vendredi 12${nb}mars 2027, dernier jour ouvrable qui précède.`,
    );
  });

  test.each([
    ["2027-03-15", `prolongé jusqu’au lundi 15${nb}mars 2027`],
    ["2027-03-16", "à temps sans que vous le sachiez"],
  ])("after a deadline on a Sunday, says on %s: %s", (today, words) => {
    const late = thread({ complaint: "2026-03-14" }, today).find((knot) => knot.state === "late");
    expect(late?.detail).toContain(words);
  });

  test("asks to report both dates when the one known is after the year", () => {
    const facts = { complaint: "2025-03-10", notification: "2026-11-12" };
    const late = thread(facts).find((knot) => knot.date === "2026-03-10");
    expect(late?.state).toBe("late");
    expect(late?.detail).toContain("signalez les deux dates");
  });

  test("says that the ninety days may be extended", () => {
    const issue = thread({ complaint: "2026-01-15", notification: "2026-10-01" }).find(
      (knot) => knot.state === "next",
    );
    expect(issue?.detail).toContain("prolonger");
  });

  test("carries nothing but what a knot is made of", () => {
    const keys = new Set(thread({ complaint: "2026-01-15" }).flatMap((knot) => Object.keys(knot)));
    expect([...keys].sort()).toEqual(["date", "detail", "state", "title", "when"]);
  });
});
