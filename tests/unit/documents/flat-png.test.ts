import { inflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawingFonts } from "../../../src/components/drawing-fonts.ts";
import { flatPng, type Strip, stripOf } from "../../../src/documents/flat-png.build.ts";
import { defaultPalette } from "../../../src/documents/notices/palette.ts";
import {
  type KeepStrip,
  renderSocialImage,
  type SocialImage,
} from "../../../src/documents/social-image.build.ts";

const colours = { paper: "#faf8f3", ink: "#1c2530", accent: "#0b5d57" };

/** The points of a PNG as another reader of PNG sees them: red, green, blue, alpha. */
function read(png: Uint8Array, width: number, height: number): Uint8Array {
  const href = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/></svg>`;
  return new Resvg(svg).render().pixels;
}

/** The content of the chunks of this name. */
function chunks(png: Uint8Array, name: string): Buffer {
  const bytes = Buffer.from(png);
  const found: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString("latin1", at + 4, at + 8) === name)
      found.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(found);
}

const point = (pixels: Uint8Array, index: number) => [...pixels.subarray(index * 4, index * 4 + 4)];

describe("a picture in flat colours", () => {
  it("takes its colours when it is written", () => {
    const paper = [0, 0, 0, 255];
    const ink = [255, 0, 0, 255];
    const accent = [0, 255, 0, 255];
    const halfInk = [128, 0, 0, 255];
    const strip = stripOf(Uint8Array.from([paper, ink, accent, halfInk].flat()), 2, 0, 2);
    const pixels = read(flatPng(2, [strip], colours), 2, 2);
    expect([0, 1, 2, 3].map((index) => point(pixels, index))).toEqual([
      [0xfa, 0xf8, 0xf3, 255],
      [0x1c, 0x25, 0x30, 255],
      [0x0b, 0x5d, 0x57, 255],
      // 64 of 127 levels from the paper to the ink.
      [0xfa - 112, 0xf8 - 106, 0xf3 - 98, 255],
    ]);
  });

  it("joins any strips into one stream whose sum a reader accepts", () => {
    const rows = fc.array(fc.uint8Array({ minLength: 12, maxLength: 12 }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 5 }), (parts) => {
        const strips = parts.map((part) =>
          stripOf(Uint8Array.from(part.flatMap((row) => [...row])), 3, 0, part.length),
        );
        const png = flatPng(3, strips, colours);
        const whole = parts.flat();
        // Throws unless the Adler-32 at its end is that of the whole.
        const raw = inflateSync(chunks(png, "IDAT"));
        expect(raw).toHaveLength(whole.length * 4);
        const alone = stripOf(
          Uint8Array.from(whole.flatMap((row) => [...row])),
          3,
          0,
          whole.length,
        );
        expect(raw).toEqual(inflateSync(chunks(flatPng(3, [alone], colours), "IDAT")));
      }),
    );
  });

  it("joins strips longer than what the sum takes at once", () => {
    const noise = Uint8Array.from({ length: 300 * 100 * 4 }, (_, index) => (index * 7919) % 256);
    const strips = [stripOf(noise, 300, 0, 40), stripOf(noise, 300, 40, 100)];
    expect(inflateSync(chunks(flatPng(300, strips, colours), "IDAT"))).toHaveLength(301 * 100);
  });
});

describe("the image of a shared page", () => {
  const image = { siteName: "À l’amiable", kicker: "Guide", title: "Votre client ne paie pas" };
  const draw = (shown: SocialImage, keep?: KeepStrip) =>
    renderSocialImage(shown, drawingFonts, defaultPalette, keep);

  it("has the site's paper, ink and accent, over its whole height", async () => {
    const pixels = read(await draw(image), 1200, 630);
    const seen = new Set<string>();
    for (let index = 0; index < 1200 * 630; index++) seen.add(point(pixels, index).join());
    expect(point(pixels, 0)).toEqual([0xfa, 0xf8, 0xf3, 255]);
    expect(point(pixels, 1200 * 630 - 1)).toEqual([0xfa, 0xf8, 0xf3, 255]);
    expect(seen).toContain([0x1c, 0x25, 0x30, 255].join());
    expect(seen).toContain([0x0b, 0x5d, 0x57, 255].join());
  });

  it.each([
    "Chambre des indépendants du Val de Loire",
    "Union nationale des artisans, commerçants et indépendants des métiers d’art",
  ])(
    "keeps the name « %s » clear of the words, and the words inside the picture",
    async (siteName) => {
      const long = {
        siteName,
        kicker: "Guide",
        title:
          "Votre client refuse de payer la facture et demande un remboursement complet de l’acompte déjà versé pour les travaux : que faire ?",
      };
      const pixels = read(await draw(long), 1200, 630);
      const blank = (x: number, y: number) => pixels[(y * 1200 + x) * 4] === 0xfa;
      const row = (y: number, from = 0, to = 1200) => {
        for (let x = from; x < to; x++) if (!blank(x, y)) return false;
        return true;
      };
      expect([115, 118, 120, 122].map((y) => row(y))).toEqual([true, true, true, true]);
      expect(row(62)).toBe(true);
      for (let y = 0; y < 630; y++) expect(row(y, 1135), `right edge, row ${y}`).toBe(true);
      expect(row(505, 0, 900)).toBe(true);
    },
  );

  it("shares the band between the pages of a host, and the words between hosts", async () => {
    const kept = new Map<string, Strip>();
    const keep: KeepStrip = async (key, drawStrip) => {
      const strip = kept.get(key) ?? (await drawStrip());
      kept.set(key, strip);
      return strip;
    };
    const first = await draw(image, keep);
    expect(kept.size).toBe(2);
    await draw({ ...image, title: "Un devis n’est pas signé" }, keep);
    expect(kept.size).toBe(3);
    await draw({ ...image, siteName: "Artisans du Val" }, keep);
    expect(kept.size).toBe(4);
    expect(await draw(image, keep)).toEqual(first);
  });
});
