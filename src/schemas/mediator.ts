import { z } from "zod";
import { isoDate, prose, slug, webAddress } from "./common.ts";

/** What we know of a mediator's place on the official list. */
export const mediatorStatuses = ["listed", "not-checked", "uncertain", "withdrawn"] as const;

/** One consumer mediator (`content/mediators/<id>.yaml`). */
export const mediatorSchema = z
  .strictObject({
    id: slug,
    name: prose.describe("Nom officiel, tel qu'il doit figurer dans la notice."),
    shortName: prose.describe("Nom court, pour les listes et les titres."),
    formerNames: z.array(prose).default([]),
    address: z
      .array(prose)
      .nullable()
      .describe("Adresse postale, une ligne par élément ; null quand elle n'est pas sûre."),
    website: webAddress.nullable(),
    kind: prose.describe("Médiateur public, de branche, association ou société de médiateurs."),
    sectors: prose.describe("Secteurs couverts, en une phrase."),
    openToAll: z
      .boolean()
      .nullable()
      .describe("Ouvert à un micro-entrepreneur de tout secteur ; null si nous ne le savons pas."),
    status: z.enum(mediatorStatuses).describe("Présence sur la liste officielle."),
    statusDetail: prose.optional().describe("Précision sur l'inscription, en une phrase."),
    checkedOn: isoDate
      .nullable()
      .describe("Jour de notre dernier contrôle sur la liste officielle."),
    publishable: z
      .boolean()
      .describe(
        "Vrai seulement si nom, adresse et site sont recoupés : une notice peut être faite.",
      ),
    caution: prose.optional().describe("Ce que le lecteur doit vérifier, en une phrase."),
    evidence: z
      .array(z.strictObject({ ref: prose, date: prose.optional(), supports: prose }))
      .describe("D'où viennent les coordonnées."),
  })
  .superRefine((mediator, context) => {
    if (!mediator.publishable) return;
    for (const key of ["address", "website"] as const)
      if (mediator[key] === null)
        context.addIssue({
          code: "custom",
          path: [key],
          message:
            "est nécessaire pour un médiateur publiable : une notice porte nom, adresse et site",
        });
  });

export type Mediator = z.output<typeof mediatorSchema>;
/** A mediator whose notice may be made: address and website are certain. */
export type PublishableMediator = Mediator & { address: string[]; website: string };

/** Narrows to the mediators a notice may name. */
export function isPublishable(mediator: Mediator): mediator is PublishableMediator {
  return mediator.publishable && mediator.address !== null && mediator.website !== null;
}
