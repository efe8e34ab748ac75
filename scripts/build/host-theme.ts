import type { Plugin } from "vite";
import { themeColours, themeCss } from "../../src/federation/theme.ts";
import type { Federation } from "../../src/schemas/federation.ts";

const sheet = "virtual:host-theme.css";

/**
 * The host's colours, in the style sheet of every page (`virtual:host-theme.css`) and in what is
 * drawn and printed (`HOST_COLOURS`).
 */
export function hostTheme({ colours }: Federation): Plugin {
  return {
    name: "host-theme",
    config: () => ({
      define: { HOST_COLOURS: JSON.stringify(colours ? themeColours(colours).light : {}) },
    }),
    resolveId: (id) => (id === sheet ? sheet : undefined),
    load: (id) => (id === sheet ? themeCss(colours) : undefined),
  };
}
