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

/** Tells where something is, once what the visitor just did is drawn. */
const tellPlace = (element: Element) =>
  requestAnimationFrame(() => {
    const { top, bottom } = element.getBoundingClientRect();
    tell({ top: top + scrollY, bottom: bottom + scrollY });
  });

const tellHeight = () => tell({ height: Math.ceil(root.getBoundingClientRect().height) });

/**
 * Answers the page that shows this one: its height whenever it changes, where the focus goes when it
 * does not go where the visitor has just pressed, and where a link to a place of the page leads.
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
    tellPlace(target);
  });
  // A link to a place of this page: the frame has nothing to scroll, the host has.
  addEventListener("hashchange", () => {
    const place = document.getElementById(location.hash.slice(1));
    if (place) tellPlace(place);
  });
}
