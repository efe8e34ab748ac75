import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LockedPackage } from "./packages.ts";
import { contents, escapeHtml, inline, kitPage, paragraph, type Section, section } from "./page.ts";

/** The words of the MIT licence alone, without a name: for packages that only give its name. */
const mitWords = (ours: string) => ours.slice(ours.indexOf("Permission is hereby granted")).trim();

/** A package and the text under which it is passed on. */
export interface LicensedPackage extends LockedPackage {
  text: string;
}

interface Manifest {
  author?: string | { name?: string };
}

/**
 * The licence texts that a package brings.
 *
 * @throws Error when it brings none, and its licence is not the one whose words we have
 */
export function withText(root: string, locked: LockedPackage): LicensedPackage {
  const folder = join(root, locked.folder);
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice)/i.test(entry.name))
    .map(({ name }) => name);
  const texts = files.sort().map((name) => readFileSync(join(folder, name), "utf8").trim());
  if (texts.length > 0) return { ...locked, text: texts.join("\n\n") };
  if (locked.license !== "MIT")
    throw new Error(
      `${locked.name} ne joint pas sa licence (${locked.license}) : l’ajouter à scripts/kit/licences.ts.`,
    );
  const { author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const name = typeof author === "string" ? author : author?.name;
  const words = mitWords(readFileSync(join(root, "LICENSE"), "utf8"));
  return { ...locked, text: `Copyright (c) ${name ?? `${locked.name} contributors`}\n\n${words}` };
}

const details = (title: string, text: string) =>
  `<details>\n<summary>${escapeHtml(title)}</summary>\n<pre lang="en">${escapeHtml(text)}</pre>\n</details>`;

/**
 * Under what terms each part of the site may be used again.
 *
 * @param ours text of the project's own `LICENSE`
 */
export function licencesPage(ours: string, packages: readonly LicensedPackage[]): string {
  const fonts = packages.filter(({ license }) => license.includes("OFL"));
  const programs = packages.filter((one) => !fonts.includes(one));
  const titled = ({ name, version, license, text }: LicensedPackage) =>
    details(`${name} ${version} (${license})`, text);
  const sections: Section[] = [
    {
      id: "programme",
      title: "Le programme : MIT",
      body:
        paragraph(
          "Vous pouvez l’utiliser, le modifier et le redistribuer, en gardant la mention ci-dessous.",
        ) + details("MIT License", ours.slice(ours.indexOf("MIT License")).trim()),
    },
    {
      id: "textes",
      title: "Les textes, les lettres et les données : CC BY 4.0",
      body:
        paragraph(
          "Vous pouvez les reprendre et les adapter, en citant « À l’amiable » et en disant ce que vous avez changé. Ne laissez pas croire que nous approuvons vos changements.",
        ) +
        `<p><a href="https://creativecommons.org/licenses/by/4.0/deed.fr">${inline("Creative Commons Attribution 4.0 International")}</a></p>`,
    },
    {
      id: "polices",
      title: "Les polices : SIL Open Font License 1.1",
      body: [
        paragraph(
          "Source Sans 3 et Source Serif 4, par Adobe. Elles sont réduites aux lettres dont le site se sert.",
        ),
        ...fonts.map(titled),
      ].join("\n"),
    },
    {
      id: "paquets",
      title: "Les programmes d’autres auteurs",
      body: [
        paragraph(
          "Le site envoie aux visiteurs du code de ces paquets. Chacun garde sa licence. `sbom.cdx.json` en donne la liste à un logiciel.",
        ),
        ...programs.map(titled),
      ].join("\n"),
    },
  ];
  return kitPage(
    "Licences",
    [contents(sections), ...sections.map((one) => section(one))].join("\n"),
  );
}
