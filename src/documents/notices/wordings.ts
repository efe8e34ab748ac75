import type { Notice } from "./notice.ts";

/** A text ready to paste, and the register ids of the articles it rests on. */
export interface Wording {
  text: string;
  sources: string[];
}

/** A notice in two parts; the mediator's name, address and site stand between them. */
export interface WordingParts {
  before: string;
  after: string;
}

/**
 * Right to a mediator, prior written complaint and the year that follows it, recourse to the
 * judge kept open, duty to name the mediator, and where.
 */
const everywhere = ["conso-l612-1", "conso-l612-2", "conso-l612-4", "conso-l616-1", "conso-r616-1"];

/** A written contract must also tell of mediation when it is concluded. */
const inContracts = [...everywhere, "conso-l211-3"];

/** Name, address and site on one line. */
function coordinates({ name, address, website }: Notice["mediator"]): string {
  return [name, ...address, website].join(", ");
}

/** Ends with one full stop, even when the words end with a name such as « Dupont S.A.R.L. ». */
function sentence(words: string): string {
  return words.endsWith(".") ? words : `${words}.`;
}

function join({ before, after }: WordingParts, notice: Notice, sources: string[]): Wording {
  return {
    text: `${before} ${sentence(coordinates(notice.mediator))} ${after}`,
    sources: [...sources],
  };
}

/** Clause for the terms of sale or of service. */
export function termsWording(notice: Notice): Wording {
  const { trader } = notice;
  const before = [
    "Tout client consommateur peut faire appel, sans frais, à un médiateur de la consommation",
    sentence(`pour régler à l’amiable un litige avec ${trader ?? "nous"}`),
    trader
      ? sentence(`Il adresse d’abord une réclamation écrite à ${trader}`)
      : "Il nous adresse d’abord une réclamation écrite.",
    "Si elle ne règle pas le litige, il peut saisir le médiateur",
    "dans le délai d’un an à compter de cette réclamation.",
    `Le médiateur dont ${trader ? `${trader} relève` : "nous relevons"} est\u00a0:`,
  ];
  const after = "Ce recours est facultatif\u00a0: le client garde le droit de saisir le juge.";
  return join({ before: before.join(" "), after }, notice, inContracts);
}

/** Mention for a quote or an order form. */
export function quoteWording(notice: Notice): Wording {
  const { trader } = notice;
  const before = [
    "Vous êtes un particulier et un litige survient\u202f?",
    trader
      ? sentence(`Adressez d’abord une réclamation écrite à ${trader}`)
      : "Adressez-nous d’abord une réclamation écrite.",
    "Si elle ne règle pas le litige, vous pouvez saisir gratuitement,",
    "dans l’année qui suit cette réclamation,",
    `le médiateur de la consommation dont ${trader ? `${trader} relève` : "nous relevons"}\u00a0:`,
  ];
  const after = "Ce recours est facultatif\u00a0: vous gardez le droit de saisir le juge.";
  return join({ before: before.join(" "), after }, notice, inContracts);
}

/** The two parts of the text for a site; the HTML snippet sets the coordinates between them. */
export function websiteParts({ trader }: Notice): WordingParts {
  const before = [
    `Vous êtes un particulier et vous avez un litige avec ${trader ?? "nous"}\u202f?`,
    trader
      ? sentence(`Adressez d’abord une réclamation écrite à ${trader}`)
      : "Adressez-nous d’abord une réclamation écrite.",
    "Si elle ne règle pas le litige, vous pouvez faire appel, sans frais,",
    "à un médiateur de la consommation, dans l’année qui suit cette réclamation.",
    `Le médiateur dont ${trader ? `${trader} relève` : "nous relevons"} est\u00a0:`,
  ];
  return {
    before: before.join(" "),
    after: "Ce recours est facultatif\u00a0: vous gardez le droit de saisir le juge.",
  };
}

/** Text for the trader's site. */
export function websiteWording(notice: Notice): Wording {
  return join(websiteParts(notice), notice, everywhere);
}
