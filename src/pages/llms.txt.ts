import { pageIndex } from "../components/page-index.ts";
import { absolute, federation } from "../components/site.ts";

/** A plain list of the site's pages for programs that read text (llmstxt.org). */
export function GET(): Response {
  const lines = pageIndex
    .filter((page) => page.description !== "")
    .map((page) => `- [${page.title}](${absolute(page.path)}): ${page.description}`);
  const text = `# ${federation.name}

> ${federation.tagline} Guides, calculateurs et lettres pour indépendants, en droit français de la consommation. Chaque règle cite son article, la date du texte lu et celle du dernier contrôle. Ce site informe et ne conseille pas.

## Pages

${lines.join("\n")}
`;
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
