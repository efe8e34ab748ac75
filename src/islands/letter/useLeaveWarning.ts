import { useEffect, useRef } from "preact/hooks";

/** Asks before a page with answers that nothing keeps is left. @returns how to say that they are safe */
export function useLeaveWarning(atRisk: boolean): () => void {
  const risk = useRef(false);
  risk.current = atRisk;
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => risk.current && event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, []);
  return () => {
    risk.current = false;
  };
}
