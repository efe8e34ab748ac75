import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync, crc32 as nodeCrc32 } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { crc32 } from "../../../src/documents/crc32.ts";
import { writeZip, type ZipFile, zipTime } from "../../../src/documents/zip.ts";
import { readZip } from "../../support/zip.ts";

const files: ZipFile[] = [
  { path: "LISEZ-MOI.txt", content: "Bonjour, voici 3 lettres à remplir.\r\n" },
  { path: "02-reclamation/refus.pdf", content: Uint8Array.from([37, 80, 68, 70, 0, 255]) },
  { path: "02-reclamation/œuvre – é.txt", content: "" },
];

afterEach(() => {
  vi.useRealTimers();
});

test("every file comes back as it went in, in its order", () => {
  const { contents } = readZip(writeZip(files));
  expect([...contents.keys()]).toEqual(files.map(({ path }) => path));
  for (const { path, content } of files)
    expect(contents.get(path)).toEqual(Buffer.from(content as string));
});

test("the sums are those that Node works out", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(crc32(bytes)).toBe(nodeCrc32(bytes));
    }),
  );
});

test("the same files give the same bytes whatever the clock says", () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(new Date("2026-02-01T10:00:00Z"));
  const first = writeZip(files);
  vi.setSystemTime(new Date("2031-11-30T22:17:43Z"));
  expect(Buffer.compare(first, writeZip(files))).toBe(0);
  expect([...readZip(first).days]).toEqual([0x21]);
});

describe("compressed", () => {
  const long = "À l’amiable. ".repeat(500);
  const mixed: ZipFile[] = [...files, { path: "guide.html", content: long }];
  const deflate = (bytes: Uint8Array) => deflateRawSync(bytes);

  test("every file comes back, and what does not shrink is stored", () => {
    const archive = writeZip(mixed, deflate);
    const { contents } = readZip(archive);
    for (const { path, content } of mixed)
      expect(contents.get(path)).toEqual(Buffer.from(content as string));
    expect(archive.length).toBeLessThan(writeZip(mixed).length - 6000);
    const grown = writeZip(files, (bytes) => Uint8Array.from([...bytes, 0]));
    expect(Buffer.compare(grown, writeZip(files))).toBe(0);
  });
});

test.each([
  ["1980-01-01T00:00:00Z", 0x0021, 0],
  ["2026-11-25T17:08:02Z", (46 << 9) | (11 << 5) | 25, (17 << 11) | (8 << 5) | 1],
  ["2107-12-31T23:59:59Z", 0xff9f, 0xbf7d],
])("%s is written as MS-DOS does", (moment, day, time) => {
  expect(zipTime(new Date(moment))).toEqual({ day, time });
});

test("a file bears the date it is given", () => {
  const changed = zipTime(new Date("2026-11-25T17:08:02Z"));
  const { days } = readZip(writeZip([{ path: "a.txt", content: "a", changed }]));
  expect([...days]).toEqual([changed.day]);
});

test("an archive of nothing is still an archive", () => {
  expect([...readZip(writeZip([])).files]).toEqual([]);
});

const refused: [why: string, paths: string[], message: RegExp][] = [
  ["a path from the root", ["/etc/passwd"], /« \/etc\/passwd » refusé/],
  ["a path that climbs", ["a/../../b"], /refusé/],
  ["a path that ends with a folder", ["a/"], /refusé/],
  ["a Windows path", ["a\\b"], /refusé/],
  ["a drive", ["C:/a"], /refusé/],
  ["an empty name", [""], /refusé/],
  ["the same path twice", ["a/b.txt", "a/b.txt"], /Deux fichiers .* « a\/b\.txt »/],
  ["paths that differ by case alone", ["a/Lettre.pdf", "a/lettre.pdf"], /Deux fichiers/],
];
test.each(refused)("refuses %s", (_, paths, message) => {
  expect(() => writeZip(paths.map((path) => ({ path, content: "" })))).toThrow(message);
});

describe("programs of the machine", () => {
  const folder = mkdtempSync(join(tmpdir(), "archive-"));
  const archive = join(folder, "modeles.zip");
  const packed: ZipFile[] = [
    ...files,
    { path: "guide.html", content: "À l’amiable. ".repeat(500) },
  ];
  writeFileSync(
    archive,
    writeZip(packed, (bytes) => deflateRawSync(bytes)),
  );
  afterEach(() => rmSync(join(folder, "out"), { recursive: true, force: true }));

  /** Each that the machine has: the command, and how it unpacks into `out`. */
  const programs = [
    ["unzip", ["-q", archive, "-d", join(folder, "out")]],
    ["python3", ["-m", "zipfile", "-e", archive, join(folder, "out")]],
    ["bsdtar", ["-xf", archive, "-C", folder, "--one-top-level=out"]],
  ].filter(([command]) => {
    try {
      execFileSync("which", [command as string], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  }) as [string, string[]][];

  test("open it with the same names and contents", () => {
    for (const [command, options] of programs) {
      execFileSync(command, options, { env: { ...process.env, LC_ALL: "C.UTF-8" } });
      for (const { path, content } of packed)
        expect(readFileSync(join(folder, "out", path)), command).toEqual(
          Buffer.from(content as string),
        );
      rmSync(join(folder, "out"), { recursive: true, force: true });
    }
  });
});
