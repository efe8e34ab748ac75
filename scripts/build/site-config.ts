import { join } from "node:path";
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import type { AstroUserConfig } from "astro";
import { linkTargets } from "../../src/register/link-targets.ts";
import { leadsToHidden } from "../../src/register/narrow.ts";
import type { Register } from "../../src/register/register.ts";
import { outputOf, workOf } from "../federation/list.ts";
import { siteAddress } from "../federation/site-address.ts";
import { contentLinks, frenchTypography } from "../markdown/plugins.ts";
import { hostHeaderFiles } from "./host-headers.ts";
import { hostTheme } from "./host-theme.ts";
import { preactIslands } from "./preact-islands.ts";
import { searchIndex } from "./search-index.ts";
import { sectionRoutes } from "./section-routes.ts";
import { tightPolicies } from "./tighten-policy.ts";
import { watchContent } from "./watch-content.ts";

const here = (path: string) => join(import.meta.dirname, "../..", path);

/** How Astro builds the site of a host, whose register this is. */
export function siteConfig(register: Register): AstroUserConfig {
  const { id, url } = register.federation;
  const { site, base } = siteAddress(url, process.env);
  return {
    site,
    base,
    root: here(workOf(id)),
    srcDir: here("src"),
    publicDir: here("public"),
    outDir: here(outputOf(id)),
    cacheDir: here(`.cache/hosts/${id}/astro`),
    output: "static",
    trailingSlash: "always",
    build: { format: "directory", inlineStylesheets: "never" },
    compressHTML: true,
    devToolbar: { enabled: false },
    security: {
      csp: {
        directives: [
          "default-src 'none'",
          "img-src 'self' data: blob:",
          "font-src 'self'",
          "form-action 'none'",
          "base-uri 'none'",
        ],
      },
    },
    markdown: {
      syntaxHighlight: false,
      processor: satteri({
        features: { smartPunctuation: false },
        mdastPlugins: [
          frenchTypography,
          contentLinks(base, linkTargets(register), (link) => leadsToHidden(link, register)),
        ],
      }),
    },
    integrations: [
      mdx(),
      preactIslands(),
      sitemap({ filter: (page) => !/\/(?:404|integrer\/.+)\/$/.test(page) }),
      sectionRoutes(register.sections),
      watchContent(),
      tightPolicies(),
      searchIndex(register),
      hostHeaderFiles(base),
    ],
    vite: {
      plugins: [hostTheme(register.federation)],
      build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    },
  };
}
