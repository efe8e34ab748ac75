import { fold } from "./passages.ts";

/** What the check knows of a mediator. */
export interface PageMediator {
  id: string;
  name: string;
  shortName: string;
  formerNames: string[];
  address: string[] | null;
  website: string | null;
  withdrawn: boolean;
}

/** A stretch of the readable text. */
export interface Span {
  start: number;
  end: number;
}

/** One mediator named in a page, and which parts of its details stand near. */
export interface NamedMediator extends Span {
  mediator: PageMediator;
  /** The former name by which it is called; absent under its present one. */
  former?: string;
  address: boolean;
  site: boolean;
  /** A postal address follows, which is not the one we know. */
  otherAddress: boolean;
}

/** Characters after a name in which its address and site are looked for, and before it. */
const reach = { before: 160, after: 420 };
const postcode = /\b\d{5}\b(?= +[\p{Lu}])/u;

/** Words that may be parted by anything but letters and figures: « MED-CONSO DEV », « Médiation – Vivons… ». */
function wordsPattern(words: string): string {
  return (fold(words).match(/[a-z0-9]+/g) ?? []).join("[^a-z0-9]+");
}

function find(pattern: string, plain: string): Span[] {
  if (pattern === "") return [];
  return [...plain.matchAll(new RegExp(`(?<![a-z0-9@.])${pattern}(?![a-z0-9])`, "g"))].map(
    ({ index, 0: { length } }) => ({ start: index, end: index + length }),
  );
}

/** The ways to call a mediator: its name with and without its initials, the initials, its short name. */
function callings(name: string): string[] {
  const initials = [...name.matchAll(/\(([^)]+)\)/g)].map((match) => match[1]!);
  return [name.replace(/\([^)]*\)/g, " ").trim(), ...initials];
}

/** Three capitals alone mean many things: they count as written so, near the word « médiateur ». */
function isCalled(calling: string, span: Span, text: string, plain: string): boolean {
  if (calling.length > 3) return true;
  const near = plain.slice(Math.max(0, span.start - 120), span.end + 120);
  return text.slice(span.start, span.end) === calling && /mediat/.test(near);
}

function calls(names: string[], text: string, plain: string): Span[] {
  return names
    .flatMap(callings)
    .filter((calling) => fold(calling) !== "association" && calling.length > 2)
    .flatMap((calling) =>
      find(wordsPattern(calling), plain).filter((span) => isCalled(calling, span, text, plain)),
    );
}

/** How many of its address and its site a mention gives. */
export const detailsGiven = ({ address, site }: { address: boolean; site: boolean }): number =>
  Number(address) + Number(site);

const hostOf = (website: string) =>
  fold(website)
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/\/.*/, "");

function detailsNear(mediator: PageMediator, span: Span, text: string, plain: string) {
  const from = Math.max(0, span.start - reach.before);
  const near = plain.slice(from, span.end + reach.after);
  const following = text.slice(span.end, span.end + reach.after);
  const site = mediator.website ? near.includes(hostOf(mediator.website)) : anySite.test(near);
  if (!mediator.address) return { address: postcode.test(following), site, otherAddress: false };
  const code = mediator.address.map((line) => /\b\d{5}\b/.exec(line)?.[0]).find(Boolean) ?? "";
  const street = mediator.address.find((line) => /^\d/.test(line) && !/^\d{5}/.test(line));
  const known =
    near.includes(code) &&
    (!street || find(wordsPattern(street), near.replace(/,/g, " ")).length > 0);
  const other = !known && postcode.test(following);
  return { address: known || other, site, otherAddress: other };
}

/** A web address that may be a mediator's own. */
const anySite =
  /(?<!@)\b(?:https?:\/\/|www\.)(?!(?:www\.)?(?:ec\.europa|economie\.gouv|legifrance|service-public|signal\.conso|webgate))[a-z0-9.-]+\.[a-z]{2,}|(?<![@\w.-])[a-z0-9-]{3,}\.(?:fr|com|org|eu|net|pro)\b/;

/** Every known mediator that a page names, each under the name that has most of its details near. */
export function namedMediators(
  text: string,
  plain: string,
  mediators: readonly PageMediator[],
): NamedMediator[] {
  const found = mediators.flatMap((mediator) => {
    const present = calls([mediator.name, mediator.shortName], text, plain);
    const former = mediator.formerNames.flatMap((name) =>
      calls([name], text, plain).map((span) => ({ ...span, former: name })),
    );
    const spans: (Span & { former?: string })[] = [...former, ...present];
    const named = spans.map((span) => ({
      mediator,
      ...span,
      ...detailsNear(mediator, span, text, plain),
    }));
    const worth = (one: NamedMediator) => Number(one.former !== undefined) * 4 + detailsGiven(one);
    const [best] = named.sort((a, b) => worth(b) - worth(a) || b.end - b.start - (a.end - a.start));
    return best ? [best] : [];
  });
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
}

/** A mediator that we do not know: which details stand around the mentions of mediation. */
export function unknownMediator(
  text: string,
  plain: string,
): { start: number; name: boolean; address: boolean; site: boolean } | undefined {
  const mention =
    /\bmediat(?:eur|rice|ion)s?\b(?! (?:des entreprises|familia|culturel|scientifique|numerique|animale|du credit|sportive|artistique))/g;
  const mentions = [...plain.matchAll(mention)].map(({ index }) => {
    const after = text.slice(index, index + reach.after);
    const address = postcode.test(after);
    const site = anySite.test(fold(after));
    const named =
      /^[^.]{0,90}(?:: ?|\best |aupr[eè]s d[eu] |\n)(?:le |la |l['’])?[\p{Lu}\d]{3,}/u.test(after);
    return { start: index, name: address || site || named, address, site };
  });
  const parts = (one: (typeof mentions)[number]) => detailsGiven(one) + Number(one.name);
  return mentions.sort((a, b) => parts(b) - parts(a))[0];
}
