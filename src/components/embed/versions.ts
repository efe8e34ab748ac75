import type { IsoDate } from "../../domain/outcome.ts";

/** A version of what other sites put in their pages, numbered by semver.org. */
export interface EmbedVersion {
  version: string;
  date: IsoDate;
  /** What is new. */
  changes: string[];
  /** What whoever has an older one must do: « Ce qui change pour vous ». */
  forYou: string;
}

/**
 * Every published version, the newest first. The files of the others are in `published/`, as they
 * were: sites load them by their hash, so they never change.
 */
export const embedVersions: EmbedVersion[] = [
  {
    version: "1.0.0",
    date: "2026-11-25",
    changes: [
      "L’élément <amiable-outil> : outil, couleur, theme, federation, titre.",
      "Les calculateurs, les lettres, les notices et « Par où commencer ? ».",
    ],
    forYou: "Première version : rien à changer.",
  },
];
export const currentVersion = embedVersions[0]!.version;
