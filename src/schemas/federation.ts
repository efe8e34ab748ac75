import { z } from "zod";
import { prose, slug, webAddress } from "./common.ts";

/** A host of the site (`content/federations/<id>/federation.yaml`); the default one is ours. */
export const federationSchema = z.strictObject({
  id: slug,
  name: prose.describe("Nom du site, tel qu'il paraît dans l'en-tête."),
  tagline: prose.describe("Une phrase qui dit ce que fait le site."),
  url: webAddress.describe(
    "Adresse publique, sans barre finale ; SITE_URL la remplace au moment de construire.",
  ),
  publisher: prose.describe("Qui publie, pour les métadonnées."),
});
export type Federation = z.output<typeof federationSchema>;
