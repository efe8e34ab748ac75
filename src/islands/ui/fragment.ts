/** Reads `#a=1&b=2`. Fragments never reach a server, so they may carry dates; never names. */
export function readFragment(hash: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(hash.replace(/^#/, "")));
}

/** Writes `#a=1&b=2`, leaving out what is empty. */
export function writeFragment(values: Record<string, string | undefined>): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) if (value) parameters.set(key, value);
  const text = parameters.toString();
  return text ? `#${text}` : "";
}
