/** Where public holidays differ. */
export const territories = [
  "metropole",
  "alsace-moselle",
  "guadeloupe",
  "martinique",
  "guyane",
  "la-reunion",
  "mayotte",
  "saint-martin",
  "saint-barthelemy",
  "quebec",
] as const;
export type Territory = (typeof territories)[number];

/** What each territory is called on a page. */
export const territoryNames: Record<Territory, string> = {
  metropole: "France métropolitaine",
  "alsace-moselle": "Alsace-Moselle",
  guadeloupe: "Guadeloupe",
  martinique: "Martinique",
  guyane: "Guyane",
  "la-reunion": "La Réunion",
  mayotte: "Mayotte",
  "saint-martin": "Saint-Martin",
  "saint-barthelemy": "Saint-Barthélemy",
  quebec: "Québec",
};

/** Narrows a text to a territory. */
export function isTerritory(text: string): text is Territory {
  return (territories as readonly string[]).includes(text);
}
