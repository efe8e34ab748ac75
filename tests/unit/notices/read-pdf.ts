import { inflateSync } from "node:zlib";

/** A node of a PDF's structure tree with the text drawn under it, as a reader would meet it. */
export interface ReadNode {
  type: string;
  text: string;
  children: ReadNode[];
}

/** Character codes → text, from the one `bfrange` that pdfkit writes. */
function readMap(cmap: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const [, first, list] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*?)\]/gs))
    [...list!.matchAll(/<([0-9a-f]*)>/g)].forEach(([, hex], index) => {
      const code = (Number.parseInt(first!, 16) + index).toString(16).padStart(4, "0");
      const units = (hex!.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
      map.set(code, String.fromCharCode(...units));
    });
  return map;
}

/**
 * Reads back a one-page file of ours: its structure tree, with the text of each node, and the text
 * that no node claims. Enough PDF for these tests, no more.
 */
export function readPdf(bytes: Uint8Array) {
  const file = Buffer.from(bytes).toString("latin1");
  const objects = new Map<string, string>();
  for (const [, id, body] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs))
    objects.set(id!, body!);
  const object = (id: string) => objects.get(id) ?? "";
  const stream = (id: string) => {
    const body = object(id);
    const data = body.slice(body.indexOf("stream\n") + 7, body.lastIndexOf("\nendstream"));
    return inflateSync(Buffer.from(data, "latin1")).toString("latin1");
  };
  const refs = (text: string) => [...text.matchAll(/(\d+) 0 R/g)].map(([, id]) => id!);
  const all = [...objects.values()];

  const page = all.find((body) => /\/Type \/Page\b/.test(body))!;
  const maps = new Map<string, Map<string, string>>();
  for (const [, name, id] of file.matchAll(/\/(F\d+) (\d+) 0 R/g))
    maps.set(name!, readMap(stream(object(id!).match(/\/ToUnicode (\d+)/)![1]!)));

  const texts = new Map<number, string>();
  let stray = "";
  let [marked, font]: [number | "artifact" | null, string] = [null, ""];
  const content = stream(page.match(/\/Contents (\d+)/)![1]!);
  for (const [operator] of content.matchAll(
    /\/\w+ <<[^>]*>> BDC|\bEMC\b|\/F\d+ [\d.]+ Tf|\[[^\]]*\] TJ/g,
  )) {
    if (operator.startsWith("/Artifact")) marked = "artifact";
    else if (operator === "EMC") marked = null;
    else if (operator.endsWith("Tf")) font = operator.slice(1).split(" ")[0]!;
    else if (operator.endsWith("BDC")) marked = Number(operator.match(/MCID (\d+)/)![1]);
    else {
      const codes = [...operator.matchAll(/<([0-9a-f]+)>/g)].flatMap(
        ([, hex]) => hex!.match(/.{4}/g)!,
      );
      const text = codes.map((code) => maps.get(font)!.get(code) ?? "\ufffd").join("");
      if (typeof marked === "number") texts.set(marked, (texts.get(marked) ?? "") + text);
      else stray += text;
    }
  }

  const read = (id: string): ReadNode => {
    const body = object(id);
    const kids = body.match(/\/K \[(.*?)\]/s)?.[1] ?? "";
    const mcids = kids.replace(/\d+ 0 R/g, "").match(/\d+/g) ?? [];
    return {
      type: body.match(/\/S \/(\w+)/)![1]!,
      text: mcids.map((mcid) => texts.get(Number(mcid)) ?? "").join(""),
      children: refs(kids).map(read),
    };
  };
  const treeRoot = all.find((body) => body.includes("/Type /StructTreeRoot"))!;
  const [document] = refs(treeRoot.match(/\/K \[?(.*?)(?:\]|\n)/s)![1]!);
  return {
    document: read(document!),
    stray,
    pages: all.filter((b) => /\/Type \/Page\b/.test(b)).length,
    file,
  };
}

/** The tree in one line: `Document(H1 L(LI(…)))`. */
export function outline({ type, children }: ReadNode): string {
  return children.length === 0 ? type : `${type}(${children.map(outline).join(" ")})`;
}

/** The text of every leaf, in reading order. */
export function leaves(node: ReadNode): string[] {
  return [...(node.text ? [node.text] : []), ...node.children.flatMap(leaves)];
}
