import { useRef } from "preact/hooks";

/** One function for the whole life of a component, which does what the last drawing says: it redraws nothing. */
export function useLatest<Arguments extends unknown[], Result>(
  action: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const latest = useRef(action);
  latest.current = action;
  return useRef((...given: Arguments) => latest.current(...given)).current;
}
