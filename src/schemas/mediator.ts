import { z } from "zod";
import { isoDate, prose, slug, webAddress } from "./common.ts";
import { tariffsSchema } from "./tariff.ts";

/** What we know of a mediator's place on the official list. */
export const mediatorStatuses = ["listed", "not-checked", "uncertain", "withdrawn"] as const;

/** The sector of a mediator who takes every trade. */
export const anySector = "tous-secteurs";

/** One reading of the official list: what it said of a mediator on a day. Added to, never rewritten. */
export const listingSchema = z.strictObject({
  on: isoDate.describe("Jour du relevé de la liste officielle."),
  sectors: z
    .array(prose)
    .describe("Libellés officiels des secteurs lus ce jour ; aucun s'il n'y figurait plus."),
  complete: z.boolean().describe("Faux quand le relevé ne portait que sur une partie de la liste."),
});

/** One consumer mediator (`content/mediators/<id>.yaml`). */
export const mediatorSchema = z
  .strictObject({
    id: slug,
    name: prose.describe("Nom officiel, tel qu'il doit figurer dans la notice."),
    shortName: prose.describe("Nom court, pour les listes et les titres."),
    formerNames: z.array(prose).default([]),
    formerAddresses: z
      .array(z.strictObject({ address: prose, note: prose }))
      .default([])
      .describe("Adresses qui circulent encore, pour les reconnaître : jamais pour une notice."),
    successor: z
      .strictObject({
        id: slug,
        certain: z.boolean().describe("Faux quand la succession est une déduction."),
      })
      .optional()
      .describe("Médiateur qui a pris la suite de celui-ci."),
    address: z
      .array(prose)
      .nullable()
      .describe("Adresse postale, une ligne par élément ; null quand elle n'est pas sûre."),
    website: webAddress.nullable(),
    kind: prose.describe("Médiateur public, de branche, association ou société de médiateurs."),
    sectors: prose.describe("Secteurs couverts, en une phrase."),
    sectorIds: z
      .array(slug)
      .default([])
      .describe("Les mêmes, pour le filtre de l'annuaire (content/sectors/)."),
    openToAll: z
      .boolean()
      .nullable()
      .describe("Ouvert à un micro-entrepreneur de tout secteur ; null si nous ne le savons pas."),
    distanceProcedure: z
      .boolean()
      .nullable()
      .default(null)
      .describe("Médiation possible à distance ; null si nous ne le savons pas."),
    tariffs: tariffsSchema.nullable().default(null),
    status: z.enum(mediatorStatuses).describe("Présence sur la liste officielle."),
    statusDetail: prose.optional().describe("Précision sur l'inscription, en une phrase."),
    checkedOn: isoDate
      .nullable()
      .describe("Jour de notre dernier contrôle sur la liste officielle."),
    listings: z.array(listingSchema).default([]),
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
    mediator.listings.forEach(({ on }, index) => {
      const before = mediator.listings[index - 1]?.on;
      if (before !== undefined && on <= before)
        context.addIssue({
          code: "custom",
          path: ["listings", index, "on"],
          message: `doit suivre le ${before} : les relevés s’ajoutent à la fin, un par jour`,
        });
    });
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
