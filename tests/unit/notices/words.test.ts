import { describe, expect, test } from "vitest";
import { ContentError } from "../../../src/register/content-error.ts";
import { readYaml } from "../../../src/register/read-yaml.ts";
import { noticeLanguages, noticeWordsSchema } from "../../../src/schemas/notice-words.ts";
import { problemsAfter } from "../register/content-copy.ts";
import { everyLanguage, wordsFile } from "./words.ts";

/** Every key of a value, however deep. */
function keysOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}/${key}`));
}

describe("the words of the notices", () => {
  test("have the same keys in every language", () => {
    for (const words of everyLanguage) expect(keysOf(words)).toEqual(keysOf(everyLanguage[0]));
  });

  test("differ from French in every text", () => {
    const [french, ...others] = everyLanguage;
    for (const { texts, poster } of others) {
      expect(poster.title).not.toBe(french!.poster.title);
      for (const id of ["order", "email", "profile"] as const)
        expect(texts[id]).not.toBe(french!.texts[id]);
    }
  });

  test.each(noticeLanguages)("in %s stay where the page can fill them", (language) => {
    const broken = wordsFile(language).replace("{mediateur}. ", "{mediator}. ");
    expect(() => readYaml(broken, `${language}.yaml`, noticeWordsSchema)).toThrow(ContentError);
  });
});

test("a language left out is named, with what to do", () => {
  const problems = problemsAfter([["content/notices/nl.yaml", "language: nl", "language: de"]]);
  expect(JSON.stringify(problems)).toContain("Langue « de »");
});

test("a place that nothing fills is named, with the one that is missing", () => {
  const problems = problemsAfter([["content/notices/en.yaml", "{nom}", "{name}"]]);
  const said = JSON.stringify(problems);
  expect(said).toContain("doit contenir {nom} ; contient {name}, que rien ne remplit ici");
});
