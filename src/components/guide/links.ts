import { register } from "../../register/index.ts";
import type { GuideFrontMatter } from "../../schemas/guide.ts";
import { calculators } from "../calculators.ts";
import { hrefOf } from "../site.ts";

export interface PageLink {
  href: string;
  label: string;
}

/** « Faire »: the calculators and letters a guide leads to. */
export function doLinks(guide: GuideFrontMatter): PageLink[] {
  const tools = guide.tools.map((id) => {
    const tool = calculators.find((calculator) => calculator.id === id);
    return { href: hrefOf("calcul", id), label: tool?.title ?? id };
  });
  const letters = guide.letters.map((id) => ({
    href: hrefOf("lettre", id),
    label: register.letters.get(id)?.data.title ?? id,
  }));
  return [...tools, ...letters];
}

/** « Comprendre »: other guides to read next. */
export function relatedLinks(guide: GuideFrontMatter): PageLink[] {
  return guide.related.map((slug) => ({
    href: hrefOf("guide", slug),
    label: register.guides.get(slug)?.data.title ?? slug,
  }));
}
