import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileLetter, LetterError } from "../../../src/letters/compile/compile.ts";
import { law } from "../../support/law.ts";

const folder = (name: string): URL => new URL(`./${name}/`, import.meta.url);
const registry = {
  sources: law.sources,
  rules: law.rules,
  rates: law.rates,
  sharedFields: { reference: { type: "text", label: "Référence", optional: true } },
};

function compile(kind: "bad" | "good", name: string): unknown {
  const text = readFileSync(new URL(`${name}.md`, folder(kind)), "utf8");
  return compileLetter(text, `${kind}/${name}.md`, registry);
}

/** File in `bad/`, then what follows its name in the message: line, column, what, how. */
const faults: [file: string, message: string][] = [
  ["balise-fermee", "34:9  « }} » ne ferme rien. Retirez-le."],
  [
    "balise-inconnue",
    "34:1  balise inconnue « include ». Les seules balises sont if, elsif, else, endif, for et endfor.",
  ],
  ["balise-ouverte", "34:4  « {{ » jamais fermé. Ajoutez « }} » sur la même ligne."],
  [
    "bloc-croise",
    "39:1  {% endif %} ne ferme rien. Fermez d’abord le bloc en cours par {% endfor %}.",
  ],
  [
    "bloc-jamais-ouvert",
    "36:1  {% endif %} ne ferme rien. Ajoutez {% if … %} avant, ou retirez cette balise.",
  ],
  [
    "bloc-ouvert-en-ligne",
    "35:4  bloc {% if %} jamais fermé. Ajoutez {% endif %} ; un bloc ouvert dans un paragraphe ou un tableau s’y ferme.",
  ],
  [
    "bloc-ouvert",
    "35:1  bloc {% if %} jamais fermé. Ajoutez {% endif %} ; un bloc ouvert dans un paragraphe ou un tableau s’y ferme.",
  ],
  [
    "borne-sans-date",
    "31:65  « lieu » n’est pas une date. Nommez un champ de type « date », ou « today ».",
  ],
  [
    "boucle-mal-ecrite",
    "35:1  boucle mal écrite « {% for facture of factures %} ». Écrivez {% for facture in factures %}.",
  ],
  [
    "boucle-nom-pris",
    "35:1  « lieu » nomme déjà autre chose. Donnez un autre nom à l’élément de la boucle.",
  ],
  [
    "boucle-sans-liste",
    "34:15  « lieu » est un texte, pas une liste. Une boucle parcourt un champ de type « list ».",
  ],
  [
    "branche-contredite",
    '35:35  branche inatteignable : « solution == "rabais" » est toujours faux ici. Retirez cette branche, ou corrigez le test : un test précédent l’exclut déjà.',
  ],
  [
    "branche-de-trop",
    '39:1  branche inatteignable : « solution == "rabais" » couvre déjà tous les cas restants. Retirez cette branche.',
  ],
  [
    "branche-repetee",
    '37:10  branche inatteignable : « solution == "avoir" » est toujours faux ici. Retirez cette branche, ou corrigez le test : un test précédent l’exclut déjà.',
  ],
  [
    "calcul-champ-inadapte",
    "35:49  « lieu » est un texte, et « jours-apres » attend ici une date. Nommez un champ de type « date », ou une valeur calculée plus haut.",
  ],
  [
    "calcul-champ-inconnu",
    "35:44  « facture » n’est ni un champ ni une valeur calculée plus haut. Écrivez « factures », ou déclarez-le.",
  ],
  [
    "calcul-cle-absente",
    "35:40  « difference » demande « moins ». Ajoutez « moins: … » sous « with ».",
  ],
  ["calcul-cle-inconnue", "35:43  « somme » ne prend pas « list ». Écrivez « liste: … »."],
  [
    "calcul-colonne",
    "35:63  « echeance » n’est pas un montant des lignes de « factures ». Écrivez « montant ».",
  ],
  [
    "calcul-incertain",
    "40:26  « y » peut manquer ici. Entourez le passage de {% if y %} … {% endif %}.",
  ],
  [
    "calcul-inconnu",
    "35:22  clé « derived.0.from » : attend « somme », « addition », « difference », « nombre », « jours-apres », « jour-ouvre », « echeance », « interets-legaux », « penalites », « penalites-contrat », « indemnite-recouvrement », « taux-legal » ou « taux-penalites ». Écrivez « from: somme ».",
  ],
  [
    "calcul-inutile",
    "35:13  valeur calculée jamais employée « y ». Écrivez-la dans la lettre, ou retirez-la.",
  ],
  ["calcul-nom-pris", "35:13  « lieu » nomme déjà autre chose. Renommez-le."],
  [
    "calcul-partie",
    "36:13  partie inconnue « fin.jour ». « fin » n’a pas de parties : écrivez « fin ».",
  ],
  [
    "calcul-regle-inconnue",
    "35:47  règle inconnue « mediation-saisin ». Ajoutez-la dans content/rules/, ou écrivez « mediation-saisine ».",
  ],
  [
    "calcul-regle-sans-source",
    "35:22  « echeance » s’appuie sur « conso-l612-2 », que la lettre ne cite pas. Ajoutez « - conso-l612-2 » sous « sources ».",
  ],
  [
    "calcul-sans-colonne",
    "33:39  « montant » n’est pas un montant des lignes de « factures ». Ajoutez à cette liste une question de type « amount ».",
  ],
  [
    "calcul-sans-maximum",
    "35:62  « jours » n’a pas de maximum : la date pourrait sortir du calendrier. Ajoutez « max: 60 » à ce champ, 3660 au plus.",
  ],
  [
    "calcul-sans-source",
    "35:22  « taux-legal » s’appuie sur « cmf-l313-2 », que la lettre ne cite pas. Ajoutez « - cmf-l313-2 » sous « sources ».",
  ],
  ["champ-double", "31:17  champ « lieu » déclaré deux fois. Renommez l’un des deux."],
  [
    "champ-inutile",
    "31:17  champ jamais employé « reference ». Écrivez {{ reference }} dans la lettre, ou retirez la question.",
  ],
  ["cle-absente", "2:1  clé « minutes » : absente. Écrivez « minutes: 10 »."],
  [
    "cle-inconnue",
    "4:13  clé inconnue « shortTitel ». Retirez-la, ou écrivez « shortTitle: Refus motivé ».",
  ],
  [
    "cle-mal-remplie",
    "17:12  clé « checkedOn » : attend une date AAAA-MM-JJ. Écrivez « checkedOn: 2026-11-22 ».",
  ],
  [
    "choix-par-defaut",
    "31:144  « avoirs » n’est pas une réponse de « solution ». Écrivez « default: avoir ».",
  ],
  [
    "comparaison-complexe",
    '36:7  comparaison trop complexe ou mal écrite « reference and accord ». Écrivez un seul test : {% if champ %}, {% if champ == "valeur" %} ou {% if champ != "valeur" %} ; pour deux tests, placez un {% if %} dans l’autre.',
  ],
  [
    "comparaison-impossible",
    "34:7  « lieu » est un texte et ne se compare pas. Écrivez {% if lieu %} ; seuls un choix et un oui ou non se comparent.",
  ],
  [
    "condition-contredite",
    "39:7  branche inatteignable : « geste » est toujours faux ici. Retirez cette branche, ou corrigez le test : un test précédent l’exclut déjà.",
  ],
  [
    "condition-impossible",
    "32:81  « oui » n’est pas une réponse de « accord ». Écrivez « equals: true » ; les réponses sont « true » ou « false ».",
  ],
  [
    "condition-inconnue",
    "31:65  champ « acord » inconnu à cet endroit. Nommez un champ déclaré plus haut.",
  ],
  [
    "conditionnel-nu",
    "36:12  « geste » peut manquer ici. Entourez le passage de {% if accord %} … {% endif %}.",
  ],
  [
    "debut-conditionnel",
    "33:1  la lettre doit commencer et finir par un paragraphe sans condition. Commencez par « {{ destinataire | salutation }}, » et finissez par la signature.",
  ],
  [
    "destinataire-absent",
    "2:1  clé « recipient » : absente. Écrivez « recipient: destinataire », ou « kind: document ».",
  ],
  [
    "document-destinataire",
    "21:12  clé « recipient » : un document n’en a pas. Retirez-la, ou écrivez « kind: lettre ».",
  ],
  [
    "element-facultatif-nu",
    "36:26  « facture.montant » peut manquer ici. Entourez le passage de {% if facture.montant %} … {% endif %}.",
  ],
  [
    "element-inconnu",
    "36:6  partie inconnue « facture.date ». Écrivez « facture.numero » ou « facture.montant ».",
  ],
  [
    "else-double",
    "39:1  {% else %} après {% else %}. {% else %} est la dernière branche : déplacez-la à la fin ou retirez l’autre.",
  ],
  [
    "else-hors-bloc",
    "34:1  {% else %} hors d’un bloc {% if %}. Placez-le entre {% if … %} et {% endif %}.",
  ],
  [
    "entete-absent",
    "1:1  en-tête absent ou jamais fermé. Commencez le fichier par une ligne ---, puis l’en-tête YAML, puis une ligne ---.",
  ],
  [
    "exemple-illisible",
    "31:63  l’exemple de « fin » ne se lit pas (Ce mois compte 28\u00a0jours\u00a0: indiquez un jour de 1 à 28.). Écrivez une réponse telle qu’un visiteur la saisirait.",
  ],
  [
    "exemple-partie",
    "28:91  l’exemple de « destinataire » donne « destinataire.name », que rien ne demande. Écrivez « nom », « rue », « code_postal », « ville » ou « civilite ».",
  ],
  [
    "expression-inconnue",
    "34:4  expression hors du langage « {{ lieu | nom: 3 }} ». Écrivez {{ champ }} ou {{ champ | filtre }}.",
  ],
  [
    "facultatif-autre-branche",
    "38:6  « reference » peut manquer ici. Entourez le passage de {% if reference %} … {% endif %}.",
  ],
  [
    "facultatif-nu",
    "35:19  « reference » peut manquer ici. Entourez le passage de {% if reference %} … {% endif %}.",
  ],
  [
    "filtre-de-trop",
    "34:3  « lieu » est un texte, que le filtre « nom » n’accepte pas. Écrivez {{ lieu }}.",
  ],
  [
    "filtre-inadapte",
    "35:6  « somme » est un montant, que le filtre « date » n’accepte pas. Écrivez {{ somme | montant }}.",
  ],
  [
    "filtre-telephone-absent",
    "35:33  « expediteur.telephone » est un texte et ne s’écrit pas ainsi. Écrivez {{ expediteur.telephone | telephone }}.",
  ],
  [
    "filtre-telephone-ailleurs",
    "35:4  « lieu » est un texte, que le filtre « telephone » n’accepte pas. Écrivez {{ lieu }}.",
  ],
  ["filtre-inconnu", "35:6  filtre inconnu « montants ». Écrivez « montant »."],
  [
    "filtre-manquant",
    "35:6  « somme » est un montant et ne s’écrit pas ainsi. Écrivez {{ somme | montant }}.",
  ],
  [
    "gras-dans-une-branche",
    "35:22  gras jamais fermé. Ajoutez ** à la fin du passage, dans la même branche et le même paragraphe.",
  ],
  [
    "gras-ouvert",
    "34:4  gras jamais fermé. Ajoutez ** à la fin du passage, dans la même branche et le même paragraphe.",
  ],
  [
    "identite-ecrite",
    "34:6  « destinataire » est une identité et ne s’écrit pas ainsi. Écrivez {{ destinataire | salutation }} ou {{ destinataire | nom }}.",
  ],
  [
    "liste-ecrite",
    "35:6  « factures » est une liste et ne s’écrit pas ainsi. Parcourez-la : {% for element in factures %} … {% endfor %}.",
  ],
  ["markdown-html", "34:3  Markdown hors du langage « <br> ». Retirez la balise HTML."],
  [
    "markdown-italique",
    "34:4  Markdown hors du langage « * ». Le gras s’écrit **ainsi** ; il n’y a pas d’italique.",
  ],
  [
    "markdown-lien",
    "34:7  Markdown hors du langage « [ici]( ». Écrivez l’adresse en toutes lettres : une lettre n’a ni lien ni image.",
  ],
  [
    "markdown-liste",
    "34:1  Markdown hors du langage « * ». Une liste s’écrit avec un tiret : « - élément ».",
  ],
  ["markdown-titre", "34:1  Markdown hors du langage « # ». Le seul titre s’écrit « ## Titre »."],
  [
    "mediateur-ecrit",
    "35:7  « mediateur » est un médiateur et ne s’écrit pas ainsi. Écrivez une de ses parties : {{ mediateur.nom }}.",
  ],
  [
    "oui-non-ecrit",
    "35:10  « accord » est un oui ou non et ne s’écrit pas ainsi. Servez-vous-en dans un test : {% if accord %}.",
  ],
  [
    "partie-absente",
    "34:14  partie inconnue « lieu.ville ». « lieu » n’a pas de parties : écrivez « lieu ».",
  ],
  [
    "partie-facultative-nue",
    "34:15  « expediteur.siret » peut manquer ici. Entourez le passage de {% if expediteur.siret %} … {% endif %}.",
  ],
  [
    "partie-inconnue",
    "34:14  partie inconnue « destinataire.siret ». Les parties de « destinataire » sont : nom, rue, code_postal, ville, civilite.",
  ],
  [
    "question-partagee-inconnue",
    "31:16  question partagée inconnue « referense ». Ajoutez-la à content/letters/champs.yaml, ou écrivez « use: reference ».",
  ],
  [
    "role-inadapte",
    "20:12  clé « recipient » : « expediteur » ne convient pas. Nommez un champ obligatoire et sans condition, « type: identity, party: other ».",
  ],
  [
    "role-inconnu",
    "19:9  clé « sender » : « expediteurs » n’est pas un champ. Nommez un champ obligatoire et sans condition, « type: identity, party: self ».",
  ],
  [
    "source-inconnue",
    "18:11  source inconnue « conso-l612-11 ». Ajoutez-la dans content/sources/, ou écrivez « conso-l612-1 ».",
  ],
  [
    "tableau-boucle-ouverte",
    "37:1  bloc {% if %} jamais fermé. Ajoutez {% endif %} ; un bloc ouvert dans un paragraphe ou un tableau s’y ferme.",
  ],
  [
    "tableau-incomplet",
    "36:1  tableau incomplet. Sous « Tableau : légende » viennent les titres « | Facture | Montant | », la règle « | --- | ---: | », puis au moins une ligne.",
  ],
  [
    "tableau-legende",
    "34:11  la légende d’un tableau ne contient pas de valeur. Écrivez-la en toutes lettres, et la valeur dans la phrase qui précède le tableau.",
  ],
  [
    "tableau-ligne-inegale",
    "37:1  ligne de tableau à 3 cases, l’en-tête en a 2. Séparez les cases par « | » ; une case vide s’écrit « | | ».",
  ],
  [
    "tableau-regle-inegale",
    "36:1  ligne de tableau à 1 case, l’en-tête en a 2. Séparez les cases par « | » ; une case vide s’écrit « | | ».",
  ],
  [
    "tableau-sans-legende",
    "34:1  Markdown hors du langage « | ». Un tableau commence par sa légende : « Tableau : Factures impayées ».",
  ],
  [
    "tableau-sans-ligne",
    "34:11  tableau incomplet. Sous « Tableau : légende » viennent les titres « | Facture | Montant | », la règle « | --- | ---: | », puis au moins une ligne.",
  ],
  [
    "tableau-sans-titres",
    "35:1  tableau incomplet. Sous « Tableau : légende » viennent les titres « | Facture | Montant | », la règle « | --- | ---: | », puis au moins une ligne.",
  ],
  [
    "tableau-texte",
    "38:1  cette ligne n’est pas une ligne de tableau. Commencez-la par « | », ou laissez une ligne vide après le tableau.",
  ],
  [
    "calcul-toujours-la",
    "36:7  test inutile : « saisine » est toujours vrai ici. Retirez {% if %} et {% endif %}, gardez le texte.",
  ],
  [
    "calcul-trop-tot",
    "36:18  « saisine » peut manquer ici. Entourez le passage de {% if saisine %} … {% endif %}.",
  ],
  [
    "test-inutile",
    "34:7  test inutile : « lieu » est toujours vrai ici. Retirez {% if %} et {% endif %}, gardez le texte ; ou déclarez le champ avec « optional: true ».",
  ],
  [
    "test-repete",
    "36:10  test inutile : « reference » est toujours vrai ici. Retirez {% if %} et {% endif %}, gardez le texte.",
  ],
  ["texte-apres-else", "37:1  texte en trop dans « {% else reference %} ». Écrivez {% else %}."],
  [
    "type-inconnu",
    "31:29  clé « groups.0.fields.4.type » : attend « text », « long-text », « choice », « yes-no », « date », « amount », « integer », « percentage », « identity », « mediator » ou « list ». Écrivez « type: text ».",
  ],
  [
    "valeur-inconnue",
    "35:7  « echange » n’est pas une réponse de « solution ». Écrivez « avoir » ou « rabais ».",
  ],
  [
    "variable-inconnue",
    "35:46  variable inconnue « date_relance ». Déclarez un champ de ce nom, ou écrivez « date_reclamation ».",
  ],
  [
    "yaml-illisible",
    "12:1  YAML illisible (BAD_INDENT). Vérifiez l’indentation, et mettez entre guillemets un texte qui contient « : » ou « # ».",
  ],
];

describe("a faulty letter", () => {
  it.each(faults)("%s is refused with its place and its remedy", (name, message) => {
    expect(() => compile("bad", name)).toThrow(
      expect.objectContaining({ name: "LetterError", message: `bad/${name}.md:${message}` }),
    );
  });

  it("has a row in the table above for each of its fixtures", () => {
    const fixtures = readdirSync(folder("bad")).map((file) => file.replace(/\.md$/, ""));
    expect(fixtures.sort()).toEqual(faults.map(([name]) => name).sort());
  });

  it("tells its place apart from its words, for tools", () => {
    try {
      compile("bad", "champ-inutile");
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(LetterError);
      expect(error).toMatchObject({ file: "bad/champ-inutile.md", line: 31, column: 17 });
    }
  });
});

describe("a sound letter", () => {
  const sound = readdirSync(folder("good")).map((file) => file.replace(/\.md$/, ""));

  it.each(sound)("%s compiles to plain JSON", (name) => {
    const compiled = compile("good", name);
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  });

  it("compiles alike with Windows line ends", () => {
    const text = readFileSync(new URL("blocs.md", folder("good")), "utf8");
    const windows = compileLetter(text.replaceAll("\n", "\r\n"), "good/blocs.md", registry);
    expect(windows).toEqual(compile("good", "blocs"));
  });

  it("speaks the French of its jurisdiction", () => {
    const text = readFileSync(new URL("types.md", folder("good")), "utf8");
    const language = (file: string) => compileLetter(text, file, registry).language;
    expect(language("content/letters/france/essai.md")).toBe("fr-FR");
    expect(language("content/letters/quebec/essai.md")).toBe("fr-CA");
  });
});
