import { defineConfig } from "astro/config";
import { siteConfig } from "./scripts/build/site-config.ts";
import { register } from "./src/register/index.ts";

export default defineConfig(siteConfig(register));
