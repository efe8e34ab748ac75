import preact from "@astrojs/preact";
import type { AstroIntegration } from "astro";
import type { PluginOption } from "vite";

/** The plugin of `@preact/preset-vite` that compiles JSX with Babel. */
const babel = "vite:preact-jsx";

const isBabel = (option: PluginOption) =>
  Boolean(option) && typeof option === "object" && "name" in option! && option.name === babel;

/** Plugins without Babel's. @throws Error when it has another name, and would slow every build unseen */
function withoutBabel(options: PluginOption[]): PluginOption[] {
  const all = options.flat(5) as PluginOption[];
  if (!all.some(isBabel)) throw new Error(`@astrojs/preact n’a plus de plugin « ${babel} ».`);
  return all.filter((option) => !isBabel(option));
}

/**
 * The islands' framework. Vite itself compiles JSX, as `tsconfig.json` says: Babel, which reads every
 * module of the site for it, would take a third of a build.
 */
export function preactIslands(): AstroIntegration {
  const integration = preact();
  const setup = integration.hooks["astro:config:setup"];
  if (!setup) throw new Error("@astrojs/preact ne se branche plus sur « astro:config:setup ».");
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      "astro:config:setup": (options) =>
        setup({
          ...options,
          updateConfig: (config) =>
            options.updateConfig({
              ...config,
              vite: { ...config.vite, plugins: withoutBabel(config.vite?.plugins ?? []) },
            }),
        }),
    },
  };
}
