import type { z } from "zod";
import { changeSchema } from "../../../src/schemas/change.ts";
import { federationSchema } from "../../../src/schemas/federation.ts";
import { guideSchema } from "../../../src/schemas/guide.ts";
import { letterSchema } from "../../../src/schemas/letter.ts";
import { mediatorSchema } from "../../../src/schemas/mediator.ts";
import { ruleFileSchema } from "../../../src/schemas/rule.ts";
import { sourceFileSchema } from "../../../src/schemas/source.ts";
import { termFileSchema } from "../../../src/schemas/term.ts";

export interface SoundText {
  schema: z.ZodType;
  yaml: string;
}

/** One sound text of each kind of content; the tests break them a line at a time. */
export const soundTexts = {
  source: {
    schema: sourceFileSchema,
    yaml: `title: Code de la consommation
shortTitle: C. conso.
url: https://www.exemple.fr/code
articles:
  - id: conso-l612-2
    article: L. 612-2
    title: Litiges que le médiateur ne peut examiner
    summary: Une phrase.
    inForceSince: 2016-07-01
    textAsOf: 2024-01-01
    checkedOn: 2026-11-22
    reviewBy: 2027-05-22
`,
  },
  rule: {
    schema: ruleFileSchema,
    yaml: `- id: mediation-saisine
  title: Dernier jour
  event: la réclamation
  period: un an
  explanation: Une phrase.
  versions:
    - from: 2016-07-01
      to: 2019-12-31
      duration: P2Y
      convention: calendar
      sources: [conso-l612-2]
      checkedOn: 2026-11-22
    - from: 2020-01-01
      to: null
      duration: P1Y
      convention: cpc-641-642
      sources: [conso-l612-2]
      checkedOn: 2026-11-22
`,
  },
  mediator: {
    schema: mediatorSchema,
    yaml: `id: cm2c
name: Centre de médiation
shortName: CM2C
address:
  - 49 rue de Ponthieu
  - 75008 Paris
website: https://www.exemple.fr
kind: Association
sectors: Tous secteurs.
openToAll: true
status: listed
checkedOn: 2026-08-18
publishable: true
evidence:
  - ref: Liste officielle
    supports: inscription
`,
  },
  term: {
    schema: termFileSchema,
    yaml: `- id: reclamation
  term: Réclamation
  definition: Une phrase.
  sources: [conso-l612-2]
`,
  },
  guide: {
    schema: guideSchema,
    yaml: `title: La médiation
shortTitle: Médiation
description: Une phrase.
stage: mediation
order: 1
brief:
  happening: Une phrase.
  duty: Une phrase.
  until: Une phrase.
checkedOn: 2026-11-22
sources: [conso-l612-2]
terms: [reclamation]
`,
  },
  letter: {
    schema: letterSchema,
    yaml: `id: reponse-refus-motive
title: Refus motivé
shortTitle: Refus
description: Une phrase.
stage: reclamation
minutes: 10
needed: [La réclamation]
whenToUse: [Vous refusez]
whenNotToUse: [Vous acceptez]
howToSend: Par la poste.
next: Une phrase.
checkedOn: 2026-11-22
sources: [conso-l612-1]
sender: expediteur
recipient: destinataire
place: lieu
date: date
subject: votre réclamation
groups:
  - title: Vous
    fields:
      - name: expediteur
        type: identity
        party: self
        label: Vous
      - name: factures
        type: list
        label: Vos factures
        itemLabel: facture
        max: 12
        fields:
          - name: montant
            type: amount
            label: Montant
situation: Une phrase.
audience: tous
order: 1
version: 1
`,
  },
  change: {
    schema: changeSchema,
    yaml: `title: Une fonction de rétractation
date: 2026-06-19
publishedOn: 2026-11-22
summary: Une phrase.
todo: Une phrase.
status: in-force
sources: []
evidence:
  - Un décret.
`,
  },
  federation: {
    schema: federationSchema,
    yaml: `id: a-l-amiable
name: À l’amiable
tagline: Une phrase.
url: https://www.exemple.fr
publisher: À l’amiable
`,
  },
} satisfies Record<string, SoundText>;

export type Kind = keyof typeof soundTexts;
export const kinds = Object.entries(soundTexts) as [Kind, SoundText][];
