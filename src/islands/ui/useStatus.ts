import { useCallback, useState } from "preact/hooks";

/** A polite message for the live region: what just happened, in a few words. */
export function useStatus(): [string, (message: string) => void] {
  const [status, setStatus] = useState("");
  const say = useCallback((message: string) => {
    // The same words twice are not announced: clear first, then speak.
    setStatus("");
    setTimeout(() => setStatus(message), 60);
  }, []);
  return [status, say];
}
