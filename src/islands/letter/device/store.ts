/** Everything kept on the device is under names that begin so, and nothing else is. */
const prefix = "a-l-amiable:";

/**
 * What this browser keeps for the site. In an embedded page, or when the visitor forbids it, the
 * browser refuses: reading then gives nothing, and writing says that it failed.
 */
export function readKept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + name) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** @returns whether the browser accepted to keep it */
export function keep(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Everything kept, to put it back with {@link restore}. */
export type Snapshot = [name: string, text: string][];

/** Takes all that is kept off the device, and returns it. */
export function forgetAll(): Snapshot {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(prefix));
    const all = names.map((name): [string, string] => [name, localStorage.getItem(name) ?? ""]);
    for (const name of names) localStorage.removeItem(name);
    return all;
  } catch {
    return [];
  }
}

/** Puts back what {@link forgetAll} took off. */
export function restore(snapshot: Snapshot): void {
  try {
    for (const [name, text] of snapshot) localStorage.setItem(name, text);
  } catch {
    // The browser refuses: there is nothing to put it back into.
  }
}
