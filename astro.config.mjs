import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { hostHeaderFiles } from "./scripts/build/host-headers.ts";
import { searchIndex } from "./scripts/build/search-index.ts";
import { tightPolicies } from "./scripts/build/tighten-policy.ts";
import { watchContent } from "./scripts/build/watch-content.ts";
import { contentLinks, frenchTypography } from "./scripts/markdown/plugins.ts";
import { register } from "./src/register/index.ts";
import { linkTargets } from "./src/register/link-targets.ts";

const base = `/${(process.env.BASE_PATH ?? "").replace(/^\/|\/$/g, "")}/`.replace("//", "/");

export default defineConfig({
  site: process.env.SITE_URL ?? register.federation.url,
  base,
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
      mdastPlugins: [frenchTypography, contentLinks(base, linkTargets(register))],
    }),
  },
  integrations: [
    mdx(),
    preact(),
    sitemap({ filter: (page) => !/\/(?:404|integrer\/.+)\/$/.test(page) }),
    watchContent(),
    tightPolicies(),
    searchIndex(register),
    hostHeaderFiles(base),
  ],
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
