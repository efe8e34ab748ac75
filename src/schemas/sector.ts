import { z } from "zod";
import { prose, slug } from "./common.ts";

/** One line of our short list of trades, by which the directory of mediators is filtered. */
export const sectorSchema = z.strictObject({
  id: slug,
  title: prose.describe("Le secteur, en deux ou trois mots."),
});
export const sectorFileSchema = z.array(sectorSchema).min(1);
export type Sector = z.output<typeof sectorSchema>;
