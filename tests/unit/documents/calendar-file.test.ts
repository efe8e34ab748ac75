import { describe, expect, test } from "vitest";
import { type CalendarDay, writeCalendar } from "../../../src/documents/calendar-file.ts";
import { only, propertiesOf, readCalendar, textValue } from "../../support/icalendar.ts";

const day: CalendarDay = {
  uid: "mediation-saisine-2026-01-05@a-l-amiable",
  date: "2027-01-05",
  title: "Médiation\u00a0: dernier jour pour saisir le médiateur",
  description:
    "L’année part de la réclamation écrite, pas de l’achat\u202f; ni de votre réponse. Vérifiez la date avant de vous y fier\u00a0: https://a-l-amiable.example/calculer/mediation/",
  url: "https://a-l-amiable.example/calculer/mediation/#reclamation=2026-01-05",
};
const today = "2026-03-01";
const read = (days: CalendarDay[], name = "À l’amiable\u00a0: médiation") =>
  readCalendar(writeCalendar(days, name, today));
const [event] = read([day]).components;

describe("the calendar file", () => {
  test("says its version and who wrote it", () => {
    const calendar = read([day]);
    expect(calendar.name).toBe("VCALENDAR");
    expect(only(calendar, "VERSION").value).toBe("2.0");
    expect(only(calendar, "PRODID").value).toContain("a-l-amiable");
    expect(textValue(only(calendar, "NAME"))).toBe("À l’amiable\u00a0: médiation");
  });

  test("holds one all-day event a date, and no time of day", () => {
    const events = read([day, { ...day, uid: "autre@a-l-amiable", date: "2028-02-29" }]).components;
    expect(events.map(({ name }) => name)).toEqual(["VEVENT", "VEVENT"]);
    expect(events.map((one) => only(one, "DTSTART"))).toEqual([
      { name: "DTSTART", parameters: { VALUE: "DATE" }, value: "20270105" },
      { name: "DTSTART", parameters: { VALUE: "DATE" }, value: "20280229" },
    ]);
    for (const one of events)
      expect([...propertiesOf(one, "DTEND"), ...propertiesOf(one, "DURATION")]).toEqual([]);
  });

  test("leaves the day free", () => {
    expect(only(event!, "TRANSP").value).toBe("TRANSPARENT");
  });

  test("keeps words, accents and no-break spaces", () => {
    expect(textValue(only(event!, "SUMMARY"))).toBe(day.title);
    expect(textValue(only(event!, "DESCRIPTION"))).toBe(day.description);
    expect(only(event!, "URL").value).toBe(day.url);
  });

  test("reminds a week and a day before, in words", () => {
    expect(
      event!.components.map((alarm) => [
        alarm.name,
        only(alarm, "ACTION").value,
        only(alarm, "TRIGGER"),
        textValue(only(alarm, "DESCRIPTION")),
      ]),
    ).toEqual(
      ["-P7D", "-P1D"].map((value) => [
        "VALARM",
        "DISPLAY",
        { name: "TRIGGER", parameters: {}, value },
        day.title,
      ]),
    );
  });

  test("bears the id that it was given, and the day of today as its stamp", () => {
    expect(only(event!, "UID").value).toBe(day.uid);
    expect(only(event!, "DTSTAMP").value).toBe("20260301T000000Z");
  });

  test("has the same bytes twice", () => {
    expect(writeCalendar([day], "Un nom", today)).toBe(writeCalendar([day], "Un nom", today));
  });

  test("without any day is still a calendar", () => {
    expect(read([]).components).toEqual([]);
  });
});

const texts: [name: string, text: string][] = [
  ["a comma", "un, deux, trois"],
  ["a semicolon", "un\u202f; deux"],
  ["a backslash", "C:\\nouveau \\, \\;"],
  ["a line break", "première ligne\nseconde ligne"],
  ["quotes and colons", 'dit\u00a0: "oui"; fin'],
  ["a forged event", "x\r\nEND:VEVENT\r\nBEGIN:VEVENT"],
  ["long words in accents", "é".repeat(400)],
  ["emoji on the fold", "👩‍👩‍👧".repeat(40)],
];

describe.each(texts)("%s", (_, text) => {
  const written = text.replaceAll("\r\n", "\n");

  test("comes back whole from title and description", () => {
    const [one, ...others] = read([{ ...day, title: text, description: text }]).components;
    expect(others).toEqual([]);
    expect(textValue(only(one!, "SUMMARY"))).toBe(written);
    expect(textValue(only(one!, "DESCRIPTION"))).toBe(written);
  });

  test("comes back whole from the calendar’s name", () => {
    const calendar = read([day], text);
    expect(calendar.components).toHaveLength(1);
    expect(textValue(only(calendar, "NAME"))).toBe(written);
    expect(textValue(only(calendar, "X-WR-CALNAME"))).toBe(written);
  });
});
