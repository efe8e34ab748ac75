import { describe, expect, test } from "vitest";
import {
  blockSnippet,
  elementSnippet,
  frameSnippet,
  htmlSnippet,
  shortcodeSnippet,
} from "../../../src/islands/embed/snippets.ts";
import { find, readAll } from "../../support/elements.ts";

const site = {
  folder: "https://exemple.fr/integrer/",
  federation: "metiers",
  loader: { address: "https://exemple.fr/integrer/v1/1.0.0/x.js", integrity: "sha384-abc" },
};
const tool = { id: "interets", title: 'Les "intérêts" & <b>', page: "https://exemple.fr/i/" };

describe("a snippet", () => {
  test("begins as a link, and escapes what it holds", () => {
    const elements = readAll(elementSnippet({ tool, colour: "#c00" }, site));
    expect(find(elements, "amiable-outil")[0]!.attributes).toEqual({
      outil: "interets",
      federation: "metiers",
      couleur: "#c00",
    });
    const [link] = find(elements, "a");
    expect(link!.children).toEqual([tool.title]);
    expect(find(elements, "b")).toEqual([]);
  });

  test("asks for the very file that was published, without waiting for it", () => {
    const [script] = find(readAll(htmlSnippet({ tool }, site)), "script");
    expect(script!.attributes).toEqual({
      src: site.loader.address,
      integrity: "sha384-abc",
      crossorigin: "anonymous",
      async: "",
    });
  });

  test("is a frame alone where no script is taken", () => {
    const [frame] = find(
      readAll(frameSnippet({ tool, colour: "#cc0000", theme: "sombre" }, site)),
      "iframe",
    );
    expect(frame!.attributes).toMatchObject({
      src: "https://exemple.fr/integrer/interets/#couleur=cc0000&theme=sombre",
      title: tool.title,
      style: "border:0;color-scheme:dark",
    });
  });

  test("is a shortcode, or blocks around the same element", () => {
    expect(shortcodeSnippet({ tool, colour: "#c00", theme: "clair" })).toBe(
      '[amiable outil="interets" couleur="#c00" theme="clair"]',
    );
    const blocks = blockSnippet({ tool }, site);
    expect(blocks).toContain(htmlSnippet({ tool }, site));
    expect(blocks.match(/<!-- wp:/g)).toHaveLength(2);
    expect(blocks.match(/<!-- \/wp:/g)).toHaveLength(2);
  });
});
