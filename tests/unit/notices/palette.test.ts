import { beforeAll, describe, expect, test } from "vitest";
import { drawingFonts } from "../../../src/components/drawing-fonts.ts";
import { renderBadgeFrame, renderBadgeSvg } from "../../../src/documents/notices/badge.build.ts";
import { fillBadgeMediator } from "../../../src/documents/notices/badge-mediator.ts";
import { fillBadgeName } from "../../../src/documents/notices/badge-name.ts";
import { noticeForms } from "../../../src/documents/notices/forms.ts";
import { noticeFor } from "../../../src/documents/notices/notice.ts";
import { outlineText } from "../../../src/documents/notices/outline.ts";
import { defaultPalette, type Palette, paletteOf } from "../../../src/documents/notices/palette.ts";
import { writePrint } from "../../../src/documents/notices/print.ts";
import { printIds } from "../../../src/documents/notices/print-ids.ts";
import { styledSnippet } from "../../../src/documents/notices/snippet.ts";
import type { PdfTools } from "../../../src/documents/pdf/engine.ts";
import { loadPdfTools } from "../../../src/documents/pdf/load.ts";
import { renderSocialImage } from "../../../src/documents/social-image.build.ts";
import { themeColours } from "../../../src/federation/theme.ts";
import { drawingOf } from "../../support/pdf-objects.ts";
import { badgeFonts } from "./badge-fonts.ts";
import { mediator } from "./mediators.ts";
import { french } from "./words.ts";

/** A palette that shares no colour with the site's own. */
const other: Palette = {
  paper: "#fff1e0",
  ink: "#2a1a10",
  muted: "#665544",
  rule: "#ccbbaa",
  accent: "#7a3410",
  onAccent: "#fffde7",
  tint: "#f6e3d6",
};

let tools: PdfTools;
beforeAll(async () => {
  tools = await loadPdfTools();
});

/** A text in which each colour of a palette is replaced by its name. */
const named = (text: string, palette: Palette) =>
  Object.entries(palette).reduce(
    (said, [name, colour]) => said.replaceAll(colour, `{${name}}`),
    text,
  );

/** What is written with both palettes differs by nothing but them, and shows these colours. */
async function expectColours(
  write: (palette: Palette) => Promise<string> | string,
  shown: (keyof Palette)[],
) {
  const theirs = await write(other);
  expect(theirs).not.toContain(defaultPalette.accent);
  expect(named(theirs, other)).toBe(named(await write(defaultPalette), defaultPalette));
  for (const name of shown) expect(theirs, name).toContain(other[name]);
}

describe("the palette of a host", () => {
  test("is the site’s own when it gives no colour", () => {
    expect(paletteOf(themeColours(undefined).light)).toEqual(defaultPalette);
  });

  test("is made of the light colours of its theme", () => {
    const colours = { accent: "#7a3410", paper: "#fff1e0", "on-accent": "#fffde7" };
    const { light } = themeColours({ light: colours, dark: { accent: "#f0b48c" } });
    expect(paletteOf(light)).toEqual({
      ...defaultPalette,
      ...{ accent: "#7a3410", paper: "#fff1e0", onAccent: "#fffde7", tint: light.tint },
    });
    expect(light.tint).not.toBe(defaultPalette.tint);
  });
});

describe.each([undefined, "Zoé"])("a notice in other colours, for the trader %s", (name) => {
  const notice = noticeFor(mediator("cm2c"), name);

  test.each(printIds)("bears them on the piece %s", async (id) => {
    await expectColours(
      async (palette) => drawingOf(await writePrint(id, notice, french, tools, palette)),
      ["ink", "muted", "accent"],
    );
  });

  test("bears them on its badge", async () => {
    await expectColours(
      async (palette) =>
        fillBadgeName(
          await renderBadgeSvg(mediator("cm2c"), badgeFonts, palette),
          name ?? "",
          outlineText(tools),
          palette,
        ),
      ["paper", "ink", "muted", "rule", "accent", name ? "onAccent" : "tint"],
    );
  });

  test("bears them in its code", async () => {
    await expectColours(
      (palette) => styledSnippet(notice, french, palette),
      ["ink", "accent", "tint"],
    );
  });

  test("bears them in no text but that code", () => {
    const coloured = noticeForms.filter(
      (form) =>
        form.kind === "text" &&
        form.write(notice, french, other) !== form.write(notice, french, defaultPalette),
    );
    expect(coloured.map(({ id }) => id)).toEqual(["page-mise-en-forme"]);
  });
});

test("a badge completed with a mediator bears other colours", async () => {
  const toPath = { regular: outlineText(tools, "regular"), bold: outlineText(tools) };
  await expectColours(
    async (palette) =>
      fillBadgeMediator(
        await renderBadgeFrame(badgeFonts, palette),
        noticeFor(mediator("cm2c")).mediator,
        toPath,
        palette,
      ),
    ["paper", "ink", "muted", "rule", "accent", "tint"],
  );
});

test("the image of a shared page bears other colours", async () => {
  const image = { siteName: "À l’amiable", kicker: "Guide", title: "Votre client ne paie pas" };
  const picture = Buffer.from(await renderSocialImage(image, drawingFonts, other));
  const colours = picture.subarray(picture.indexOf("PLTE"), picture.indexOf("IDAT"));
  const bears = (colour: string) => colours.includes(Buffer.from(colour.slice(1), "hex"));
  expect([other.paper, other.ink, other.accent].filter(bears)).toHaveLength(3);
  expect(bears(defaultPalette.accent)).toBe(false);
});
