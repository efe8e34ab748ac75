import { register } from "../../register/index.ts";
import type { NodePages } from "../orientation/nodes.ts";
import { href } from "../site.ts";

/** Path below the base of the first question inside a frame; the others are in its folder. */
export const embeddedStart = "integrer/par-ou-commencer/";

/** The questions and plans of « Par où commencer ? » inside a frame: one leads to the next in it. */
export const framedPages: NodePages = {
  of: (id) => href(id === register.orientation.start ? embeddedStart : `${embeddedStart}${id}/`),
  target: "_self",
};
