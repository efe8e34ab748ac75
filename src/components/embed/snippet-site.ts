import type { SnippetChoices, SnippetSite } from "../../islands/embed/snippets.ts";
import { absolute, federation } from "../site.ts";
import { integrityOf, loaderOf, loaderPath } from "./loader.ts";
import type { EmbeddedTool } from "./tools.ts";
import { currentVersion } from "./versions.ts";

/** What every snippet of this site has in common. */
export const snippetSite: SnippetSite = {
  folder: absolute("integrer/"),
  federation: federation.id,
  loader: {
    address: absolute(loaderPath(currentVersion)),
    integrity: integrityOf(loaderOf(currentVersion)),
  },
};

/** A tool as a snippet shows it. */
export const snippetTool = ({ id, title, page }: EmbeddedTool): SnippetChoices["tool"] => ({
  id,
  title,
  page: absolute(page),
});
