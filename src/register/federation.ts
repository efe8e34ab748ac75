import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toolIds } from "../domain/tools.ts";
import { defaultColours, type Theme, themes, weakPairs } from "../federation/colour.ts";
import { themeColours } from "../federation/theme.ts";
import type { Federation } from "../schemas/federation.ts";
import { isPublishable } from "../schemas/mediator.ts";
import { CrossCheck } from "./cross-check.ts";
import type { Reading } from "./reading.ts";
import type { Register } from "./register.ts";

/** The most a logo may weigh, in bytes: it is on every page. */
export const heaviestLogo = 20_000;

/** What an SVG may not hold to stay a picture: script, handlers, and whatever loads something else. */
const notAPicture =
  /<script|<foreignObject|<iframe|\son[a-z]+\s*=|javascript:|(?:href|src)\s*=\s*["'](?!#|data:image\/)|url\(\s*["']?(?!#|["']?data:image\/)/i;

/** Folder of a host, from the project's root. */
export const federationHome = (id: string): string => `content/federations/${id}`;

const figure = (value: number) => value.toFixed(1).replace(".", ",");
const themeNames: Record<Theme, string> = { light: "clair", dark: "sombre" };
const groundNames: Record<string, string> = {
  paper: "le fond de page",
  surface: "le fond des champs",
  tint: "le fond des encarts",
  accent: "l’accent",
};

/** Faults of the logo's files. */
function checkLogo(federation: Federation, root: string, check: CrossCheck): void {
  const home = federationHome(federation.id);
  const { light, dark } = federation.logo ?? {};
  for (const [key, name] of Object.entries({ light, dark })) {
    if (!name) continue;
    const place = { file: `${home}/federation.yaml`, key: `logo.${key}`, after: "logo:" };
    const path = join(root, home, name);
    if (!existsSync(path)) {
      check.report(place, name, {
        what: `Le fichier « ${name} » manque : posez-le dans ${home}/.`,
      });
      continue;
    }
    const bytes = readFileSync(path);
    if (bytes.length > heaviestLogo)
      check.report(place, name, {
        what: `« ${name} » pèse ${Math.ceil(bytes.length / 1000)} ko, pour ${heaviestLogo / 1000} ko au plus. Simplifiez le dessin, ou réduisez l’image.`,
      });
    if (name.endsWith(".svg") && notAPicture.test(bytes.toString("utf8")))
      check.report(place, name, {
        what: `« ${name} » contient un script, un lien ou une image d’ailleurs. Exportez-le en « SVG simple », sans rien d’extérieur.`,
      });
  }
}

/** Faults of the colours: each pair that cannot be read, and the nearest colour that could. */
function checkColours({ id, colours }: Federation, check: CrossCheck): void {
  if (!colours) return;
  const all = themeColours(colours);
  for (const theme of themes) {
    const told = colours[theme];
    if (!told) continue;
    for (const weak of weakPairs(all[theme])) {
      // What was not given follows from the accent: it is the accent that must change.
      const key = told[weak.text] || !told[weak.ground] ? weak.text : weak.ground;
      const instead = key === weak.text ? weak.instead : defaultColours[theme][weak.ground];
      check.report(
        {
          file: `${federationHome(id)}/federation.yaml`,
          key: `colours.${theme}.${key}`,
          after: `${theme}:`,
        },
        (told[key] ?? theme).replace("#", ""),
        {
          what: `Thème ${themeNames[theme]} : ${all[theme][weak.text]} sur ${groundNames[weak.ground]} (${all[theme][weak.ground]}) a un contraste de ${figure(weak.contrast)} ; il en faut ${figure(weak.least)}.`,
          correction: `${key}: "${instead}"`,
        },
      );
    }
  }
}

/** Adds to `reading` every fault of a host: ids that lead nowhere, colours, logo. */
export function checkFederation(register: Register, root: string, reading: Reading): void {
  const { federation, mediators, letters, stages, orientation } = register;
  const file = `${federationHome(federation.id)}/federation.yaml`;
  const check = new CrossCheck(reading);
  const at = (key: string, after = `${key.split(".").at(-1)}:`) => ({ file, key, after });
  const { show, mediator } = federation;
  check.known(at("show.stages"), "L’étape", show.stages ?? [], stages);
  check.known(at("show.tools"), "Le calculateur", show.tools ?? [], new Set(toolIds));
  check.known(at("show.letters"), "La lettre", show.letters ?? [], letters);
  if (show.start) check.known(at("show.start"), "La question", [show.start], orientation.questions);
  if (mediator) {
    check.known(at("mediator.id", "mediator:"), "Le médiateur", [mediator.id], mediators);
    const found = mediators.get(mediator.id);
    if (found && !isPublishable(found))
      check.report(at("mediator.id", "mediator:"), mediator.id, {
        what: `Nous ne sommes pas sûrs des coordonnées de « ${mediator.id} » : aucune notice ne peut le nommer. Décrivez-le d’après votre convention dans ${federationHome(federation.id)}/mediators/.`,
      });
  }
  checkLogo(federation, root, check);
  checkColours(federation, check);
}
