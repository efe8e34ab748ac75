import { territories, territoryNames } from "../domain/calendar/territories.ts";

/** The territories of France, as the options of a choice. */
export const frenchTerritories = territories
  .filter((value) => value !== "quebec")
  .map((value) => ({ value, label: territoryNames[value] }));
