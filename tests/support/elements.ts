import { elementsOf, type HtmlElement, readHtml } from "./html.ts";

/** Every element of a piece of HTML. */
export const readAll = (html: string): HtmlElement[] => elementsOf(readHtml(html));

/** Those with this tag. */
export const find = (elements: HtmlElement[], tag: string): HtmlElement[] =>
  elements.filter((element) => element.tag === tag);
