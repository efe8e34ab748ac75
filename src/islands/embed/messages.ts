/*
 * What passes between a tool in its frame and the page that shows it: numbers from the tool, its
 * look from the page. Nothing that a visitor types.
 */

/** The version of these messages, which marks them as ours. */
export const version = 1;

/** From the page: it listens, and the tool is to look like this. */
export interface Greeting {
  amiable: typeof version;
  /** Options as in the tool's address. */
  look: string;
}

/** From the tool, in CSS pixels: its height, or the place of what has just taken the focus. */
export type Report = { amiable: typeof version } & (
  | { height: number }
  | { top: number; bottom: number }
);

/** The greeting in a message, if it is one. */
export function readGreeting(data: unknown): Greeting | undefined {
  if (typeof data !== "object" || data === null) return;
  const { amiable, look } = data as Partial<Greeting>;
  return amiable === version && typeof look === "string" ? { amiable, look } : undefined;
}
