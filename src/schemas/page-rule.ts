import { z } from "zod";
import { prose, slug } from "./common.ts";

/** What the check of a pasted page says of one kind of finding (`content/compliance/constats.yaml`). */
export const pageRuleSchema = z.strictObject({
  id: slug,
  level: z.enum(["fault", "remark"]).describe("« fault » : à corriger ; « remark » : à relire."),
  title: prose,
  why: prose.describe("Pourquoi, en une ou deux phrases."),
  sources: z.array(slug).min(1),
  todo: prose.describe("Ce qu'il faut faire, en une phrase."),
  write: prose.optional().describe("Le texte à coller à la place du passage."),
});
export const pageRuleFileSchema = z.array(pageRuleSchema).min(1);
export type PageRule = z.output<typeof pageRuleSchema>;
