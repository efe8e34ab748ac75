import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtFiles, type KitFile, kitArchive, kitFiles } from "../../scripts/kit/kit-files.ts";
import { allHeaders } from "../../src/federation/host/headers.ts";
import { contentType, mediaTypeOf } from "../../src/federation/host/media-types.ts";
import { s3Batches } from "../../src/federation/host/s3.ts";
import { readZip } from "../support/zip.ts";
import { dist, kitAt, root, write } from "./kit-site.ts";

const base = "/litiges/";
let kit: KitFile[];
let archive: Uint8Array;

beforeAll(async () => {
  kit = await kitAt(base);
  archive = kitArchive(kit);
});
const paths = () => kit.map(({ path }) => path);

test("holds the whole site below its base path, and nothing the build wrote for one host", () => {
  const inside = paths().filter((path) => path.startsWith(`site${base}`));
  const added = [".htaccess", ".nojekyll"];
  expect(inside).toEqual(
    [...builtFiles(dist), ...added].map((path) => `site${base}${path}`).sort(),
  );
});

test("holds the files of each host and what a person reads, in order", () => {
  expect(paths()).toEqual([...paths()].sort());
  expect(paths().filter((path) => !path.startsWith(`site${base}`))).toEqual([
    "Dockerfile",
    "LICENCES.html",
    "LISEZ-MOI.html",
    "SHA256SUMS",
    "hebergement/apache/htaccess.txt",
    "hebergement/caddy/Caddyfile",
    "hebergement/caddy/amiable.caddy",
    "hebergement/docker/default.conf",
    "hebergement/nginx/amiable.conf",
    "hebergement/nginx/serveur.conf",
    "hebergement/s3/commandes.txt",
    "sbom.cdx.json",
    "site/_headers",
    "site/_redirects",
  ]);
});

test("two kits of the same site are the same bytes", async () => {
  const again = await kitFiles(root, {
    folder: dist,
    address: `https://artisans.example${base}`,
    name: "Litiges des artisans",
  });
  expect(Buffer.compare(kitArchive(again), archive)).toBe(0);
});

test("the archive gives every file back", () => {
  const { contents } = readZip(archive);
  expect([...contents.keys()]).toEqual(paths());
  for (const { path, content } of kit) expect(contents.get(path)?.equals(content), path).toBe(true);
});

test("no file speaks of the machine that made it", () => {
  for (const { path, content } of kit.filter((file) => !file.path.startsWith("site/")))
    expect(Buffer.from(content).toString(), path).not.toContain(root);
});

describe("unpacked", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "amiable-sums-"));
    for (const { path, content } of kit) write(folder, path, content);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("every file has the sum that SHA256SUMS gives it, and all but SHA256SUMS have one", () => {
    execFileSync("sha256sum", ["--check", "--quiet", "--strict", "SHA256SUMS"], { cwd: folder });
    const sums = Buffer.from(kit.find(({ path }) => path === "SHA256SUMS")!.content).toString();
    const listed = sums
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(66));
    expect(listed).toEqual(paths().filter((path) => path !== "SHA256SUMS"));
  });
});

describe("the commands for an S3-compatible bucket", () => {
  const zones = allHeaders(base);
  /** As the AWS CLI reads its filters: the last that matches decides. */
  const matches = (pattern: string, path: string) =>
    new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`).test(
      path,
    );

  test("send every file once, with its type and its caching", () => {
    const files = builtFiles(dist);
    const batches = s3Batches(base, files);
    for (const file of files) {
      const path = base.slice(1) + file;
      const takers = batches.filter(
        ({ include, exclude }) =>
          include.some((pattern) => matches(pattern, path)) &&
          !exclude.some((pattern) => matches(pattern, path)),
      );
      const holder = zones.filter(({ folder }) => file.startsWith(folder)).at(-1)!;
      expect(
        takers.map(({ type, cache }) => [type, cache]),
        file,
      ).toEqual([[contentType(mediaTypeOf(file)), new Map(holder.headers).get("Cache-Control")]]);
    }
  });
});
