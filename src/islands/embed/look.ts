import type { LookOptions } from "./options.ts";
import { deviceTheme, forceTheme } from "./theme.ts";

const root = document.documentElement;
let sheet: CSSStyleSheet | undefined;

/** Puts the rules of the colour asked for after those of the page, where its policy lets them be. */
function useSheet(rules: string): void {
  if (!sheet) {
    if (rules === "") return;
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync(rules);
}

/** Shows the page as its host wants it, then lets it be seen. */
export async function wearLook(options: LookOptions): Promise<void> {
  const { colour, theme, ground, federation } = options;
  try {
    forceTheme(theme);
    if (colour !== undefined || ground !== undefined || sheet) {
      const { readsOnGround, sheetOf } = await import("./colours.ts");
      useSheet(sheetOf(options));
      root.classList.toggle("grounded", !readsOnGround(options, theme ?? deviceTheme()));
    }
    const other = federation !== undefined && federation !== root.dataset.federation;
    document.getElementById("autre-federation")!.hidden = !other;
  } finally {
    root.dataset.ready = "";
  }
}
