import { posix } from "node:path";

/** What one room of `src/` may import: other rooms, and packages by name or prefix. */
interface Room {
  rooms: string[];
  /** Packages allowed; `undefined` for all. */
  packages?: string[];
}

const everyRoom = [
  "schemas",
  "domain",
  "letters",
  "documents",
  "register",
  "federation",
  "calculators",
  "dossier",
  "open-data",
  "islands",
  "components",
  "layouts",
  "styles",
];

/**
 * The import table of the house. `schemas` in `domain` are types only, which TypeScript's
 * `verbatimModuleSyntax` and the `typeOnly` list below hold to.
 */
export const rooms: Record<string, Room> = {
  schemas: { rooms: ["schemas"], packages: ["zod"] },
  domain: { rooms: ["domain", "schemas"], packages: [] },
  letters: { rooms: ["letters", "domain", "schemas"], packages: ["zod"] },
  "letters/compile": {
    rooms: ["letters", "domain", "schemas"],
    packages: ["zod", "yaml", "liquidjs"],
  },
  documents: {
    rooms: ["documents", "letters", "domain", "schemas"],
    packages: [
      "docx",
      "ical-generator",
      "pdfkit",
      "satori",
      "@resvg/resvg-js",
      "fflate",
      "node:zlib",
    ],
  },
  register: {
    rooms: ["register", "letters", "domain", "schemas", "federation"],
    packages: ["node:", "yaml", "zod"],
  },
  federation: { rooms: ["federation", "schemas"], packages: ["culori"] },
  calculators: { rooms: ["calculators", "domain", "letters", "schemas"], packages: [] },
  dossier: { rooms: ["dossier", "domain", "letters", "schemas"], packages: [] },
  "open-data": {
    rooms: ["open-data", "register", "letters", "domain", "schemas", "federation"],
    packages: ["zod"],
  },
  islands: {
    rooms: [
      "islands",
      "calculators",
      "dossier",
      "documents",
      "letters",
      "domain",
      "schemas",
      "federation",
    ],
    packages: ["preact"],
  },
  components: { rooms: everyRoom },
  layouts: { rooms: everyRoom },
  pages: { rooms: everyRoom },
  sections: { rooms: everyRoom },
};

/** Pairs of rooms between which only types may pass. */
const typeOnly = [
  ["domain", "schemas"],
  ["open-data", "register"],
  ["open-data", "letters"],
];

const importPattern =
  /(?:^|[\n;])\s*(import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|import\(\s*(?:\/\*.*?\*\/\s*)?["']([^"']+)["']\s*\)/g;

/** The room of a path below `src/`: the longest entry of the table that holds it. */
function roomOf(path: string): string | undefined {
  const inside = path.replace(/^src\//, "");
  return Object.keys(rooms)
    .filter((room) => inside.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/**
 * The imports of one file that the table forbids, one message each.
 * @param path path of the file from the project's root, with `/`
 */
export function forbiddenImports(path: string, text: string): string[] {
  if (path.startsWith("scripts/"))
    return imports(text)
      .filter(({ target }) =>
        /src\/(islands|pages|layouts|components)\//.test(resolve(path, target)),
      )
      .map(({ target }) => `${path} : scripts/ ne peut pas importer « ${target} ».`);
  const name = roomOf(path);
  const room = name === undefined ? undefined : rooms[name];
  if (!room || !name)
    return /^src\/[^/]+\//.test(path)
      ? [`${path} : ce dossier n’est pas dans la table des imports (scripts/check/rooms.ts).`]
      : [];

  return imports(text).flatMap(({ target, types }) => {
    if (target.startsWith(".")) {
      const other =
        resolve(path, target)
          .replace(/^src\//, "")
          .split("/")[0] ?? "";
      const own = name.split("/")[0] ?? "";
      if (!room.rooms.includes(other))
        return [`${path} : ${name}/ ne peut pas importer ${other}/ (« ${target} »).`];
      if (!types && typeOnly.some(([from, to]) => from === own && to === other))
        return [
          `${path} : ${name}/ ne peut importer de ${other}/ que des types. Écrire « import type ».`,
        ];
      return [];
    }
    const allowed = room.packages;
    if (
      !allowed ||
      allowed.some(
        (known) =>
          target === known ||
          target.startsWith(`${known}/`) ||
          (known.endsWith(":") && target.startsWith(known)),
      )
    )
      return [];
    return [`${path} : ${name}/ ne peut pas importer le paquet « ${target} ».`];
  });
}

function imports(text: string): { target: string; types: boolean }[] {
  return [...text.matchAll(importPattern)].map((match) => ({
    target: (match[3] ?? match[4])!,
    types: match[2] !== undefined,
  }));
}

function resolve(path: string, target: string): string {
  return target.startsWith(".") ? posix.normalize(posix.join(posix.dirname(path), target)) : target;
}
