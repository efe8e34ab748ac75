import { fileURLToPath } from "node:url";
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { hostHeaderFiles } from "./scripts/build/host-headers.ts";
import { hostTheme } from "./scripts/build/host-theme.ts";
import { searchIndex } from "./scripts/build/search-index.ts";
import { sectionRoutes } from "./scripts/build/section-routes.ts";
import { tightPolicies } from "./scripts/build/tighten-policy.ts";
import { watchContent } from "./scripts/build/watch-content.ts";
import { outputOf, workOf } from "./scripts/federation/list.ts";
import { siteAddress } from "./scripts/federation/site-address.ts";
import { contentLinks, frenchTypography } from "./scripts/markdown/plugins.ts";
import { register } from "./src/register/index.ts";
import { linkTargets } from "./src/register/link-targets.ts";
import { leadsToHidden } from "./src/register/narrow.ts";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { site, base } = siteAddress(register.federation.url, process.env);

export default defineConfig({
  site,
  base,
  root: here(workOf(register.federation.id)),
  srcDir: here("src"),
  publicDir: here("public"),
  outDir: here(outputOf(register.federation.id)),
  cacheDir: here(`.cache/hosts/${register.federation.id}/astro`),
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
    preact(),
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
});
