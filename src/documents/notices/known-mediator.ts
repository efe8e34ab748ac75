import { displayedSite, type Notice } from "./notice.ts";

/** A mediator that we know, and what a visitor who types it must read. */
export interface KnownMediator {
  /** Official, short and former names. */
  names: string[];
  website: string | null;
  note: string;
  /** Address of its notice on this site, when there is one. */
  page?: string;
}

/** Words in lower case without accents, with one space on each side: « centre de mediation ». */
function plainWords(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return ` ${(plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}

const host = (website: string) =>
  displayedSite(website)
    .replace(/^www\./, "")
    .split("/")[0]!
    .toLowerCase();

/**
 * The mediator that a typed one looks like: the same site, or a name that holds one of its names.
 *
 * @returns what we know of it; `undefined` when it is none of ours
 */
export function recogniseMediator(
  { name, website }: Notice["mediator"],
  known: readonly KnownMediator[],
): KnownMediator | undefined {
  const typed = plainWords(name);
  return (
    known.find((one) => one.website !== null && host(one.website) === host(website)) ??
    known.find(({ names }) => names.some((one) => typed.includes(plainWords(one))))
  );
}
