import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  contentPages,
  pathOf,
  resolveContentLink,
  withBase,
} from "../../../src/federation/paths.ts";

const known = {
  guide: ["la-mediation"],
  calcul: ["mediation"],
  lettre: ["refus-motive"],
  mediateur: ["cm2c"],
  depart: ["impaye-particulier"],
};

test.each([
  ["guide", "x", "guides/x/"],
  ["calcul", "x", "calculer/x/"],
  ["lettre", "x", "ecrire/x/"],
  ["mediateur", "x", "mon-mediateur/x/"],
  ["depart", "x", "par-ou-commencer/x/"],
] as const)("a %s « %s » lives at %s", (kind, id, path) => {
  expect(pathOf(kind, id)).toBe(path);
});

describe("a content link", () => {
  test.each([
    ["lien:guide/la-mediation", "guides/la-mediation/"],
    ["lien:guide/la-mediation#un-delai", "guides/la-mediation/#un-delai"],
    ["lien:calcul/mediation", "calculer/mediation/"],
    ["lien:lettre/refus-motive", "ecrire/refus-motive/"],
    ["lien:mediateur/cm2c", "mon-mediateur/cm2c/"],
    ["lien:depart/impaye-particulier", "par-ou-commencer/impaye-particulier/"],
    ["lien:page/textes", "textes/"],
    ["lien:page/textes#conso-l612-2", "textes/#conso-l612-2"],
    ["lien:page/confidentialite", "confidentialite/"],
  ])("%s leads to %s", (link, path) => {
    expect(resolveContentLink(link, known)).toBe(path);
  });

  test.each([
    ["of an unknown guide", "lien:guide/inconnu"],
    ["to an id of another kind", "lien:guide/mediation"],
    ["of an unknown kind", "lien:fiche/la-mediation"],
    ["of a kind that every object has", "lien:constructor/la-mediation"],
    ["to a page that is not ours", "lien:page/admin"],
    ["without an id", "lien:guide/"],
    ["without anything", "lien:"],
    ["with one step too many", "lien:guide/la-mediation/annexe"],
  ])("%s is refused by name", (_, link) => {
    expect(() => resolveContentLink(link, known)).toThrow(`Lien inconnu « ${link} »`);
  });
});

test.each(contentPages)("lien:page/%s leads to a page of the site", (name) => {
  const files = ["pages", "sections"].flatMap((folder) => [
    `../../../src/${folder}/${name}.astro`,
    `../../../src/${folder}/${name}/index.astro`,
  ]);
  expect(files.some((file) => existsSync(new URL(file, import.meta.url)))).toBe(true);
});

test.each([
  ["/", "guides/", "/guides/"],
  ["/", "", "/"],
  ["/", "/guides/", "/guides/"],
  ["/litiges/", "guides/", "/litiges/guides/"],
  ["/litiges", "guides/", "/litiges/guides/"],
  ["/litiges", "", "/litiges/"],
])("below %s, « %s » is %s", (base, path, address) => {
  expect(withBase(base, path)).toBe(address);
});
