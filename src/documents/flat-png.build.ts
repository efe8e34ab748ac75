import { constants, deflateRawSync } from "node:zlib";
import { crc32 } from "./crc32.ts";

/**
 * What a picture in flat colours is drawn with before it has its own: the red of a point then tells
 * how much ink it holds, its green how much accent.
 */
export const drawnWith = { paper: "#000000", ink: "#ff0000", accent: "#00ff00" } as const;

/** The colours that a picture takes when it is written, each as `#rrggbb`. */
export type FlatColours = Record<keyof typeof drawnWith, string>;

/**
 * Some rows of a picture that has no colours yet: Adler-32 of the rows (4 bytes), how many bytes
 * they make (4 bytes), then the rows themselves, deflated and left open.
 */
export type Strip = Uint8Array;

/** How many amounts of ink are told apart; as many of accent. */
const levels = 127;
const levelOf = Uint8Array.from({ length: 256 }, (_, value) => Math.round((value * levels) / 255));

/** The largest prime below 2¹⁶, by which Adler-32 counts (RFC 1950). */
const base = 65521;

/** Adler-32 of some bytes, unsigned. */
function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  // Sums of so many bytes still fit 32 bits.
  const atOnce = 5552;
  for (let start = 0; start < bytes.length; start += atOnce) {
    const end = Math.min(start + atOnce, bytes.length);
    for (let at = start; at < end; at++) {
      low += bytes[at] as number;
      high += low;
    }
    low %= base;
    high %= base;
  }
  return high * 65536 + low;
}

/** Adler-32 of two runs of bytes put end to end, from that of each and the length of the second. */
function joinedAdler(first: number, second: number, length: number): number {
  const low = (first % 65536) + (second % 65536) - 1;
  const high =
    Math.floor(first / 65536) +
    Math.floor(second / 65536) +
    (length % base) * ((first % 65536) - 1);
  return (((high % base) + base) % base) * 65536 + (((low % base) + base) % base);
}

/**
 * Some rows of a picture drawn with {@link drawnWith}.
 *
 * @param pixels the picture: red, green, blue and alpha of each point
 * @param width points in a row
 * @param from the first row to take, from 0
 * @param to the row after the last
 */
export function stripOf(pixels: Uint8Array, width: number, from: number, to: number): Strip {
  const rows = new Uint8Array((to - from) * (width + 1));
  for (let row = from; row < to; row++) {
    // Each row begins with its filter: none.
    const start = (row - from) * (width + 1) + 1;
    for (let x = 0; x < width; x++) {
      const at = (row * width + x) * 4;
      const ink = levelOf[pixels[at] as number] as number;
      const accent = levelOf[pixels[at + 1] as number] as number;
      rows[start + x] = accent > ink ? levels + accent : ink;
    }
  }
  const head = new DataView(new ArrayBuffer(8));
  head.setUint32(0, adler32(rows));
  head.setUint32(4, rows.length);
  const deflated = deflateRawSync(rows, { finishFlush: constants.Z_SYNC_FLUSH });
  return Buffer.concat([new Uint8Array(head.buffer), deflated]);
}

const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** The colour of each number that a strip may hold. */
function paletteOf({ paper, ink, accent }: FlatColours): Uint8Array {
  const ground = channels(paper);
  const towards = (colour: string, level: number) =>
    channels(colour).map((value, channel) =>
      Math.round(
        (ground[channel] as number) + ((value - (ground[channel] as number)) * level) / levels,
      ),
    );
  const amounts = Array.from({ length: levels }, (_, index) => index + 1);
  return Uint8Array.from([
    ...ground,
    ...amounts.flatMap((level) => towards(ink, level)),
    ...amounts.flatMap((level) => towards(accent, level)),
  ]);
}

function chunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/**
 * The PNG of these strips, one below the other, in these colours. Nothing is drawn or compressed
 * again: a picture of another host costs the time to copy it.
 *
 * @param width points in a row
 */
export function flatPng(width: number, strips: readonly Strip[], colours: FlatColours): Uint8Array {
  let adler = 1;
  let bytes = 0;
  for (const strip of strips) {
    const head = new DataView(strip.buffer, strip.byteOffset, 8);
    adler = joinedAdler(adler, head.getUint32(0), head.getUint32(4));
    bytes += head.getUint32(4);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(bytes / (width + 1), 4);
  header.set([8, 3], 8); // one byte for each point, which is a number of the palette
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(adler);
  // The head of a zlib stream; an empty last block, since strips are left open; the sum.
  const data = [[0x78, 0x9c], ...strips.map((strip) => strip.subarray(8)), [0x03, 0x00], sum];
  return Buffer.concat([
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", paletteOf(colours)),
    chunk("IDAT", Buffer.concat(data.map((part) => Uint8Array.from(part)))),
    chunk("IEND", new Uint8Array()),
  ]);
}
