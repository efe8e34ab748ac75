import type { APIRoute } from "astro";
import { snippetSite, snippetTool } from "../../../components/embed/snippet-site.ts";
import { embeddedTools } from "../../../components/embed/tools.ts";
import { absolute, federation } from "../../../components/site.ts";
import { frameSize, frameSnippet } from "../../../islands/embed/snippets.ts";

export const getStaticPaths = () => embeddedTools.map(({ id }) => ({ params: { tool: id } }));

/** How a program shows a tool in a page (oEmbed 1.0, type « rich »): a frame alone. */
export const GET: APIRoute = ({ params }) => {
  const tool = embeddedTools.find(({ id }) => id === params.tool)!;
  return Response.json({
    version: "1.0",
    type: "rich",
    title: tool.title,
    provider_name: federation.name,
    provider_url: absolute(""),
    cache_age: 86_400,
    html: frameSnippet({ tool: snippetTool(tool) }, snippetSite),
    ...frameSize,
  });
};
