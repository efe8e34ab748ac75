import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { billOfMaterials } from "../../../scripts/kit/bill-of-materials.ts";
import { type LockedPackage, readLock, shippedPackages } from "../../../scripts/kit/packages.ts";

const ref = z.string().min(1);
const licence = z.union([
  z.strictObject({ license: z.strictObject({ id: z.string().regex(/^[\w.-]+$/) }) }),
  z.strictObject({ expression: z.string().regex(/ (AND|OR|WITH) /) }),
]);
/** The part of CycloneDX 1.6 that we write, as its schema has it. */
const billSchema = z.strictObject({
  $schema: z.literal("http://cyclonedx.org/schema/bom-1.6.schema.json"),
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.literal("1.6"),
  version: z.literal(1),
  metadata: z.strictObject({
    lifecycles: z.tuple([z.strictObject({ phase: z.literal("build") })]),
    component: z.strictObject({
      type: z.literal("application"),
      "bom-ref": ref,
      name: ref,
      version: ref,
      licenses: z.tuple([licence]),
    }),
  }),
  components: z.array(
    z.strictObject({
      type: z.literal("library"),
      "bom-ref": ref,
      group: z.string().startsWith("@").optional(),
      name: z.string().regex(/^[^@/]+$/),
      version: z.string().regex(/^\d+\.\d+\.\d+/),
      scope: z.literal("required"),
      hashes: z.tuple([
        z.strictObject({ alg: z.literal("SHA-512"), content: z.string().regex(/^[\da-f]{128}$/) }),
      ]),
      licenses: z.tuple([licence]),
      purl: z.string().regex(/^pkg:npm\/(%40[^/@]+\/)?[^/@]+@[^/@]+$/),
    }),
  ),
  dependencies: z.array(z.strictObject({ ref, dependsOn: z.array(ref) })),
});

let shipped: LockedPackage[];
let bill: z.infer<typeof billSchema>;
beforeAll(async () => {
  shipped = await shippedPackages(process.cwd());
  bill = billSchema.parse(JSON.parse(billOfMaterials("1.2.3", shipped)));
});
const refs = () => bill.components.map((component) => component["bom-ref"]);

test("has one entry a package, in order, at the version of package-lock.json", () => {
  expect(new Set(refs()).size).toBe(refs().length);
  const { packages } = readLock(process.cwd());
  for (const { folder, version, integrity } of shipped)
    expect(packages[folder]).toMatchObject({ version, integrity });
});

test("names what the visitor gets: the islands, the PDF and Word engines, the search, the fonts", () => {
  const names = shipped.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
  expect(names).toEqual(
    expect.arrayContaining([
      "@astrojs/preact",
      "@fontsource-variable/source-sans-3",
      "@fontsource/source-serif-4",
      "@preact/signals",
      "@preact/signals-core",
      "astro",
      "docx",
      "fflate",
      "fontkit",
      "ical-generator",
      "nanoid",
      "pagefind",
      "pdfkit",
      "preact",
    ]),
  );
});

test("leaves out what only builds the site", () => {
  const names = shipped.map(({ name }) => name);
  for (const name of ["esbuild", "vitest", "liquidjs", "satori", "typescript", "yaml"])
    expect(names).not.toContain(name);
});

describe("its dependencies", () => {
  test("are told once of the site and of each package, and lead to packages of the list", () => {
    const site = bill.metadata.component["bom-ref"];
    expect(bill.dependencies.map((one) => one.ref)).toEqual([site, ...refs()]);
    for (const { dependsOn } of bill.dependencies)
      for (const target of dependsOn) expect(refs()).toContain(target);
  });

  test("say that the PDF engine needs its font reader", () => {
    const engine = bill.dependencies.find((one) => one.ref.startsWith("pkg:npm/pdfkit@"));
    expect(engine?.dependsOn.join(" ")).toContain("pkg:npm/fontkit@");
  });
});

test("a scope is a group, and its sign is written for an address", () => {
  const scoped = bill.components.find(({ name }) => name === "source-serif-4");
  expect(scoped).toMatchObject({ group: "@fontsource" });
  expect(scoped?.purl).toMatch(/^pkg:npm\/%40fontsource\/source-serif-4@/);
});

test("the same packages give the same text", () => {
  expect(billOfMaterials("1.2.3", shipped)).toBe(billOfMaterials("1.2.3", [...shipped]));
});
