import { basename, dirname } from "node:path";
import type { z } from "zod";
import { firstQuestion } from "../domain/orientation/graph.ts";
import { type ToolId, toolIds } from "../domain/tools.ts";
import { defaultHost } from "../federation/built-hosts.ts";
import { type Section, sections } from "../federation/sections.ts";
import { type ChangeFrontMatter, changeSchema } from "../schemas/change.ts";
import { type Federation, federationSchema } from "../schemas/federation.ts";
import { type GuideFrontMatter, guideSchema } from "../schemas/guide.ts";
import { type Mediator, mediatorSchema } from "../schemas/mediator.ts";
import {
  type NoticeLanguage,
  type NoticeWords,
  noticeLanguages,
  noticeWordsSchema,
} from "../schemas/notice-words.ts";
import {
  type Plan,
  type PlanFact,
  planFactFileSchema,
  planFileSchema,
  type Question,
  questionFileSchema,
} from "../schemas/orientation.ts";
import { type RateTable, rateFileSchema } from "../schemas/rate.ts";
import { type Rule, ruleFileSchema } from "../schemas/rule.ts";
import { type Synonym, synonymFileSchema } from "../schemas/search.ts";
import { type Sector, sectorFileSchema } from "../schemas/sector.ts";
import { type Source, sourceFileSchema } from "../schemas/source.ts";
import { type Stage, stageFileSchema } from "../schemas/stage.ts";
import { type Term, termFileSchema } from "../schemas/term.ts";
import { type Threshold, thresholdFileSchema } from "../schemas/threshold.ts";
import { type Compliance, loadCompliance } from "./compliance.ts";
import { ContentError } from "./content-error.ts";
import { crossCheck } from "./cross-check.ts";
import { crossCheckCompliance } from "./cross-check-compliance.ts";
import { checkFederation, federationHome } from "./federation.ts";
import type { ContentFile } from "./files.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { type Letter, loadLetter, loadSharedFields } from "./letters.ts";
import { narrow, type PageIds } from "./narrow.ts";
import { checkOrientation } from "./orientation-check.ts";
import { readYaml } from "./read-yaml.ts";
import { Reading } from "./reading.ts";
import { flattenSources } from "./sources.ts";

/** A Markdown page of the content: its front matter, its body, and where it stands. */
export interface Page<FrontMatter> {
  slug: string;
  file: string;
  jurisdiction: string;
  data: FrontMatter;
  body: string;
  bodyLine: number;
}

/** Everything the content folder says, read, checked and cross-checked. */
export interface Register {
  sources: Map<string, Source>;
  rules: Map<string, Rule>;
  rates: Map<string, RateTable>;
  thresholds: Map<string, Threshold>;
  mediators: Map<string, Mediator>;
  /** The words of the notices, in every language, French first. */
  noticeWords: Map<NoticeLanguage, NoticeWords>;
  /** In the order in which the directory offers them. */
  sectors: Map<string, Sector>;
  /** In the order in which a reader meets them. */
  stages: Map<string, Stage>;
  terms: Map<string, Term>;
  /** What people type in the search box, and the pages they mean. */
  synonyms: Synonym[];
  letters: Map<string, Letter>;
  guides: Map<string, Page<GuideFrontMatter>>;
  changes: Map<string, Page<ChangeFrontMatter>>;
  compliance: Compliance;
  federation: Federation;
  /** The calculators shown, in the order of the list. */
  tools: readonly ToolId[];
  /** The parts of the site that the host has. */
  sections: ReadonlySet<Section>;
  /** What the host does not show: a link to it becomes plain words. */
  hidden: PageIds;
  /** « Par où commencer ? »: the questions, the plans they lead to, and what a plan may ask. */
  orientation: {
    /** The first question. */
    start: string;
    questions: Map<string, Question>;
    facts: Map<string, PlanFact>;
    plans: Map<string, Plan>;
  };
}

/** Reads one Markdown page. */
function readPage<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
): Page<z.output<Schema>> {
  const { yaml, body, bodyLine } = splitFrontMatter(file.text, file.path);
  return {
    slug: basename(file.path).replace(/\.mdx?$/, ""),
    file: file.path,
    jurisdiction: basename(dirname(file.path)),
    data: readYaml(yaml, file.path, schema, 2),
    body,
    bodyLine,
  };
}

/** The words of the notices by language, in the order of the list; a language left out is a fault. */
function inEveryLanguage(
  entries: NoticeWords[],
  reading: Reading,
): Map<NoticeLanguage, NoticeWords> {
  const found = reading.byId(entries, ({ language }) => language, "Langue");
  const index = new Map<NoticeLanguage, NoticeWords>();
  for (const language of noticeLanguages) {
    const words = found.get(language);
    const file = `content/notices/${language}.yaml`;
    if (words && reading.fileOf(words) === file) index.set(language, words);
    else if (reading.problems.every((problem) => problem.file !== file))
      reading.problems.push({
        file,
        what: `Les mots des notices en « ${language} » manquent : copiez fr.yaml sous ce nom, écrivez « language: ${language} » et traduisez.`,
      });
  }
  return index;
}

/**
 * Reads the whole content folder, the host's own guides, letters and mediators over the site's, and
 * keeps what the host shows.
 *
 * @param root the project's root
 * @param federation id of the host whose folder in `content/federations/` applies
 * @throws ContentError naming at once every file, key and unknown id at fault
 */
export function loadRegister(root: string, federation = defaultHost): Register {
  const reading = new Reading(root);
  const yaml = <Schema extends z.ZodType>(file: ContentFile, schema: Schema) =>
    readYaml(file.text, file.path, schema);
  const slugOf = (page: { slug: string }) => page.slug;
  const idOf = (entry: { id: string }) => entry.id;
  const home = federationHome(federation);
  /** The entries of a folder; one of the same id in the host's folder takes the place of ours. */
  const orOwn = <Entry extends object>(
    folder: string,
    endings: string[],
    read: (file: ContentFile) => Entry,
    nameOf: (entry: Entry) => string,
  ): Entry[] => {
    const one = (file: ContentFile) => [read(file)];
    const own = reading.entries(`${home}/${folder}`, endings, one);
    const names = new Set(own.map(nameOf));
    const ours = reading.entries(`content/${folder}`, endings, one);
    return [...own, ...ours.filter((entry) => !names.has(nameOf(entry)))];
  };

  const sourceList = reading.entries("content/sources", [".yaml"], (file) =>
    flattenSources([yaml(file, sourceFileSchema)]),
  );
  const ruleList = reading.entries("content/rules", [".yaml"], (file) =>
    yaml(file, ruleFileSchema),
  );
  const rateList = reading.entries("content/rates", [".yaml"], (file) => [
    yaml(file, rateFileSchema),
  ]);
  const [sharedFields = {}] = reading.entries("content/letters", ["champs.yaml"], (file) => [
    loadSharedFields(file),
  ]);
  const sources = reading.byId(sourceList, idOf, "Source");
  const rules = reading.byId(ruleList, idOf, "Règle");
  const rates = reading.byId(rateList, idOf, "Taux");
  /** A letter cannot be judged on what it rests on when that could not be read. */
  const groundIsSound = reading.problems.length === 0;
  const ground = { sources: new Set(sources.keys()), rules, rates, sharedFields };
  const letters = groundIsSound
    ? orOwn(
        "letters",
        [".md"],
        (file) => loadLetter(file, ground),
        ({ data }) => data.id,
      )
    : [];
  const thresholds = reading.entries("content/thresholds", [".yaml"], (file) =>
    yaml(file, thresholdFileSchema),
  );
  const mediators = orOwn("mediators", [".yaml"], (file) => yaml(file, mediatorSchema), idOf);
  const noticeWords = reading.entries("content/notices", [".yaml"], (file) => [
    yaml(file, noticeWordsSchema),
  ]);
  const sectors = reading.entries("content/sectors", [".yaml"], (file) =>
    yaml(file, sectorFileSchema),
  );
  const terms = reading.entries("content/glossary", [".yaml"], (file) =>
    yaml(file, termFileSchema),
  );
  const stages = reading.entries("content/stages", [".yaml"], (file) =>
    yaml(file, stageFileSchema),
  );
  const synonyms = reading.entries("content/search", [".yaml"], (file) =>
    yaml(file, synonymFileSchema),
  );
  const guides = orOwn("guides", [".mdx"], (file) => readPage(file, guideSchema), slugOf);
  const changes = reading.entries("content/changes", [".mdx"], (file) => [
    readPage(file, changeSchema),
  ]);
  const compliance = loadCompliance(reading);
  const questions = reading.entries("content/orientation", ["questions.yaml"], (file) =>
    yaml(file, questionFileSchema),
  );
  const planFacts = reading.entries("content/orientation", ["faits.yaml"], (file) =>
    yaml(file, planFactFileSchema),
  );
  const plans = reading.entries("content/orientation", [".yaml"], (file) =>
    file.path.includes("/plans-") ? yaml(file, planFileSchema) : [],
  );
  const unread = reading.problems.length;
  const [host] = reading.entries(home, ["federation.yaml"], (file) => [
    yaml(file, federationSchema),
  ]);
  if (!host && reading.problems.length === unread)
    reading.problems.push({
      file: `${home}/federation.yaml`,
      what: "Ce fichier manque : il dit sous quel nom le site est publié.",
    });

  const register = {
    sources,
    rules,
    rates,
    thresholds: reading.byId(thresholds, idOf, "Seuil"),
    mediators: reading.byId(mediators, idOf, "Médiateur"),
    noticeWords: inEveryLanguage(noticeWords, reading),
    sectors: reading.byId(sectors, idOf, "Secteur"),
    stages: reading.byId(stages, idOf, "Étape"),
    terms: reading.byId(terms, idOf, "Terme"),
    synonyms,
    letters: reading.byId(letters, (letter) => letter.data.id, "Lettre"),
    guides: reading.byId(guides, slugOf, "Guide"),
    changes: reading.byId(changes, slugOf, "Changement"),
    orientation: {
      start: firstQuestion,
      questions: reading.byId(questions, idOf, "Question"),
      facts: reading.byId(planFacts, ({ name }) => name, "Fait"),
      plans: reading.byId(plans, idOf, "Plan"),
    },
  };
  if (!host || reading.problems.length > 0) throw new ContentError(reading.problems);
  const none: ReadonlySet<string> = new Set();
  const whole: Register = {
    ...register,
    compliance,
    federation: host,
    tools: toolIds,
    sections: new Set(sections),
    hidden: { guide: none, calcul: none, lettre: none, mediateur: none, depart: none },
  };
  crossCheck(whole, reading);
  crossCheckCompliance(compliance, sources, reading);
  checkOrientation(whole, reading);
  checkFederation(whole, root, reading);
  if (reading.problems.length > 0) throw new ContentError(reading.problems);
  return narrow(whole);
}
