/** No-break spaces of French typography: narrow before ; ! ?, plain elsewhere. */
const NARROW = "\u202f";
const NO_BREAK = "\u00a0";
/** Any of the three spaces, so that a second pass changes nothing. */
const SPACE = "[ \u00a0\u202f]";

const units =
  "€|%|‰|°C|euros?|centimes?|km|cm|mm|m²|m|kg|g|h|min|ans?|mois|semaines?|jours?|chiffres?|heures?|minutes?|pages?";
const months =
  "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";

/** Rules in order; each leaves its own output alone. */
const rules: [RegExp, string][] = [
  [/\.{3}/g, "…"],
  [/'/g, "’"],
  [new RegExp(`«${SPACE}*`, "g"), `«${NO_BREAK}`],
  [new RegExp(`${SPACE}*»`, "g"), `${NO_BREAK}»`],
  [new RegExp(`${SPACE}+([;!?])`, "g"), `${NARROW}$1`],
  [new RegExp(`${SPACE}+:(?!//)`, "g"), `${NO_BREAK}:`],
  [
    new RegExp(`(?<![\\d,.])\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)`, "g"),
    "", // replaced by `groupDigits`
  ],
  [new RegExp(`(\\d)${SPACE}(${units})(?![\\p{L}\\d])`, "gu"), `$1${NO_BREAK}$2`],
  [new RegExp(`(\\d|1er)${SPACE}(${months})(?!\\p{L})`, "gu"), `$1${NO_BREAK}$2`],
  [new RegExp(`(n[°º]|§)${SPACE}+`, "g"), `$1${NO_BREAK}`],
  [new RegExp(`\\b(art\\.|articles?)${SPACE}+(?=[LRDA]\\.|\\d)`, "gi"), `$1${NO_BREAK}`],
  [new RegExp(`\\b([LRDA]\\.)${SPACE}+(?=\\d)`, "g"), `$1${NO_BREAK}`],
  [new RegExp(`(?<!\\p{L})(M\\.|Mme|Me)${SPACE}+(?=\\p{Lu})`, "gu"), `$1${NO_BREAK}`],
];

function groupDigits(text: string): string {
  return text.replace(new RegExp(SPACE, "g"), NARROW);
}

function typesetProse(text: string): string {
  return rules.reduce(
    (result, [pattern, replacement]) =>
      replacement === ""
        ? result.replace(pattern, groupDigits)
        : result.replace(pattern, replacement),
    text,
  );
}

/** Addresses of sites and people, which typography must not touch. */
const addresses = /(https?:\/\/[^\s»]+|www\.[^\s»]+|[^\s«»]+@[^\s«»]+)/;

/**
 * Sets authored French text: no-break spaces before `; : ! ? % €`, inside « », in « art. L. 612-2 »,
 * « n° 3 », « 15 jours », « 3 mars »; typographic apostrophes and ellipsis. Idempotent; leaves web
 * and e-mail addresses alone; never to be applied to what a visitor typed.
 *
 * @example typographFrench("l'avis : 3 000 € !") // « l’avis : 3 000 € ! », spaces no-break
 */
export function typographFrench(text: string): string {
  return text
    .split(addresses)
    .map((part, index) => (index % 2 === 1 ? part : typesetProse(part)))
    .join("");
}

/** Splits set text at its ordinals, whose ending is raised: « 1er », « 1re », « 2e ». */
export function splitOrdinals(text: string): { text: string; superscript?: true }[] {
  return text
    .split(/(?<=(?<![\p{L}\d])\d+)(er|re|e)(?![\p{L}\d])/u)
    .map((part, index) =>
      index % 2 === 1 ? { text: part, superscript: true as const } : { text: part },
    )
    .filter(({ text: part }) => part !== "");
}
