import { type Findable, stemsOf } from "./words.ts";

/** The list as the page wrote it: the island hides parts of it and adds nothing. */
const letters = () => [...document.querySelectorAll<HTMLElement>("[data-letter]")];
const stages = () => [...document.querySelectorAll<HTMLElement>("[data-stage]")];
const idOf = (letter: HTMLElement) => letter.dataset.letter ?? "";

/** Every letter of the list with the words by which it is found: its own, and those of its stage. */
export function readList(): Findable[] {
  return letters().map((letter) => {
    const stage = letter.closest<HTMLElement>("[data-stage]");
    const heading = stage?.querySelector("header")?.textContent ?? "";
    const words = [letter.textContent, letter.dataset.words, heading, stage?.dataset.words];
    return { id: idOf(letter), stems: stemsOf(words.join(" ")) };
  });
}

/** Shows these letters and no others; a stage left empty goes with its link. */
export function showOnly(ids: ReadonlySet<string>): void {
  for (const letter of letters()) letter.hidden = !ids.has(idOf(letter));
  for (const stage of stages()) {
    stage.hidden = stage.querySelector("[data-letter]:not([hidden])") === null;
    const link = document.querySelector<HTMLElement>(`[data-jump="${stage.dataset.stage}"]`);
    if (link) link.hidden = stage.hidden;
  }
}

/** The links of these letters, in this order; those that the site no longer has are left out. */
export function linksTo(ids: readonly string[]): { href: string; title: string }[] {
  return ids.flatMap((id) => {
    const link = letters()
      .find((letter) => idOf(letter) === id)
      ?.querySelector("a");
    return link ? [{ href: link.href, title: link.textContent ?? "" }] : [];
  });
}
