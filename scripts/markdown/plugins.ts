import type { MdastPluginDefinition } from "satteri";
import { typographFrench } from "../../src/letters/typography.ts";

/** French typography on the prose of guides: no-break spaces, apostrophes, ordinals. */
export const frenchTypography: MdastPluginDefinition = {
  name: "french-typography",
  text(node, context) {
    const value = typographFrench(node.value);
    if (value !== node.value) context.replaceNode(node, { type: "text", value });
  },
};
