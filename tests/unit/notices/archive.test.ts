import { beforeAll, describe, expect, test } from "vitest";
import { noticeArchive } from "../../../src/documents/notices/archive.ts";
import { formGroups, formSources, noticeForms } from "../../../src/documents/notices/forms.ts";
import { noticeFor } from "../../../src/documents/notices/notice.ts";
import { defaultPalette } from "../../../src/documents/notices/palette.ts";
import { loadPdfTools } from "../../../src/documents/pdf/load.ts";
import { loadRegister } from "../../../src/register/register.ts";
import { checkPdf, readingOf } from "../../support/pdf-structure.ts";
import { type ReadZip, readZip } from "../../support/zip.ts";
import { hostileNames, mediator } from "./mediators.ts";
import { everyLanguage } from "./words.ts";

const { sources } = loadRegister(process.cwd());
const citations = Object.fromEntries(formSources.map((id) => [id, sources.get(id)!.citation]));
const origin = { name: "À l’amiable", page: "https://exemple.fr/mon-mediateur/cm2c/" };
const badge = { svg: "<svg/>", png: new Uint8Array([137, 80]) };
const archive = async (name?: string) =>
  noticeArchive(
    {
      notice: noticeFor(mediator("cm2c"), name),
      languages: everyLanguage,
      badge,
      citations,
      origin,
      palette: defaultPalette,
    },
    await loadPdfTools(),
  );

describe("the archive of a notice", () => {
  let zip: ReadZip;
  beforeAll(async () => {
    zip = readZip(await archive("Atelier Dupont"));
  });
  const paths = () => [...zip.files.keys()];

  test("opens with the read-me, then one folder a language", () => {
    expect(paths()[0]).toBe("LISEZ-MOI.txt");
    expect([
      ...new Set(
        paths()
          .slice(1)
          .map((path) => path.split("/")[0]),
      ),
    ]).toEqual(["1-francais", "2-english", "3-espanol", "4-deutsch", "5-italiano", "6-nederlands"]);
  });

  test("holds every form in French, and all but the badge in each other language", () => {
    const inFrench = paths().filter((path) => path.startsWith("1-francais/"));
    expect(inFrench).toHaveLength(noticeForms.length);
    for (const folder of ["2-english", "6-nederlands"])
      expect(paths().filter((path) => path.startsWith(folder))).toHaveLength(
        noticeForms.length - 2,
      );
  });

  test("names the business and the site in each file but the badge", () => {
    for (const [path, bytes] of zip.contents) {
      if (path.includes("badge")) continue;
      const text = path.endsWith(".pdf") ? readingOf(checkPdf(bytes).root) : bytes.toString("utf8");
      expect(text, path).toMatch(/www\.cm2c\.net|C M 2 C/);
      if (/affiche|cartes|autocollant|page|wordpress|vocal|LISEZ/.test(path))
        expect(text, path).toContain("Atelier Dupont");
    }
  });

  test("has texts that every Windows editor reads", () => {
    for (const [path, text] of zip.files)
      if (/\.(txt|html)$/.test(path)) {
        expect(text.startsWith("\uFEFF"), path).toBe(true);
        expect(text.replaceAll("\r\n", ""), path).not.toContain("\n");
      }
  });

  test("tells in the read-me where each file goes and which article asks for it", () => {
    const readMe = zip.files.get("LISEZ-MOI.txt")!.replace(/[\u00a0\u202f]/g, " ");
    for (const { title } of formGroups) expect(readMe).toContain(title);
    for (const form of noticeForms) {
      const entry = readMe.slice(readMe.indexOf(`(${form.file})`)).split("\r\n- ")[0]!;
      expect(entry).toContain(form.where.replace(/[\u00a0\u202f]/g, " "));
      for (const id of form.sources)
        expect(entry).toContain(citations[id]!.replaceAll("\u00a0", " "));
    }
    expect(readMe).toContain("convention avec ce médiateur");
    expect(readMe).toContain(origin.page);
  });
});

test("the same notice gives the same archive", async () => {
  expect(Buffer.from(await archive("Zoé")).equals(Buffer.from(await archive("Zoé")))).toBe(true);
});

test("every form has a name of its own", () => {
  expect(new Set(noticeForms.map(({ file }) => file)).size).toBe(noticeForms.length);
  expect(new Set(noticeForms.map(({ id }) => id)).size).toBe(noticeForms.length);
});

test.each(hostileNames.slice(0, 5))("the archive opens with %s", async (_, name) => {
  const { files } = readZip(await archive(name));
  expect(files.get("LISEZ-MOI.txt")).toContain(noticeFor(mediator("cm2c"), name).trader!);
});
