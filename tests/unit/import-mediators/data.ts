/** A line of the data set in its official shape; made up, but for names that our content has. */
export const row = (mediateur: string, changes: Record<string, unknown> = {}) => ({
  mediateur,
  type: "Association ou société de médiateurs",
  url: null as unknown,
  code_secteur: "A12",
  libelle_secteur: "Formation pour adultes",
  categorie: "Enseignement",
  ...changes,
});

export const distance = { code_secteur: "A13", libelle_secteur: "Enseignement à distance" };

/** The nine that our content has seen on the list, as they were seen, in upper case or by their site alone. */
export const nine = [
  ["CM2C", "https://www.cm2c.net/"],
  ["SOCIETE DE LA MEDIATION PROFESSIONNELLE", "www.mediateur-consommation-smp.fr"],
  ["SAS Médiation Solution Conso", "https://sasmediationsolution-conso.fr/contact"],
  ["AVENIR CONSO", "https://www.avenir-conso.com"],
  ["MED CONSO DEV", null],
  ["MCP", "https://mcpmediation.org"],
  ["ANM Consommation", "http://www.anmconso.com"],
  ["Centre de médiation de la consommation d'Opale (CMCO)", null],
  ["NotreAccord", "https://www.mediation-consommation.notreaccord.com"],
] as const;

/** Every line of those nine: two sectors each. */
export const unchanged = nine.flatMap(([name, url]) => [
  row(name, { url }),
  row(name, { url, ...distance }),
]);
