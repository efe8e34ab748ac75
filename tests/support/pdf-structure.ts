import { type PageContent, readContent } from "./pdf-content.ts";
import {
  isDict,
  nameOf,
  type PdfDict,
  PdfFile,
  PdfRef,
  type PdfValue,
  textOf,
} from "./pdf-objects.ts";

/** A node of the structure tree: its role, the text it holds itself, and its children. */
export interface StructureNode {
  role: string;
  scope?: string;
  /** Children and own text, in reading order. */
  content: (StructureNode | string)[];
}

/** A bookmark: its words, the page it leads to (from 1), and those under it. */
export interface Bookmark {
  title: string;
  page: number;
  under: Bookmark[];
}

export interface CheckedPdf {
  language: string;
  title: string;
  author: string;
  createdOn: string;
  pageCount: number;
  root: StructureNode;
  bookmarks: Bookmark[];
  artifacts: string[];
  fontNames: string[];
  /** Everything that breaks a rule of tagged PDF; empty when the file is sound. */
  faults: string[];
}

class StructureChecker {
  readonly faults: string[] = [];
  private readonly file: PdfFile;
  private readonly pages: { id: number; dict: PdfDict; content: PageContent }[];
  private readonly reached = new Set<string>();
  private readonly parents: Map<number, PdfValue[]>;

  constructor(file: PdfFile, catalog: PdfDict, root: PdfDict) {
    this.file = file;
    const kids = file.dict(catalog.Pages).Kids as PdfRef[];
    this.pages = kids.map((ref) => {
      const dict = file.dict(ref);
      return { id: ref.id, dict, content: readContent(file, dict) };
    });
    const numbers = file.dict(root.ParentTree).Nums as PdfValue[];
    this.parents = new Map();
    for (let index = 0; index < numbers.length; index += 2)
      this.parents.set(numbers[index] as number, numbers[index + 1] as PdfValue[]);
    for (const { content } of this.pages) this.faults.push(...content.faults);
  }

  get artifacts(): string[] {
    return this.pages.flatMap(({ content }) => content.artifacts);
  }

  private sequence(owner: PdfRef, page: PdfValue | undefined, mcid: number): string {
    const found = this.pages.find(({ id }) => page instanceof PdfRef && page.id === id);
    const text = found?.content.texts.get(mcid);
    if (!found || text === undefined) {
      this.faults.push(`sequence ${mcid} is in no page`);
      return "";
    }
    const key = `${found.id}/${mcid}`;
    if (this.reached.has(key)) this.faults.push(`sequence ${key} is reached twice`);
    this.reached.add(key);
    const parent = this.parents.get(found.dict.StructParents as number)?.[mcid];
    if (!(parent instanceof PdfRef) || parent.id !== owner.id)
      this.faults.push(`the parent tree does not lead sequence ${key} to its node`);
    return text;
  }

  node(ref: PdfRef, parent: number): StructureNode {
    const dict = this.file.dict(ref);
    if (!(dict.P instanceof PdfRef) || dict.P.id !== parent)
      this.faults.push(`node ${ref.id} does not name its parent`);
    const attributes = dict.A ? this.file.dict(dict.A) : {};
    const scope = nameOf(attributes.Scope);
    const kids = this.file.resolve(dict.K);
    const list = Array.isArray(kids) ? kids : [kids];
    const content = list.map((kid) => {
      if (typeof kid === "number") return this.sequence(ref, dict.Pg, kid);
      if (isDict(kid) && nameOf(kid.Type) === "MCR")
        return this.sequence(ref, kid.Pg, kid.MCID as number);
      if (kid instanceof PdfRef) return this.node(kid, ref.id);
      this.faults.push(`node ${ref.id} has an unknown child`);
      return "";
    });
    return { role: nameOf(dict.S), ...(scope ? { scope } : {}), content };
  }

  checkAllReached(): void {
    for (const { id, content } of this.pages)
      for (const mcid of content.texts.keys())
        if (!this.reached.has(`${id}/${mcid}`))
          this.faults.push(`sequence ${id}/${mcid} is in no node`);
  }
}

/** The bookmarks under a node of the outline, in order. */
function bookmarksUnder(file: PdfFile, node: PdfDict, pages: PdfRef[]): Bookmark[] {
  const found: Bookmark[] = [];
  for (let next = node.First; next; next = file.dict(next).Next) {
    const entry = file.dict(next);
    const [page] = file.resolve(entry.Dest) as PdfRef[];
    found.push({
      title: textOf(file.resolve(entry.Title)),
      page: pages.findIndex(({ id }) => id === page?.id) + 1,
      under: bookmarksUnder(file, entry, pages),
    });
  }
  return found;
}

/** Reads a PDF from its bytes alone and lists everything that is not as a tagged PDF must be. */
export function checkPdf(bytes: Uint8Array): CheckedPdf {
  const file = new PdfFile(bytes);
  const catalogRef = file.trailer.Root;
  const catalog = file.dict(catalogRef);
  const rootRef = catalog.StructTreeRoot;
  if (!(rootRef instanceof PdfRef)) throw new Error("The file has no structure tree.");
  const structure = file.dict(rootRef);
  const checker = new StructureChecker(file, catalog, structure);
  const [top, ...others] = file.resolve(structure.K) as PdfRef[];
  if (!top) throw new Error("The structure tree is empty.");
  const root = checker.node(top, rootRef.id);
  checker.checkAllReached();
  const faults = checker.faults;
  if (others.length > 0 || root.role !== "Document") faults.push("the top is not one Document");
  if (file.dict(catalog.MarkInfo).Marked !== true) faults.push("the file is not marked");
  if (file.dict(catalog.ViewerPreferences).DisplayDocTitle !== true)
    faults.push("the title is not displayed");

  const fontNames: string[] = [];
  for (const object of file.objects()) {
    if (!isDict(object)) continue;
    if (nameOf(object.Type) === "FontDescriptor") {
      fontNames.push(nameOf(object.FontName));
      if (!object.FontFile2) faults.push(`${nameOf(object.FontName)} is not embedded`);
    }
    if (nameOf(object.Type) === "Font" && nameOf(object.Subtype) === "Type1")
      faults.push("a standard font is used");
  }
  const pages = file.dict(catalog.Pages).Kids as PdfRef[];
  const info = file.dict(file.trailer.Info);
  const infoText = (key: string) => textOf(file.resolve(info[key]));
  return {
    language: textOf(catalog.Lang),
    title: infoText("Title"),
    author: infoText("Author"),
    createdOn: infoText("CreationDate"),
    pageCount: pages.length,
    root,
    bookmarks: catalog.Outlines ? bookmarksUnder(file, file.dict(catalog.Outlines), pages) : [],
    artifacts: checker.artifacts,
    fontNames,
    faults,
  };
}

/** Roles of the tree in order, with their depth: what a hostile value must not change. */
export function shapeOf(node: StructureNode): string {
  const children = node.content.filter((child) => typeof child !== "string");
  const inside = children.map(shapeOf).join(" ");
  return inside ? `${node.role}(${inside})` : node.role;
}

/** Every node with this role, in reading order. */
export function nodesOf(node: StructureNode, role: string): StructureNode[] {
  const below = node.content.flatMap((child) =>
    typeof child === "string" ? [] : nodesOf(child, role),
  );
  return node.role === role ? [node, ...below] : below;
}

/** The text of the tree in reading order, a line for each node that holds text. */
export function readingOf(node: StructureNode): string {
  const own = node.content.filter((child) => typeof child === "string").join("");
  const below = node.content.flatMap((child) =>
    typeof child === "string" ? [] : [readingOf(child)],
  );
  return [own, ...below].filter((text) => text !== "").join("\n");
}
