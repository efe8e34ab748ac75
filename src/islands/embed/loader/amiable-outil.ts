/*
 * <amiable-outil>: shows a tool of the site that serves this script, in a frame as tall as it needs.
 * Everything is here, in one small file, because other sites load it by its hash: a change is a new
 * version (src/components/embed/versions.ts). Styles go through CSSOM: a host's policy may refuse others.
 */
import type { Greeting } from "../messages.ts";

const name = "amiable-outil";
const folder = new URL("../..", (document.currentScript as HTMLScriptElement).src);

const sheet = new CSSStyleSheet();
// In a shadow tree `!important` wins over the page's own: nothing of the host's undoes these.
sheet.replaceSync(
  ":host{all:initial!important;display:block!important;position:relative!important;font:1rem system-ui!important}iframe{display:block;width:100%;height:30rem;border:0}slot{display:block;position:absolute}",
);

/** A colour as red, green, blue and opacity, from 0 to 255, whatever its notation. */
function readColour(colour: string): ArrayLike<number> {
  if (/^rgb/.test(colour)) {
    const [r, g, b, opacity = 1] = colour.match(/[\d.]+/g)!.map(Number);
    return [r!, g!, b!, opacity * 255];
  }
  const brush = document.createElement("canvas").getContext("2d")!;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  return brush.getImageData(0, 0, 1, 1).data;
}

class Tool extends HTMLElement {
  static observedAttributes = ["outil", "couleur", "theme", "federation"];
  frame = document.createElement("iframe");
  slotted = document.createElement("slot");
  said = "";

  connectedCallback(): void {
    const { frame } = this;
    if (this.shadowRoot) return;
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    frame.loading = "lazy";
    frame.allow = "clipboard-write";
    frame.referrerPolicy = "no-referrer";
    frame.setAttribute(
      "sandbox",
      "allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox",
    );
    frame.onload = () => {
      this.said = "";
      this.greet();
    };
    this.open();
    shadow.append(this.slotted, frame);
    addEventListener("message", (event) => this.hear(event));
    const again = () => this.greet();
    matchMedia("(prefers-color-scheme:dark)").addEventListener("change", again);
    for (const at of [document.documentElement, document.body])
      new MutationObserver(again).observe(at, { attributeFilter: ["class", "data-theme"] });
  }

  attributeChangedCallback(attribute: string): void {
    if (!this.shadowRoot) return;
    if (attribute === "outil") this.open();
    else this.greet();
  }

  /** The colour of the page behind: of the nearest element that has one; nothing where it is a picture. */
  ground(): ArrayLike<number> | undefined {
    for (let at: Element | null = this; at; ) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      const colour = readColour(backgroundColor);
      if (backgroundImage !== "none" || (colour[3]! > 0 && colour[3]! < 255)) return;
      if (colour[3]) return colour;
      at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host || null);
    }
    // The page has none of its own: the browser's, in the theme that the page declares.
    const probe = this.shadowRoot!.appendChild(document.createElement("i"));
    probe.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
    probe.style.background = "Canvas";
    const canvas = readColour(getComputedStyle(probe).backgroundColor);
    probe.remove();
    return canvas;
  }

  /** How the tool must look. The frame takes its theme, else the browser would not let it be seen through. */
  look(): string {
    const ground = this.ground();
    const asked = this.getAttribute("theme")!;
    let theme = "";
    if (/^(clair|sombre)$/.test(asked)) theme = asked;
    else if (ground)
      theme = ground[0]! * 0.3 + ground[1]! * 0.6 + ground[2]! * 0.1 < 128 ? "sombre" : "clair";
    this.frame.style.colorScheme = { clair: "light", sombre: "dark" }[theme] ?? "";
    const fond = ground
      ? [0, 1, 2].map((part) => ground[part]!.toString(16).padStart(2, "0")).join("")
      : "image";
    const look = new URLSearchParams({ theme, fond });
    for (const option of ["couleur", "federation"])
      look.set(option, this.getAttribute(option) ?? "");
    return `#${look}`;
  }

  open(): void {
    this.said = this.look();
    this.frame.src = `${folder}${encodeURI(this.getAttribute("outil")!)}/${this.said}`;
    this.name();
  }

  /** The frame is called as its link is; the link may come after the element has begun. */
  name(): void {
    this.frame.title = this.getAttribute("titre") || this.textContent!.trim() || name;
  }

  greet(): void {
    const look = this.look();
    this.name();
    if (look === this.said) return;
    this.said = look;
    const greeting: Greeting = { amiable: 1, look };
    this.frame.contentWindow?.postMessage(greeting, folder.origin);
  }

  hear({ source, origin, data }: MessageEvent): void {
    const { frame } = this;
    if (source !== frame.contentWindow || origin !== folder.origin || data?.amiable !== 1) return;
    const { height, top, bottom } = data as Record<string, unknown>;
    if (typeof height === "number") {
      frame.style.height = `${height}px`;
      this.slotted.remove();
    }
    if (typeof top === "number" && typeof bottom === "number") {
      const at = frame.getBoundingClientRect().top + top;
      if (at >= 0 && at + Math.min(bottom - top, 200) <= innerHeight) return;
      frame.style.scrollMarginTop = `${16 - top}px`;
      frame.scrollIntoView();
    }
  }
}
if (!customElements.get(name)) customElements.define(name, Tool);
