import { type Report, readGreeting, version } from "./messages.ts";

/** Where the page that shows this one has greeted it from: it alone is told anything. */
let listener: string | undefined;
const root = document.documentElement;

function tell(report: { height: number } | { top: number; bottom: number }): void {
  if (listener === undefined) return;
  const message: Report = { amiable: version, ...report };
  // A page without an origin (a file, a sandbox) cannot be named; these are numbers, no secret.
  parent.postMessage(message, listener === "null" ? "*" : listener);
}

const tellHeight = () => tell({ height: Math.ceil(root.getBoundingClientRect().height) });

/**
 * Answers the page that shows this one: its height whenever it changes, and where the focus goes
 * when it does not go where the visitor has just pressed.
 *
 * @param wear puts on the look that the host asks for
 */
export function answerHost(wear: (look: string) => void): void {
  if (parent === window) return;
  addEventListener("message", ({ source, origin, data }: MessageEvent) => {
    const greeting = source === parent ? readGreeting(data) : undefined;
    if (!greeting) return;
    listener = origin;
    root.classList.add("joined");
    wear(greeting.look);
    tellHeight();
  });
  new ResizeObserver(tellHeight).observe(root);

  let pressed: EventTarget | null = null;
  addEventListener("pointerdown", ({ target }) => {
    pressed = target;
  });
  addEventListener("keydown", () => {
    pressed = null;
  });
  addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element) || (pressed instanceof Node && target.contains(pressed)))
      return;
    requestAnimationFrame(() => {
      const { top, bottom } = target.getBoundingClientRect();
      tell({ top, bottom });
    });
  });
}
