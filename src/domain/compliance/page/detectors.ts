import type { Passage } from "./passages.ts";

/** Whether a passage says what a rule looks for; its neighbours may excuse it. */
export type Detector = (passage: Passage, neighbours: Passage[]) => boolean;

const mediation = /\bmediat(?:eur|rice|ion)s?\b/;
const betweenTraders =
  /entre professionnels|clients? professionnels?|mediateur des entreprises|qualite de commercant/;
const platformWords =
  /plate-?forme (?:europeenne |en ligne |web )?(?:de |du |pour le |pour la )(?:reglement|resolution)[^.]{0,40}(?:litige|differend)|commission europeenne[^.]{0,80}plate-?forme|\b(?:rll|odr)\b|online dispute|524\/2013|consumers\/odr|webgate\.ec\.europa\.eu\/odr|reglement (?:en ligne|extrajudiciaire)[^.]{0,40}plate-?forme|plate-?forme (?:europeenne|de la commission)/;
const closed =
  /\bferme[ers]*\b|fermeture|supprime|abroge|n'existe plus|n'est plus|a cesse|disparu|desactive|a pris fin|retire/;

const saysClosed = ({ plain }: Passage) => platformWords.test(plain) && closed.test(plain);

/** « avant toute action en justice », « à peine d’irrecevabilité », « préalable obligatoire ». */
const beforeCourt =
  /(?:avant|prealable(?:ment)?|precede[re]?|sans avoir)[^.]{0,60}(?:juge|tribun|judiciaire|justice|juridiction|contentieu|assign|poursuite)|(?:juge|tribun|judiciaire|justice|juridiction|contentieu)[^.]{0,70}(?:avant (?:une |la |d'|de |toute )|qu'apres|sans (?:mediation|recours)|sans avoir|prealable)|irrecevab|prealable obligatoire|avant toute (?:procedure|action|poursuite)|(?:juge|tribun|judiciaire|justice)[^.]{0,20} tant que/;
const obligation =
  /\bdoi(?:t|vent)\b|\bdevra(?:i?t|ient|ont)?\b|\bdevez\b|s'engage(?:nt)?\b|s'oblige|(?:est|sont|sera|seront) tenue?s?\b|obligatoire|imperativement|s'interdi|aucune? (?:action|recours|procedure|litige)|ne (?:peut|pourra|peuvent|pourront|pouvez)[^.]{0,90}(?:qu'apres|sans|avant)|renonce|irrecevable|(?:sera|seront)(?: d'abord| prealablement)? (?:recherche|tente|engage)e?|sera soumis|seront soumis|a peine d/;
const free =
  /n'est pas (?:tenu|oblige|obligatoire)|n'etes pas (?:tenu|oblige)|n'oblige pas|ne (?:constitue|sont|rend) pas|facultati|librement|pas obligatoire|nullement|sans (?:y )?etre oblige|ne (?:peut|doit|saurait|pouvons)[^.]{0,30}(?:oblige|impose|contraint)|garde le droit|conserve|reste libre|sans prejudice|aucune obligation|ni obligatoire/;

const arbitration =
  /(?:soumis|soumettre|tranche|regle|resolu|recour|confie|defere|porte)[^.]{0,70}\barbitr(?:age|al|ale|e|es)\b|clause compromissoire|(?:tribunal|juridiction) arbitrale?\b|sentence arbitrale|(?:chambre|cour|centre|association)[^.]{0,30}d'arbitrage|arbitrage (?:obligatoire|definitif)/;
const notArbitration =
  /arbitrage (?:de|des|du|sur) (?:couleur|teinte|photo|image|budget|planning|choix|matiere|style|decor|gout|composition|maquette|typographie|priorite)|\b(?:pas|aucune?|jamais|ni)\b[^.]{0,60}(?:arbitr|compromissoire)|arbitre[s]? (?:de|du) (?:match|football|rugby|tennis|club)/;

const consumer =
  "(?:client|consommateur|acheteur|acquereur|particulier|demandeur|parties|deux|moitie)";
const paying = new RegExp(
  [
    `(?:frais|couts?|honoraires|tarif)[^.]{0,30}(?:de |d'|du |la )(?:la |cette )?mediat[^.]{0,80}(?:charge|partage|supporte|factur|pay|avance|rembourse|repart)[^.]{0,40}${consumer}`,
    `(?:client|consommateur|acheteur|acquereur|vous)[^.]{0,30}(?:paie|paiera|paye|verse|regle|supporte|acquitte|avance)[^.]{0,60}mediat`,
    `mediat[^.]{0,80}(?:(?:est|sont|sera|seront) factur|facturee? (?:au|a l|\\d)|payant|moyennant|au tarif de)`,
    `mediat[^.]{0,60}(?:est|sont|sera|seront) (?:a la charge|supporte|aux frais)[^.]{0,30}${consumer}`,
  ].join("|"),
);
const freeOfCharge =
  /gratuit|sans frais|sans (?:aucun )?cout|n'est pas (?:payant|factur)|ne (?:paie|paye|verse|supporte)|(?:charge|frais) (?:exclusive |exclusifs )?(?:du (?:professionnel|vendeur|prestataire)|de (?:l'entreprise|la societe|notre)|de l'artisan)|avocat|expert/;

/** Who acts; « nous » does when its verb follows: not in « contactez-nous ». */
const trader =
  "(?:le vendeur|le professionnel|le prestataire|la societe|l'entreprise|l'artisan|notre (?:societe|entreprise|atelier)|nous (?:nous )?(?=[a-z]+ons\\b)|les parties|chaque partie|chacune des parties|l'une (?:ou l'autre )?des parties|la partie la plus diligente)";
const refers = new RegExp(
  `\\b${trader}\\b(?:(?!client|consommateur|acheteur|vous |avant de )[^.]){0,60}(?:saisir|saisira|saisissons|saisirons|saisissent|saisit|recourir|recourra|faire appel|soumettr)[^.]{0,40}(?:au |le |du |un )(?:service du )?mediateur`,
);
const notRefers =
  /ne (?:peut|peuvent|pouvons|pourra)|mediateur des entreprises|nous (?:vous )?(?:invit|inform|conseill|permett|indiqu|propos|rappel)|permet|choisi|adher|relev|design/;

const lapse =
  "(?:deux|trois|quatre|six|2|3|4|6|quinze|15|trente|30|soixante|60|90|21)\\s*(?:\\([^)]*\\)\\s*)?(?:mois|jours|semaines)";
const law =
  /\b(?:la|par la|selon la) loi\b|legal|code de la consommation|reglementa|article|decret|conformement a la/;
const waiting = new RegExp(
  `(?:apres|passe|au bout|a l'issue|a l'expiration|dans (?:un|le) delai|sous|pendant|attendre|sans reponse)[^.]{0,60}${lapse}|${lapse}[^.]{0,40}(?:apres|sans reponse)`,
);
const years = "(?:deux|trois|2|3) (?:\\([^)]*\\) )?ans?";
const sinceComplaint =
  "[^.]{0,40}(?:compter|suivant|apres|de la reclamation|de sa reclamation|date)";
const referral = new RegExp(
  [
    `(?:saisi[rt]?|saisine|recour|introdui)[^.]{0,40}mediat[^.]{0,60}(?:dans|avant|sous)[^.]{0,50}(?:${lapse}|${years})${sinceComplaint}`,
    `mediat[^.]{0,40}etre saisi[^.]{0,20}(?:dans|avant|sous)[^.]{0,30}(?:${lapse}|${years})${sinceComplaint}`,
    `dispose[^.]{0,20} de (?:${lapse}|${years}) pour saisir[^.]{0,20}mediat`,
  ].join("|"),
);
const notReferral =
  /un an|douze mois|12 mois|annee|reponse du mediateur|(?:examine|traite|repond|issue)/;

/** What each rule that reads sentences looks for. */
export const detectors: Record<string, Detector> = {
  "plateforme-rll": (passage, neighbours) =>
    platformWords.test(passage.plain) && ![passage, ...neighbours].some(saysClosed),
  "mediation-imposee": ({ plain }) =>
    mediation.test(plain) &&
    obligation.test(plain) &&
    beforeCourt.test(plain) &&
    !free.test(plain) &&
    !/750-1/.test(plain) &&
    !betweenTraders.test(plain) &&
    !/peu(?:t|vez)[^.]{0,60}mediat/.test(plain.replace(/ne peu(?:t|vez)/g, "")),
  arbitrage: ({ plain }) =>
    arbitration.test(plain) && !notArbitration.test(plain) && !betweenTraders.test(plain),
  "mediation-payante": ({ plain }) =>
    mediation.test(plain) && paying.test(plain) && !freeOfCharge.test(plain),
  "professionnel-saisit": ({ plain }) =>
    refers.test(plain) && !notRefers.test(plain) && !betweenTraders.test(plain),
  "mot-agree": ({ plain }) =>
    /mediat[^.]{0,80}\bagreee?s?\b|\bagreee?s?\b[^.]{0,80}(?:mediat|cecmc)/.test(plain) &&
    !/\b(?:n'est|ne sont|ni|pas|plus|jamais)\b[^.]{0,12} agreee?s?\b/.test(plain),
  "delai-attente": ({ plain }) =>
    mediation.test(plain) &&
    law.test(plain) &&
    waiting.test(plain) &&
    !referral.test(plain) &&
    !/mediateur[^.]{0,60}(?:informe|examine|dispose|repond|rend|notifi)|90 jours|quatre-vingt|trois semaines/.test(
      plain,
    ),
  "delai-saisine": ({ plain }) => referral.test(plain) && !notReferral.test(plain),
};
