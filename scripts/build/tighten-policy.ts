import { createHash } from "node:crypto";

const inline = (tag: "script" | "style") =>
  new RegExp(
    `<${tag}(?![^>]*\\ssrc=)(?![^>]*application/ld\\+json)[^>]*>([\\s\\S]*?)</${tag}>`,
    "g",
  );

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Keeps, in one directive, the hashes of what the page really holds; `'none'` when it holds nothing. */
function keepUsed(directive: string, used: Set<string>, loadsFiles: boolean): string {
  const [name, ...values] = directive.trim().split(/\s+/);
  const kept = values.filter((value) =>
    value.startsWith("'sha256-") ? used.has(value) : value !== "'self'" || loadsFiles,
  );
  return [name, ...(kept.length > 0 ? kept : ["'none'"])].join(" ");
}

/**
 * A page's policy with nothing in it that the page does not need: Astro allows every inline script
 * and style that some page of the site may hold. A page without script is left with
 * `script-src 'none'`.
 *
 * @param html a built page with one Content-Security-Policy in a `<meta>`
 */
export function tightenPolicy(html: string): string {
  const found = (tag: "script" | "style") =>
    new Set([...html.matchAll(inline(tag))].map((match) => hashOf(match[1] ?? "")));
  const scripts = found("script");
  const styles = found("style");
  const runs = scripts.size > 0 || /<script[^>]*\ssrc=|<astro-island/.test(html);
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/,
    (_, before: string, policy: string, after: string) => {
      const directives = policy
        .split(";")
        .filter((directive) => directive.trim() !== "")
        .map((directive) => {
          if (directive.trim().startsWith("script-src")) return keepUsed(directive, scripts, runs);
          if (directive.trim().startsWith("style-src")) return keepUsed(directive, styles, true);
          return directive.trim();
        });
      return `${before}${directives.join(";")}${after}`;
    },
  );
}
