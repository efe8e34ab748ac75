import preact from "@astrojs/preact";
import type { AstroIntegration } from "astro";
import type { PluginOption } from "vite";

/** The plugin of `@preact/preset-vite` that compiles JSX with Babel. */
const babel = "vite:preact-jsx";

const without = (options: PluginOption[]): PluginOption[] =>
  options.map((option) => {
    if (Array.isArray(option)) return without(option);
    return option && "name" in option && option.name === babel ? false : option;
  });

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
              vite: { ...config.vite, plugins: without(config.vite?.plugins ?? []) },
            }),
        }),
    },
  };
}
