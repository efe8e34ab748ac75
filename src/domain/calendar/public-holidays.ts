import type { IsoDate } from "../outcome.ts";
import { addDays, compareDates, weekday } from "./civil-date.ts";
import { easterSunday } from "./easter.ts";
import type { Territory } from "./territories.ts";

/** A public holiday, by its French name. */
export interface PublicHoliday {
  date: IsoDate;
  name: string;
  /** Register id of the article that makes the day a holiday, where the register holds one. */
  source?: string;
  /** The day is a holiday in some communes of the territory only. */
  localOnly?: true;
}

const slaveryAbolition: Partial<Record<Territory, string>> = {
  mayotte: "04-27",
  martinique: "05-22",
  guadeloupe: "05-27",
  "saint-martin": "05-27",
  guyane: "06-10",
  "saint-barthelemy": "10-09",
  "la-reunion": "12-20",
};

/** C. trav., art. L. 3133-1, then L. 3134-13 (Alsace-Moselle) or L. 3422-2 (overseas). */
function frenchHolidays(year: number, territory: Territory): PublicHoliday[] {
  const easter = easterSunday(year);
  const national: [IsoDate, string][] = [
    [`${year}-01-01`, "Jour de l’An"],
    [addDays(easter, 1), "Lundi de Pâques"],
    [`${year}-05-01`, "Fête du Travail"],
    [`${year}-05-08`, "Victoire de 1945"],
    [addDays(easter, 39), "Ascension"],
    [addDays(easter, 50), "Lundi de Pentecôte"],
    [`${year}-07-14`, "Fête nationale"],
    [`${year}-08-15`, "Assomption"],
    [`${year}-11-01`, "Toussaint"],
    [`${year}-11-11`, "Armistice de 1918"],
    [`${year}-12-25`, "Noël"],
  ];
  const holidays: PublicHoliday[] = national.map(([date, name]) => ({
    date,
    name,
    source: "trav-l3133-1",
  }));
  if (territory === "alsace-moselle")
    holidays.push(
      {
        date: addDays(easter, -2),
        name: "Vendredi saint",
        source: "trav-l3134-13",
        localOnly: true,
      },
      { date: `${year}-12-26`, name: "Second jour de Noël", source: "trav-l3134-13" },
    );
  const abolition = slaveryAbolition[territory];
  if (abolition)
    holidays.push({
      date: `${year}-${abolition}`,
      name: "Abolition de l’esclavage",
      source: "trav-l3422-2",
    });
  return holidays;
}

/** The first day from `date` on that falls on a Monday. */
function mondayFrom(date: IsoDate): IsoDate {
  return addDays(date, (8 - weekday(date)) % 7);
}

/** Loi d'interprétation (RLRQ, c. I-16), art. 61, 23°. Sundays are left to the working days. */
function quebecHolidays(year: number): PublicHoliday[] {
  const easter = easterSunday(year);
  const firstOfJuly = `${year}-07-01`;
  return [
    { date: `${year}-01-01`, name: "Jour de l’An" },
    { date: addDays(easter, -2), name: "Vendredi saint" },
    { date: addDays(easter, 1), name: "Lundi de Pâques" },
    { date: mondayFrom(`${year}-05-18`), name: "Journée nationale des patriotes" },
    { date: `${year}-06-24`, name: "Fête nationale du Québec" },
    {
      date: weekday(firstOfJuly) === 7 ? `${year}-07-02` : firstOfJuly,
      name: "Fête du Canada",
    },
    { date: mondayFrom(`${year}-09-01`), name: "Fête du Travail" },
    { date: mondayFrom(`${year}-10-08`), name: "Action de grâces" },
    { date: `${year}-12-25`, name: "Noël" },
  ];
}

function holidaysOf(year: number, territory: Territory): PublicHoliday[] {
  return territory === "quebec" ? quebecHolidays(year) : frenchHolidays(year, territory);
}

/**
 * The public holidays of a year, in order of date, as today's law lists them. Two holidays may
 * share a date (Ascension Day on 1 May 2008).
 */
export function publicHolidays(year: number, territory: Territory): PublicHoliday[] {
  return holidaysOf(year, territory).sort((a, b) => compareDates(a.date, b.date));
}

/** The holidays that fall on a day: none, one, rarely two. */
export function holidaysOn(date: IsoDate, territory: Territory): PublicHoliday[] {
  return holidaysOf(Number(date.slice(0, 4)), territory).filter((day) => day.date === date);
}

/** `true` on a public holiday of the territory, those of some communes only included. */
export function isPublicHoliday(date: IsoDate, territory: Territory): boolean {
  return holidaysOn(date, territory).length > 0;
}
