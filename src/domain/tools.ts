/** Ids of the calculators, as their addresses and the guides write them. */
export const toolIds = ["mediation"] as const;
export type ToolId = (typeof toolIds)[number];
