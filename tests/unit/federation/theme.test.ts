import { describe, expect, test } from "vitest";
import { type Answers, newHost } from "../../../scripts/federation/new-host.ts";
import { weakPairs } from "../../../src/federation/colour.ts";
import { siteAddress } from "../../../src/federation/site-address.ts";
import { themeColours, themeCss } from "../../../src/federation/theme.ts";
import { defaultWords, wordOf } from "../../../src/federation/words.ts";

describe("the theme", () => {
  test("is the site’s own when the host gives no colour", () => {
    expect(themeCss(undefined)).toBe("");
    expect(themeColours(undefined).light.accent).toBe("#0b5d57");
  });

  test("follows from one accent, in both themes, and can be read", () => {
    const { light, dark } = themeColours({ light: { accent: "#5b2a86" } });
    expect(light.accent).toBe("#5b2a86");
    expect(dark.accent).not.toBe("#5b2a86");
    expect([...weakPairs(light), ...weakPairs(dark)]).toEqual([]);
  });

  test("keeps what the host gives", () => {
    const { light } = themeColours({ light: { accent: "#5b2a86", tint: "#eeeeee" } });
    expect(light.tint).toBe("#eeeeee");
    expect(themeCss({ light: { accent: "#5b2a86" } })).toMatch(
      /^:root\{[^}]*--accent:#5b2a86;[^}]*\}\n@media \(prefers-color-scheme:dark\)/,
    );
  });
});

describe("a wording", () => {
  const host = { name: "Le Val", words: { "accueil.titre": "Bonjour de {nom}." } };
  test("is the host’s own, with its name", () => {
    expect(wordOf(host, "accueil.titre")).toBe("Bonjour de Le Val.");
  });
  test("is the site’s when the host says nothing", () => {
    expect(wordOf(host, "guides.chapeau")).toBe(defaultWords["guides.chapeau"]);
    expect(wordOf(host, "pied.avertissement")).toMatch(/^Le Val informe, ne conseille pas/);
  });
});

test.each([
  ["https://val.example/litiges", {}, "https://val.example", "/litiges/"],
  ["https://val.example", {}, "https://val.example", "/"],
  ["https://val.example/litiges", { BASE_PATH: "/autre/" }, "https://val.example", "/autre/"],
  ["https://val.example/litiges", { SITE_URL: "https://b.example" }, "https://b.example", "/"],
  [
    "https://a.example",
    { SITE_URL: "https://b.example", BASE_PATH: "x" },
    "https://b.example",
    "/x/",
  ],
])("a site at %s with %j is published at %s%s", (url, environment, site, base) => {
  expect(siteAddress(url, environment)).toEqual({ site, base });
});

describe("a new host", () => {
  const answers: Answers = {
    name: "Essai",
    tagline: "Une phrase.",
    url: "https://essai.example/litiges/",
    publisher: "Essai",
    colour: "",
    mediator: "",
  };
  test("is written without the keys that were not answered", () => {
    const { yaml, remarks } = newHost("essai", answers);
    expect(remarks).toEqual([]);
    expect(yaml).toContain("url: https://essai.example/litiges\n");
    expect(yaml).not.toMatch(/colours|mediator/);
  });
  test("takes the nearest colour that can be read, and says so", () => {
    const { yaml, remarks } = newHost("essai", { ...answers, colour: "#ffcc00" });
    const [, accent = ""] = /accent: "(#[\da-f]{6})"/.exec(yaml)!;
    expect(remarks).toEqual([expect.stringContaining(accent)]);
    expect(weakPairs(themeColours({ light: { accent } }).light)).toEqual([]);
  });
  test("keeps the site’s colour when the one typed is none", () => {
    const { yaml, remarks } = newHost("essai", { ...answers, colour: "bleu" });
    expect(yaml).not.toContain("colours");
    expect(remarks[0]).toContain("« bleu » n’est pas une couleur");
  });
});
