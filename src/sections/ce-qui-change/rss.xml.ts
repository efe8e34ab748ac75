import rss from "@astrojs/rss";
import type { APIContext } from "astro";
import { changeStatus } from "../../components/change-status.ts";
import { absolute, federation } from "../../components/site.ts";
import { typographFrench } from "../../letters/typography.ts";
import { register } from "../../register/index.ts";

/** The feed of legal changes, newest announcement first. */
export function GET(context: APIContext): Promise<Response> {
  const changes = [...register.changes.values()].sort((a, b) =>
    b.data.publishedOn.localeCompare(a.data.publishedOn),
  );
  return rss({
    title: `Ce qui change dans les textes · ${federation.name}`,
    description: "Les textes qui viennent de changer ou vont changer, et ce que vous devez faire.",
    site: context.site ?? federation.url,
    customData: "<language>fr-FR</language>",
    items: changes.map(({ slug, data }) => ({
      title: typographFrench(data.title),
      link: absolute(`ce-qui-change/#${slug}`),
      pubDate: new Date(`${data.publishedOn}T12:00:00Z`),
      description: typographFrench(`${data.summary} À faire : ${data.todo}`),
      categories: [changeStatus[data.status]],
    })),
  });
}
