import type { Block, Inline, LetterDocument, ParagraphRole } from "../../src/letters/tree.ts";

/** Plain inlines from strings; a `{label}` is a value not given. */
export const inlines = (...parts: (string | { label: string })[]): Inline[] =>
  parts.map((part) =>
    typeof part === "string"
      ? { kind: "text", text: part }
      : { kind: "missing", label: part.label },
  );

export const paragraph = (
  role: ParagraphRole,
  ...parts: (string | { label: string })[]
): Block => ({
  kind: "paragraph",
  role,
  children: inlines(...parts),
});

const address = (party: "sender" | "recipient", ...lines: string[]): Block => ({
  kind: "address",
  party,
  lines: lines.map((line) => inlines(line)),
});

const placeDate: Block = {
  kind: "paragraph",
  role: "place-date",
  children: [
    { kind: "text", text: "Tours, le 1" },
    { kind: "text", text: "er", superscript: true },
    { kind: "text", text: " février 2026" },
  ],
};

const opening: Block[] = [
  address(
    "sender",
    "Camille Roy, Réparations Roy",
    "8, rue des Tanneurs",
    "37000 Tours",
    "camille@reparations-roy.fr",
  ),
  address("recipient", "Madame Hélène Lefèvre", "14, allée des Tilleuls", "37000 Tours"),
  placeDate,
  paragraph("subject", "Objet\u00A0: votre réclamation du 15 janvier 2026"),
  paragraph("salutation", "Madame,"),
];

const closing: Block[] = [
  paragraph("body", "Je vous prie d’agréer, Madame, mes salutations distinguées."),
  paragraph("signature", "Camille Roy"),
];

/** One page: addresses, missing value, superscript, two-line mediator. */
export const shortLetter: LetterDocument = {
  title: "Répondre à une réclamation\u00A0: refus motivé",
  language: "fr-FR",
  author: "Camille Roy",
  date: "2026-02-01",
  blocks: [
    ...opening,
    paragraph(
      "body",
      "J’ai bien reçu votre réclamation du 15 janvier 2026, par laquelle vous demandez le remboursement intégral de la réparation. Je l’ai examinée avec attention.",
    ),
    paragraph(
      "body",
      "Je ne peux pas y répondre favorablement\u00A0: la panne constatée le 12 janvier porte sur l’écran, que je n’ai pas démonté. Je reste disposé à vous recevoir le ",
      { label: "date de l’examen" },
      " pour un examen contradictoire, sans frais.",
    ),
    paragraph(
      "body",
      "Si ce refus ne vous satisfait pas, vous pouvez saisir gratuitement le médiateur de la consommation dont je relève\u00A0:",
    ),
    {
      kind: "paragraph",
      role: "body",
      children: [
        ...inlines("CM2C, 49 rue de Ponthieu, 75008 Paris"),
        { kind: "break" },
        ...inlines("www.cm2c.net"),
      ],
    },
    ...closing,
    paragraph("note", "Pièce jointe\u00A0: copie du devis signé."),
  ],
};

const sentence =
  "Le matériel vous a été remis en état de marche, ce que vous avez reconnu en signant le bon de restitution\u202F; aucune réserve n’y figure et le rendez-vous suivant n’a pas été demandé. ";

/** Two pages or more: headings, both kinds of lists, a table that crosses the page. */
export const longLetter: LetterDocument = {
  title: "Répondre point par point",
  language: "fr-FR",
  author: "Camille Roy",
  date: "2026-02-01",
  blocks: [
    ...opening,
    paragraph("body", sentence.repeat(3).trim()),
    { kind: "heading", children: inlines("Les faits") },
    paragraph("body", "Voici, dans l’ordre, ce qui s’est passé\u00A0:"),
    {
      kind: "list",
      ordered: true,
      items: [
        inlines("le 3 janvier, vous m’avez confié l’appareil\u202F;"),
        inlines(sentence.trim()),
        inlines("le 12 janvier, vous avez constaté une panne le ", { label: "jour" }, "."),
      ],
    },
    { kind: "heading", children: inlines("Le compte") },
    paragraph("body", "Les sommes versées sont les suivantes."),
    {
      kind: "table",
      caption: "Factures et versements",
      head: [inlines("Facture"), inlines("Objet"), inlines("Montant")],
      rows: Array.from({ length: 20 }, (_, row) => [
        inlines(`F-2026-${String(row + 1).padStart(3, "0")}`),
        inlines(row % 3 === 0 ? sentence.slice(0, 104) : "Diagnostic et main-d’œuvre"),
        inlines(`${(row + 1) * 37},50\u00A0€`),
      ]),
      align: ["start", "start", "end"],
    },
    paragraph("body", sentence.repeat(2).trim()),
    {
      kind: "list",
      ordered: false,
      items: [
        inlines("le bon de restitution\u202F;"),
        inlines("le devis du 3 janvier, signé\u202F;"),
        [
          { kind: "text", text: "une lettre " },
          { kind: "text", text: "recommandée", strong: true },
          { kind: "text", text: " du 5 janvier." },
        ],
      ],
    },
    ...closing,
  ],
};

/** A document of three pages: a title, headings, nothing of a letter's head. */
export const longDocument: LetterDocument = {
  title: "Conditions de vente",
  language: "fr-FR",
  author: "Camille Roy",
  date: "2026-02-01",
  blocks: [
    paragraph("title", "Conditions de vente de ", { label: "votre entreprise" }),
    paragraph("body", sentence.repeat(2).trim()),
    ...["Prix", "Délais", "Garanties"].flatMap((title): Block[] => [
      { kind: "heading", children: inlines(title) },
      ...Array.from({ length: 5 }, () => paragraph("body", sentence.repeat(3).trim())),
    ]),
  ],
};

/** Values that attack a writer, one a line; none may change the shape of a document. */
export const hostileValues: [name: string, value: string][] = [
  ["braces of a template", "{{x}} {% if y %}"],
  ["replacement patterns", "$& $1 $` $$"],
  ["a script", "</p><script>alert(1)</script>"],
  ["a Markdown link", "[a](javascript:alert(1)) **b** # c"],
  ["an XML comment and entity", "<!-- --> &amp; &#0; ]]> <?xml?>"],
  ["PDF syntax", "(a) Tj ET EMC \\) <</S/P>> endstream endobj"],
  ["right-to-left marks", "a\u202E\u200Fb\u2067c\u2069"],
  ["emoji", "merci 😀👩‍👩‍👧 ❤️"],
  ["control characters", "a\u0000b\u0007c\u000bd\u001b[31m"],
  ["lone surrogates", "a\ud83db\ude00c"],
  ["not characters", "a\uFFFEb\uFFFFc"],
  ["ten thousand letters without a space", "x".repeat(10_000)],
  ["ten thousand letters in words", "mots courts ".repeat(834).trim()],
  ["Arabic and Hebrew", "مرحبا שלום"],
];

/** The short letter with a value in every place that holds one. */
export function withValue(value: string): LetterDocument {
  const [sender, recipient, date, ...rest] = shortLetter.blocks;
  if (!sender || !recipient || !date) throw new Error("The short letter has lost its opening.");
  return {
    ...shortLetter,
    title: value,
    author: value,
    blocks: [
      sender,
      address("recipient", value, value),
      date,
      ...rest,
      paragraph("body", "Avant ", { label: value }, " et après ", value, "."),
      { kind: "heading", children: inlines(value) },
      { kind: "list", ordered: false, items: [inlines(value), inlines("fixe")] },
      {
        kind: "table",
        caption: value,
        head: [inlines(value), inlines("Montant")],
        rows: [[inlines("fixe"), inlines(value)]],
        align: ["start", "end"],
      },
    ],
  };
}
