import { allHeaders, type Header, isForever, zoneOf } from "./headers.ts";
import { contentType, mediaTypeOf } from "./media-types.ts";

/** Files sent with one command: those that a pattern of `include` names and none of `exclude` does. */
export interface S3Batch {
  type: string;
  cache: string;
  /** Patterns of paths below the kit's `site/`, where `*` also takes `/`. */
  include: string[];
  exclude: string[];
}

const cacheOf = (headers: readonly Header[]): Header =>
  headers.find(([name]) => name === "Cache-Control") ?? ["Cache-Control", "no-cache"];
const unique = (list: string[]) => [...new Set(list)].sort();

/**
 * The files of the site by media type and caching, each in one batch only. What never changes goes
 * first, so that no page names a file that is not there yet; pages go last.
 *
 * @param base the site's base path, with a slash at both ends
 * @param files paths of the built site's files, below the base
 */
export function s3Batches(base: string, files: readonly string[]): S3Batch[] {
  const zones = allHeaders(base);
  const prefix = base.slice(1);
  const batches = new Map<string, S3Batch>();
  const frozen = zones.filter(
    ({ folder, headers }) =>
      isForever(cacheOf(headers)) && files.some((file) => file.startsWith(folder)),
  );
  for (const file of files) {
    const zone = zoneOf(file, zones);
    const cache = cacheOf(zone.headers);
    const type = contentType(mediaTypeOf(file));
    const key = `${isForever(cache) ? 0 : type.startsWith("text/html") ? 2 : 1} ${type}`;
    const batch = batches.get(key) ?? { type, cache: cache[1], include: [], exclude: [] };
    const extension = `*.${file.split(".").at(-1)}`;
    batch.include.push(isForever(cache) ? `${prefix}${zone.folder}${extension}` : extension);
    if (!isForever(cache)) batch.exclude = frozen.map(({ folder }) => `${prefix}${folder}*`);
    batches.set(key, batch);
  }
  return [...batches]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, batch]) => ({ ...batch, include: unique(batch.include) }));
}

/** The command that sends a batch. */
function command({ type, cache, include, exclude }: S3Batch): string {
  return [
    'aws s3 cp site/ "s3://$SEAU/" --recursive --endpoint-url "$POINT_ACCES"',
    '--exclude "*"',
    ...include.map((pattern) => `--include "${pattern}"`),
    ...exclude.map((pattern) => `--exclude "${pattern}"`),
    `--content-type "${type}"`,
    `--cache-control "${cache}"`,
  ].join(" \\\n  ");
}

/** The commands that fill a bucket of any S3-compatible service, to run in the kit's folder. */
export function s3Commands(base: string, files: readonly string[]): string {
  const settings = [
    "# À lancer dans le dossier du kit, avec l’outil « aws » (AWS CLI).",
    "# Remplacez d’abord ces deux valeurs par celles de votre hébergeur.",
    'SEAU="nom-de-votre-seau"',
    'POINT_ACCES="https://point-d-acces.de-votre-hebergeur.example"',
    "",
    "# La page d’accueil de chaque dossier, et la page « introuvable ».",
    `aws s3 website "s3://$SEAU/" --endpoint-url "$POINT_ACCES" \\\n  --index-document index.html --error-document ${base.slice(1)}404.html`,
    "",
    "# Les fichiers, par type. Relancez tout à chaque mise à jour.",
  ];
  return `${[...settings, ...s3Batches(base, files).map(command)].join("\n")}\n`;
}
