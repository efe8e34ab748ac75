import type { Block, LetterDocument } from "../letters/tree.ts";
import { cleanInlines } from "./inline.ts";
import { writeText } from "./text.ts";

/** A message as a mail program takes it. */
export interface Email {
  subject: string;
  body: string;
}

type Paragraph = Extract<Block, { kind: "paragraph" }>;

/** What a message says elsewhere than in its text: who writes to whom, when, about what. */
const inHeaders = (block: Block) =>
  block.kind === "address" ||
  (block.kind === "paragraph" && ["place-date", "subject", "title"].includes(block.role));

function subjectOf({ blocks, title }: LetterDocument): string {
  const block = blocks.find(
    (each): each is Paragraph =>
      each.kind === "paragraph" && (each.role === "subject" || each.role === "title"),
  );
  const words = cleanInlines(block?.children ?? [])
    .map((inline) => (inline.kind === "text" ? inline.text : " "))
    .join("")
    .replace(/^Objet\s*:\s*/, "");
  return words ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : title;
}

/** The letter as an e-mail: its subject, its text, then the sender's details as a signature. */
export function writeEmail(document: LetterDocument): Email {
  const rest = document.blocks.filter((block) => !inHeaders(block));
  const signed = rest.findLastIndex(
    (block) => block.kind === "paragraph" && block.role === "signature",
  );
  const sender = document.blocks.filter(
    (block) => block.kind === "address" && block.party === "sender",
  );
  const blocks = signed < 0 ? rest : rest.toSpliced(signed + 1, 0, ...sender);
  return { subject: subjectOf(document), body: writeText({ ...document, blocks }) };
}

/** Beyond this, mail programs and systems cut an address short (Windows hands over about 2 000 characters). */
export const longestMailto = 1_900;

/** The address that opens the visitor's own mail program with this message, the recipient left to them. */
export function mailtoAddress({ subject, body }: Partial<Email>): string {
  const parts = [
    ...(subject ? [`subject=${encodeURIComponent(subject)}`] : []),
    ...(body ? [`body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`] : []),
  ];
  return `mailto:?${parts.join("&")}`;
}
