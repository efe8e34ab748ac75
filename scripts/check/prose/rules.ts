import { readability } from "../../letters/readability.ts";
import type { Passage } from "./guide-text.ts";

/** A fault of a guide's prose: where, what, and what to do. */
export interface ProseFault {
  line?: number;
  what: string;
}

/** Words that a guide may hold, its title and brief included, and the least readable that it may be. */
export const bounds = { words: { least: 900, most: 2400 }, readability: 65 } as const;

/** What must never be said, unless the passage itself puts it right. */
const forbidden: { pattern: RegExp; unless?: RegExp; why: string }[] = [
  {
    pattern: /\bagréés? par la (CECMC|commission)/i,
    why: "Un médiateur est inscrit ou référencé, jamais agréé.",
  },
  {
    pattern: /plateforme (européenne|RLL)|consumers\/odr|\bODR\b/i,
    unless: /ferm|retir|ancien|n’existe plus|bannir|cherche|«|abrog|disparu|jamais|dépass/i,
    why: "La plateforme européenne est fermée depuis le 20 juillet 2025 : dites-le.",
  },
  {
    pattern: /\b(site|service) officiel\b/i,
    unless: /n’est pas|pas un|le site officiel|sites officiels|pages officielles/i,
    why: "Ce site n’est pas officiel.",
  },
  {
    pattern: /\b(feedback|deadline|process|business|digital|reporting|win-win|checklist)\b/i,
    why: "Un mot français le dit aussi bien.",
  },
];

/** Words that state law: an amount of fine, a legal duty, a time limit in figures. */
const legal =
  /\b(amende|nullité|emprisonnement|est (interdite?|nulle)|réputée? non écrite?|de plein droit|présumée? abusi)/i;
/** A passage that says by itself how sure it is, tells a story, or only sends elsewhere. */
const reserved =
  /à vérifier|selon notre lecture|d’après|voyez|à notre connaissance|nous n’avons pas|[«»]|\?/i;

/** Passages that say what must never be said. */
export function forbiddenWords(passages: readonly Passage[]): ProseFault[] {
  return passages.flatMap(({ line, text }) =>
    forbidden
      .filter(({ pattern, unless }) => pattern.test(text) && !unless?.test(text))
      .map(({ pattern, why }) => ({ line, what: `« ${pattern.exec(text)?.[0]} ». ${why}` })),
  );
}

/** Passages that state law and cite nothing. */
export function uncitedLaw(passages: readonly Passage[]): ProseFault[] {
  return passages
    .filter(({ text, cites }) => !cites && legal.test(text) && !reserved.test(text))
    .map(({ line, text }) => ({
      line,
      what: `Cette phrase dit du droit sans source : « ${text.slice(0, 70)}… ». Ajoutez <Source id="…" />, ou une réserve.`,
    }));
}

/** Parts that every guide has: an example, and what goes wrong. */
export function missingParts(headings: readonly string[]): ProseFault[] {
  const wanted: [RegExp, string][] = [
    [/exemple/i, "« ## L’exemple de … »"],
    [/(tourne|passe) mal|erreurs/i, "« ## Ce qui tourne mal »"],
  ];
  return wanted
    .filter(([pattern]) => !headings.some((heading) => pattern.test(heading)))
    .map(([, how]) => ({ what: `Il manque une partie ${how}.` }));
}

/** A guide too short to help, too long to be read, or too hard. */
export function sizeAndEase(text: string): { words: number; score: number; faults: ProseFault[] } {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
  const { score } = readability(text);
  const { least, most } = bounds.words;
  const faults: ProseFault[] = [];
  if (words < least || words > most)
    faults.push({ what: `${words} mots : un guide en compte de ${least} à ${most}.` });
  if (score < bounds.readability)
    faults.push({
      what: `Lisibilité ${Math.round(score)} : au moins ${bounds.readability}. Coupez les phrases longues.`,
    });
  return { words, score, faults };
}
