import { toolIds } from "../domain/tools.ts";
import type { GuideFrontMatter } from "../schemas/guide.ts";
import type { ContentProblem } from "./content-error.ts";
import { nearest } from "./nearest.ts";
import type { Reading } from "./reading.ts";
import type { Page, Register } from "./register.ts";

/** Ids that exist, for a reference to be looked up in. */
export type Index = { has(id: string): boolean; keys(): Iterable<string> };
/** Where ids are cited: the file, the key, and the text after which to look for the line. */
export type Place = { file: string; key: string; after: string };
type Guide = Page<GuideFrontMatter>;

/** The ids that a guide's body calls through one component: `<Source id="…" />`. */
function calledIds(page: Page<unknown>, component: string, attribute: string): string[] {
  const pattern = new RegExp(`<${component}\\s[^>]*?${attribute}="([^"]*)"`, "g");
  return [...page.body.matchAll(pattern)].map((match) => match[1]!);
}

const inFlow = (key: string, ids: string[]) => `${key}: [${ids.join(", ")}]`;

/** Follows every reference from one entry to another. */
export class CrossCheck {
  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /** A fault at the first line of `place` that holds `id`. */
  report(place: Place, id: string, problem: Pick<ContentProblem, "what" | "correction">) {
    const line = this.reading.lineOf(place.file, id, place.after)?.line;
    const { file, key } = place;
    this.reading.problems.push({ file, key, ...(line ? { line } : {}), ...problem });
  }

  /** A fault for each id that the index does not know, with its line as it should be typed. */
  known(place: Place, kind: string, ids: Iterable<string>, index: Index): void {
    for (const id of new Set(ids)) {
      if (index.has(id)) continue;
      const close = nearest(id, index.keys());
      const text = this.reading.lineOf(place.file, id, place.after)?.text ?? id;
      const cited = /<[^<>]*>/.exec(text.slice(text.lastIndexOf("<", text.indexOf(id))))?.[0];
      const correction = close ? { correction: (cited ?? text.trim()).replace(id, close) } : {};
      this.report(place, id, { what: `${kind} « ${id} » n’existe pas.`, ...correction });
    }
  }

  /** What a guide declares is what it calls; its sources are numbered in the order of their calls. */
  declaredAndCalled(page: Guide, key: "sources" | "terms", component: string): void {
    const declared = page.data[key];
    const called = [...new Set(calledIds(page, component, "id"))];
    const place = { file: page.file, key, after: `${key}:` };
    const missing = called.filter((id) => !declared.includes(id));
    const unused = declared.filter((id) => !called.includes(id));
    for (const id of missing)
      this.report(place, id, {
        what: `<${component} id="${id}"> est appelé dans le texte sans être déclaré dans l’en-tête.`,
        correction: inFlow(key, [...declared, id]),
      });
    for (const id of unused)
      this.report(place, id, {
        what: `« ${id} » est déclaré dans l’en-tête, mais aucun <${component} id="${id}"> ne l’appelle dans le texte. Retirez-le.`,
        correction: inFlow(
          key,
          declared.filter((other) => other !== id),
        ),
      });
    if (missing.length + unused.length > 0) return;
    const astray = declared.find((id, index) => id !== called[index]);
    if (key === "sources" && astray)
      this.report(place, astray, {
        what: `« ${astray} » n’est pas à sa place : les sources se déclarent dans l’ordre de leurs premiers appels, chacune une fois.`,
        correction: inFlow(key, called),
      });
  }

  /** A glossary term is marked once a page: the second mark teaches nothing. */
  repeatedTerms(page: Guide): void {
    const ids = calledIds(page, "Terme", "id");
    for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index)))
      this.report({ file: page.file, key: "<Terme>", after: `<Terme id="${id}"` }, id, {
        what: `<Terme id="${id}"> est marqué deux fois. Gardez la première marque, écrivez le mot nu ensuite.`,
      });
  }
}

/** Adds to `reading` a fault for each reference that leads nowhere. */
export function crossCheck(register: Register, reading: Reading): void {
  const { sources, rules, rates, thresholds, stages, terms, letters, guides, changes } = register;
  const { mediators, sectors } = register;
  const tools: Index = { has: (id) => toolIds.some((tool) => tool === id), keys: () => toolIds };
  const check = new CrossCheck(reading);

  for (const entry of [...rules.values(), ...thresholds.values()]) {
    const place = {
      file: reading.fileOf(entry),
      key: `${entry.id}.versions.sources`,
      after: `id: ${entry.id}`,
    };
    for (const version of entry.versions) check.known(place, "La source", version.sources, sources);
  }
  for (const table of rates.values()) {
    const place = {
      file: reading.fileOf(table),
      key: "periods.sources",
      after: `id: ${table.id}`,
    };
    for (const period of table.periods) check.known(place, "La source", period.sources, sources);
  }
  for (const term of terms.values()) {
    const place = {
      file: reading.fileOf(term),
      key: `${term.id}.sources`,
      after: `id: ${term.id}`,
    };
    check.known(place, "La source", term.sources, sources);
  }
  const { plans, questions } = register.orientation;
  const starts = new Map<string, unknown>([...plans, ...questions]);
  const kinds = { guide: guides, lettre: letters, calcul: tools, depart: starts };
  for (const synonym of register.synonyms)
    for (const name of synonym.first) {
      const [kind, id] = name.split("/") as [string, string];
      const place = { file: reading.fileOf(synonym), key: "first", after: synonym.said[0]! };
      if (Object.hasOwn(kinds, kind))
        check.known(place, "La page", [id], kinds[kind as keyof typeof kinds]);
    }
  for (const mediator of mediators.values()) {
    const file = reading.fileOf(mediator);
    const { sectorIds, successor } = mediator;
    check.known({ file, key: "sectorIds", after: "sectorIds:" }, "Le secteur", sectorIds, sectors);
    if (successor)
      check.known(
        { file, key: "successor.id", after: "successor:" },
        "Le médiateur",
        [successor.id],
        mediators,
      );
  }
  for (const { file, data } of changes.values())
    check.known({ file, key: "sources", after: "sources:" }, "La source", data.sources, sources);

  for (const { file, data } of letters.values()) {
    check.known({ file, key: "stage", after: "stage:" }, "L’étape", [data.stage], stages);
    const followUps = { file, key: "followUps", after: "followUps:" };
    check.known(followUps, "La lettre", data.followUps, letters);
  }

  for (const page of guides.values()) {
    const { file, data } = page;
    const at = (key: string) => ({ file, key, after: `${key}:` });
    const echeance = { file, key: "<Echeance>", after: "<Echeance" };
    const calculateur = { file, key: "<Calculateur>", after: "<Calculateur" };
    check.known(at("stage"), "L’étape", [data.stage], stages);
    check.known(at("sources"), "La source", data.sources, sources);
    check.known(at("terms"), "Le terme", data.terms, terms);
    check.known(at("tools"), "Le calculateur", data.tools, tools);
    check.known(at("letters"), "La lettre", data.letters, letters);
    check.known(at("related"), "Le guide", data.related, guides);
    check.known(echeance, "La règle", calledIds(page, "Echeance", "regle"), rules);
    check.known(calculateur, "Le calculateur", calledIds(page, "Calculateur", "outil"), tools);
    check.declaredAndCalled(page, "sources", "Source");
    check.declaredAndCalled(page, "terms", "Terme");
    check.repeatedTerms(page);
  }
}
