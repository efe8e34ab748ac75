import type { LockedPackage } from "./packages.ts";

/** Address of a package in any bill (package-url). */
const purlOf = ({ name, version }: LockedPackage) =>
  `pkg:npm/${name.replace("@", "%40")}@${version}`;

const licensesOf = (license: string) =>
  /\s/.test(license) ? [{ expression: license }] : [{ license: { id: license } }];

function component(locked: LockedPackage) {
  const [, group, name] = /^(?:(@[^/]+)\/)?(.+)$/.exec(locked.name)!;
  const [algorithm = "", sum = ""] = locked.integrity.split("-");
  return {
    type: "library",
    "bom-ref": purlOf(locked),
    ...(group === undefined ? {} : { group }),
    name,
    version: locked.version,
    scope: "required",
    hashes: [
      {
        alg: algorithm.replace("sha", "SHA-"),
        content: Buffer.from(sum, "base64").toString("hex"),
      },
    ],
    licenses: licensesOf(locked.license),
    purl: purlOf(locked),
  };
}

/**
 * What the site is made of, as CycloneDX 1.6 tells it, for the packages sent to visitors. The
 * format lets the day and the serial number out, which would change at each run.
 *
 * @param version version of the project
 */
export function billOfMaterials(version: string, shipped: readonly LockedPackage[]): string {
  const site = `a-l-amiable@${version}`;
  const refOf = new Map(shipped.map((one) => [one.folder, purlOf(one)]));
  const refs = (folders: readonly string[]) =>
    [...new Set(folders.flatMap((folder) => refOf.get(folder) ?? []))].sort();
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      lifecycles: [{ phase: "build" }],
      component: {
        type: "application",
        "bom-ref": site,
        name: "a-l-amiable",
        version,
        licenses: licensesOf("MIT AND CC-BY-4.0"),
      },
    },
    components: shipped.map(component),
    dependencies: [
      { ref: site, dependsOn: refs(shipped.map(({ folder }) => folder)) },
      ...shipped.map((one) => ({ ref: purlOf(one), dependsOn: refs(one.dependencies) })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
