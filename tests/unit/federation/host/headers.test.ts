import { describe, expect, test } from "vitest";
import { allHeaders, ownHeaders, quoted, zoneOf } from "../../../../src/federation/host/headers.ts";

const bases = ["/", "/litiges/"];
/** The headers with which a file of the site is sent. */
const sent = (base: string, path: string) => new Map(zoneOf(path, allHeaders(base)).headers);

describe.each(bases)("below %s", (base) => {
  const framing: [path: string, value: string][] = [
    ["", "frame-ancestors 'self'"],
    ["guides/mediation/", "frame-ancestors 'self'"],
    ["integrer/", "frame-ancestors *"],
    ["integrer/calcul/retractation/", "frame-ancestors *"],
  ];
  test.each(framing)("« %s » may be framed by: %s", (path, value) => {
    expect(sent(base, path).get("Content-Security-Policy")).toBe(value);
  });

  const caching: [path: string, kept: boolean][] = [
    ["guides/mediation/", false],
    ["ecrire/x/modele.pdf", false],
    ["api/v1/taux.json", false],
    ["pagefind/pagefind-entry.json", false],
    ["integrer/calcul/", false],
    ["_astro/page.abc.js", true],
    ["_astro/police.abc.woff2", true],
    ["pagefind/fragment/fr_1.pf_fragment", true],
    ["integrer/v1/chargeur.js", true],
  ];
  test.each(caching)("a copy of %s is kept without asking: %s", (path, kept) => {
    expect(sent(base, path).get("Cache-Control")).toBe(
      kept ? "public, max-age=31536000, immutable" : "no-cache",
    );
  });

  const open: [path: string, readable: boolean][] = [
    ["guides/mediation/", false],
    ["_astro/page.abc.js", false],
    ["integrer/calcul/", false],
    ["api/v1/taux.json", true],
    ["integrer/oembed/x.json", true],
    ["integrer/v1/chargeur.js", true],
  ];
  test.each(open)("the page of another site may read %s: %s", (path, readable) => {
    expect(sent(base, path).get("Access-Control-Allow-Origin")).toBe(readable ? "*" : undefined);
  });

  test("only the loader says that it may be used across origins under isolation", () => {
    const zones = allHeaders(base).filter(({ headers }) =>
      headers.some(([name]) => name === "Cross-Origin-Resource-Policy"),
    );
    expect(zones.map(({ folder }) => folder)).toEqual(["integrer/v1/"]);
  });

  test("every file has what protects the visitor, once", () => {
    for (const { folder, headers } of allHeaders(base)) {
      const names = headers.map(([name]) => name);
      expect(new Set(names).size, folder).toBe(names.length);
      expect(names).toEqual(
        expect.arrayContaining([
          "X-Content-Type-Options",
          "Referrer-Policy",
          "Permissions-Policy",
          "Cross-Origin-Opener-Policy",
        ]),
      );
    }
  });
});

test("HTTPS is asked of the whole host only where the site has it to itself", () => {
  const names = (base: string) => ownHeaders(base)[0]!.headers.map(([name]) => name);
  expect(names("/")).toContain("Strict-Transport-Security");
  expect(names("/litiges/")).not.toContain("Strict-Transport-Security");
});

test("a quote in a value does not close its string", () => {
  expect(quoted('a "b" c')).toBe(String.raw`"a \"b\" c"`);
});
