import { describe, expect, test } from "vitest";
import { mediation } from "../../../src/calculators/mediation/index.ts";
import type { MediationFacts } from "../../../src/domain/time-limits/mediation-facts.ts";
import { calendarOf } from "../../../src/islands/calculator/calendar.ts";
import { only, readCalendar, textValue } from "../../support/icalendar.ts";
import { rules as byId } from "../domain/content.ts";

const rules = Object.values(byId);
const site = {
  siteName: "À l’amiable",
  address: "https://a-l-amiable.example/calculer/mediation/",
};

/** The events of the file that the calculator gives for these facts. */
function eventsFor(facts: MediationFacts, today = "2026-03-15") {
  const { complaint, fileReceived, notification } = facts;
  const values = Object.fromEntries(
    Object.entries({ reclamation: complaint, dossier: fileReceived, notification }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const { dates } = mediation.compute(values, { rules, rates: [], thresholds: [] }, today);
  return readCalendar(calendarOf(dates, { today, ...site })).components.map((event) => ({
    uid: only(event, "UID").value,
    date: only(event, "DTSTART").value,
    title: textValue(only(event, "SUMMARY")),
    description: textValue(only(event, "DESCRIPTION")),
    url: only(event, "URL").value,
  }));
}

describe("the calendar file of a mediation", () => {
  test("holds the year alone while nothing else is known", () => {
    expect(eventsFor({ complaint: "2026-01-05" })).toMatchObject([
      { date: "20270105", uid: "mediation-saisine-2026-01-05@a-l-amiable" },
    ]);
  });

  test("holds the three due dates once their events are known", () => {
    const facts = {
      complaint: "2026-01-05",
      fileReceived: "2026-02-10",
      notification: "2026-02-12",
    };
    expect(eventsFor(facts)).toMatchObject([
      { date: "20270105", uid: "mediation-saisine-2026-01-05@a-l-amiable" },
      { date: "20260303", uid: "mediation-irrecevabilite-2026-02-10@a-l-amiable" },
      { date: "20260513", uid: "mediation-issue-2026-02-12@a-l-amiable" },
    ]);
  });

  test("names each date, explains it and leads back to the calculator", () => {
    const [event] = eventsFor({ complaint: "2026-01-05" });
    expect(event?.title).toBe("Médiation\u00a0: dernier jour pour saisir le médiateur");
    expect(event?.description).toContain(byId["mediation-saisine"]!.explanation);
    expect(event?.description).toContain(
      `Vérifiez la date avant de vous y fier\u00a0: ${site.address}`,
    );
    expect(event?.url).toBe(site.address);
  });

  test("keeps its ids from one day to the next, so that a second import doubles nothing", () => {
    const ids = (today: string) =>
      eventsFor({ complaint: "2026-01-05" }, today).map(({ uid }) => uid);
    expect(ids("2026-04-01")).toEqual(ids("2026-03-15"));
  });

  test("has the same bytes for the same facts on the same day", () => {
    const write = () => {
      const day = "2026-03-15";
      const { dates } = mediation.compute(
        { reclamation: "2026-01-05" },
        { rules, rates: [], thresholds: [] },
        day,
      );
      return calendarOf(dates, { today: day, ...site });
    };
    expect(write()).toBe(write());
  });
});
