import type { Theme } from "../../federation/colour.ts";

const darkQuery = "(prefers-color-scheme: dark)";

/** The theme that the reader's device asks for. */
export const deviceTheme = (): Theme => (matchMedia(darkQuery).matches ? "dark" : "light");

/** The rules of the page's own sheets that hold for the dark theme only, with their first condition. */
function darkRules(): [CSSMediaRule, string][] {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  return rules
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ conditionText }) => /prefers-color-scheme\s*:\s*dark/.test(conditionText))
    .map((rule) => [rule, rule.media.mediaText]);
}
let found: [CSSMediaRule, string][] | undefined;

/** Shows the page in one theme whatever the device asks for; without one, in the device's again. */
export function forceTheme(theme: Theme | undefined): void {
  if (theme === undefined && !found) return;
  found ??= darkRules();
  for (const [rule, condition] of found)
    rule.media.mediaText = theme ? (theme === "dark" ? "screen" : "not all") : condition;
  document.documentElement.style.colorScheme = theme ?? "";
}
