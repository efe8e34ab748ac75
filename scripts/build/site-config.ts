import { join } from "node:path";
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import type { AstroUserConfig } from "astro";
import { siteAddress } from "../../src/federation/site-address.ts";
import type { Register } from "../../src/register/register.ts";
import { bundleOf, outputOf, workOf } from "../federation/list.ts";
import { frenchTypography } from "../markdown/plugins.ts";
import { preactIslands } from "./preact-islands.ts";
import { sectionRoutes } from "./section-routes.ts";
import { siteBundle } from "./site-bundle.ts";
import { watchContent } from "./watch-content.ts";

const here = (path: string) => join(import.meta.dirname, "../..", path);

/**
 * How Astro serves the site of a host, whose register this is, while it is being written; and how it
 * bundles what the sites of all hosts are written from.
 */
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
        mdastPlugins: [frenchTypography],
      }),
    },
    integrations: [
      mdx(),
      preactIslands(),
      sectionRoutes(register.sections),
      watchContent(),
      siteBundle(here(bundleOf(id))),
    ],
    vite: {
      build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    },
  };
}
