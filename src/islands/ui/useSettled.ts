import { useEffect, useState } from "preact/hooks";

/** A value once it has stopped changing for a moment: what is costly follows the typing, not each key. */
export function useSettled<Value>(value: Value, pause = 60): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
