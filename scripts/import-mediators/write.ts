import { parseDocument, stringify, YAMLSeq } from "yaml";
import { readYaml } from "../../src/register/read-yaml.ts";
import { mediatorSchema } from "../../src/schemas/mediator.ts";
import type { Official, Proposal } from "./compare.ts";
import { foldName } from "./match.ts";

/** The day and the reach of a reading of the official list. */
export interface Listing {
  on: string;
  complete: boolean;
}

const layout = { lineWidth: 100 } as const;

/** Adds a reading at the end of `listings`; a second one of the same day, and those before, stay. */
function withListing(
  text: string,
  file: string,
  sectors: string[],
  listing: Listing,
  status: string,
) {
  const document = parseDocument(text);
  const listings = document.get("listings");
  const list = listings instanceof YAMLSeq ? listings : new YAMLSeq();
  const last = (list.toJSON() as { on: string; sectors: string[] }[]).at(-1);
  if (last && last.on > listing.on)
    throw new Error(
      `${file} : un relevé du ${last.on} existe déjà ; celui du ${listing.on} est plus ancien.`,
    );
  const same = last && last.sectors.join("\n") === sectors.join("\n");
  if (!same && last?.on === listing.on)
    throw new Error(
      `${file} : un autre relevé du ${listing.on} existe déjà ; les relevés ne se récrivent pas.`,
    );
  if (!same) {
    list.add(document.createNode({ on: listing.on, sectors, complete: listing.complete }));
    document.set("listings", list);
  }
  document.set("status", status);
  document.set("checkedOn", listing.on);
  return document.toString(layout);
}

/** An id made of a name: « Médiation Exemple (MEX) » ⇒ « mex ». */
function idFor(name: string, taken: ReadonlySet<string>): string {
  const short = /\(([^)]+)\)/.exec(name)?.[1] ?? name;
  const base = foldName(short)
    .replaceAll("œ", "oe")
    .replace(/[^a-z0-9]+/g, "-");
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** The file of a mediator not known yet. Nothing of it may be put in a notice: we have no address. */
function newFile(id: string, { name, kind, website, sectors }: Official, listing: Listing): string {
  return stringify(
    {
      id,
      name,
      shortName: /\(([^)]+)\)/.exec(name)?.[1] ?? name,
      address: null,
      website: website ?? null,
      kind: kind ?? "Nature que nous ne connaissons pas",
      sectors: `${sectors.join(", ")}.`,
      openToAll: null,
      status: "listed",
      checkedOn: listing.on,
      listings: [{ on: listing.on, sectors, complete: listing.complete }],
      publishable: false,
      caution: "Son adresse postale nous manque : prenez-la dans votre convention.",
      evidence: [
        {
          ref: "Jeu de données officiel des médiateurs",
          date: listing.on,
          supports: "inscription, secteurs et site",
        },
      ],
    },
    layout,
  );
}

/**
 * The files that accepting the proposals would write: path below `content/mediators/`, and text. Each
 * is checked against the schema first. An address is never touched.
 * @param texts the text of each file we have, by id
 * @throws Error naming the file, and then nothing must be written
 */
export function filesFor(
  proposals: readonly Proposal[],
  texts: ReadonlyMap<string, string>,
  listing: Listing,
): Map<string, string> {
  const taken = new Set(texts.keys());
  const files = new Map<string, string>();
  for (const proposal of proposals) {
    if (proposal.change === "nouveau") {
      const id = idFor(proposal.official.name, taken);
      taken.add(id);
      files.set(`${id}.yaml`, newFile(id, proposal.official, listing));
      continue;
    }
    const file = `${proposal.mediator.id}.yaml`;
    const text = texts.get(proposal.mediator.id);
    if (text === undefined) throw new Error(`${file} manque.`);
    const [sectors, status] =
      proposal.change === "disparu"
        ? [[], "uncertain"]
        : [sectorsKept(proposal, listing), "listed"];
    files.set(file, withListing(text, file, sectors, listing, status));
  }
  for (const [file, text] of files) readYaml(text, file, mediatorSchema);
  return files;
}

/** The sectors to record: a partial reading takes none away. */
function sectorsKept(
  { mediator, official }: Extract<Proposal, { official: Official; mediator: unknown }>,
  { complete }: Listing,
): string[] {
  if (complete) return official.sectors;
  return [...new Set([...(mediator.listings.at(-1)?.sectors ?? []), ...official.sectors])];
}
