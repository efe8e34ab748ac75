import type { Plugin } from "vite";
import { themeCss } from "../../src/federation/theme.ts";
import type { Federation } from "../../src/schemas/federation.ts";

const sheet = "virtual:host-theme.css";

/** The host's colours, in the style sheet of every page (`virtual:host-theme.css`). */
export function hostTheme({ colours }: Federation): Plugin {
  return {
    name: "host-theme",
    resolveId: (id) => (id === sheet ? sheet : undefined),
    load: (id) => (id === sheet ? themeCss(colours) : undefined),
  };
}
