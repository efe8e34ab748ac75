import { useEffect } from "preact/hooks";
import { readFragment } from "./fragment.ts";

/** Reads the address when the island starts, and again when a link is followed on the page itself. */
export function useFragment(open: (fragment: Record<string, string>) => void): void {
  useEffect(() => {
    const openLink = () => open(readFragment(location.hash));
    openLink();
    addEventListener("hashchange", openLink);
    return () => removeEventListener("hashchange", openLink);
  }, []);
}
