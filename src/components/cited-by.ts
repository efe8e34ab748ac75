import { register } from "../register/index.ts";
import { calculators } from "./calculators.ts";

type Citing =
  | { kind: "guide" | "calcul" | "lettre"; id: string; title: string }
  | { kind: "page"; path: string; title: string };

/** The guides, calculators, letters and changes that rest on a source. */
export function citedBy(source: string): Citing[] {
  const guides = [...register.guides.values()]
    .filter((guide) => guide.data.sources.includes(source))
    .map((guide): Citing => ({ kind: "guide", id: guide.slug, title: guide.data.shortTitle }));
  const tools = calculators
    .filter(({ calculator }) =>
      [
        ...calculator.rules.map((id) => register.rules.get(id)),
        ...calculator.thresholds.map((id) => register.thresholds.get(id)),
      ].some((dated) => dated?.versions.some((version) => version.sources.includes(source))),
    )
    .map((tool): Citing => ({ kind: "calcul", id: tool.id, title: tool.title }));
  const letters = [...register.letters.values()]
    .filter((letter) => letter.data.sources.includes(source))
    .map((letter): Citing => ({ kind: "lettre", id: letter.data.id, title: letter.data.title }));
  const changes = [...register.changes.values()]
    .filter((change) => change.data.sources.includes(source))
    .map(
      (change): Citing => ({
        kind: "page",
        path: `ce-qui-change/#${change.slug}`,
        title: change.data.title,
      }),
    );
  return [...guides, ...tools, ...letters, ...changes];
}
