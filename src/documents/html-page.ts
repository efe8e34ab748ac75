import type { LetterDocument } from "../letters/tree.ts";
import { serialise, toHtml } from "./html.ts";

/** Plain on a screen and on paper; addresses stand as in a letter. */
const style = `
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif; }
h2 { font-size: 1.05rem; margin: 1.8rem 0 0; }
h2.lettre-intitule { font-size: 1.4rem; margin-top: 0; }
h3 { font-size: 1.1rem; margin: 1.4rem 0 0; }
.lettre-destinataire, .lettre-lieu-date, .lettre-signature { margin-left: 45%; }
.lettre-signature { margin-top: 2.5rem; }
.lettre-note { font-size: .85rem; color: #555; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: left; font-weight: bold; padding-bottom: .3rem; }
th, td { text-align: left; border-bottom: 1px solid #999; padding: .25rem .4rem; }
.lettre-fin { text-align: right; }
`;

/** The letter as a whole HTML page, that any browser opens. */
export function htmlPage(document: LetterDocument): string {
  const text = (tag: string, content: string) =>
    serialise({ tag, attributes: {}, children: [content] });
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${text("title", document.title)}
<style>${style}</style>
</head>
<body>
${serialise(toHtml(document))}
</body>
</html>
`;
}
