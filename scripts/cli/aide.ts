import { territories } from "../../src/domain/calendar/territories.ts";
import { formats } from "./formats.ts";

/** What `--help` prints. */
export const aide = `Calculer une échéance, des intérêts ou une majoration, avec les étapes et les textes ; écrire une lettre.

  npm run --silent amiable -- <commande> [options] [--json]

Commandes

  regles                       Les règles connues : identifiant et titre.
  regle <identifiant>          Le dernier jour d’un délai.
    --depuis AAAA-MM-JJ        Jour de l’événement qui fait partir le délai.
    --territoire <territoire>  Jours fériés à compter. Par défaut : metropole, ou quebec pour
                               une règle du Québec.
                               ${territories.slice(0, 6).join(", ")},
                               ${territories.slice(6).join(", ")}.
  interets                     Les intérêts d’une somme payée en retard.
    --principal <euros>        Somme due, par exemple 1000,50.
    --depuis AAAA-MM-JJ        Mise en demeure, ou échéance entre professionnels. Ce jour ne
                               compte pas.
    --jusqua AAAA-MM-JJ        Jour du paiement ou de l’arrêté. Ce jour compte.
    --debiteur <qualité>       consommateur (aussi pour une association ou un syndicat hors
                               activité professionnelle) ou professionnel, pour son activité.
    --creancier <qualité>      professionnel (par défaut) ou particulier.
    --taux <pour cent>         Taux annuel du contrat, entre professionnels.
  remboursement                La majoration d’un remboursement en retard.
    --montant <euros>          Somme à rembourser.
    --exigible AAAA-MM-JJ      Dernier jour pour rembourser.
    --paye AAAA-MM-JJ          Jour du remboursement.
    --motif <motif>            retractation, livraison, conformite ou frais-retour.
    --prix <euros>             Prix du produit, après une rétractation ; par défaut, le montant.
  lettres                      Les lettres et documents : identifiant et titre.
  lettre <identifiant>         Écrire une lettre à partir de réponses.
    --exemple                  Imprime un exemple de réponses, à modifier.
    --donnees <fichier.json>   Les réponses, telles qu’on les saisirait ; « - » pour l’entrée
                               standard.
    --format <format>          ${formats.join(", ")}. Par défaut, celui du nom de la
                               sortie, sinon txt.
    --sortie <fichier>         Où écrire. Sans elle, un format de texte s’affiche.
    --sans-mention             Sans la dernière ligne, qui nomme le modèle.

  --lot fichier.csv            Beaucoup de calculs à la fois. La première ligne porte les titres :
                               « commande », puis les options sans tirets (et « regle » pour
                               l’identifiant). Le résultat est le même tableau, complété. Une
                               ligne fautive est expliquée dans la colonne « erreur ».
  --json                       Réponse en JSON : dates AAAA-MM-JJ, sommes en euros.
  --help                       Cette aide.

Exemples

  npm run --silent amiable -- regle retractation --depuis 2026-03-23 --territoire alsace-moselle
  npm run --silent amiable -- interets --principal 1000 --depuis 2025-12-15 --jusqua 2026-01-15 --debiteur consommateur --json
  npm run --silent amiable -- remboursement --montant 200 --exigible 2026-03-10 --paye 2026-03-25 --motif retractation
  npm run --silent amiable -- --lot dossiers.csv > resultats.csv
  npm run --silent amiable -- lettre reponse-refus-motive --exemple > reponses.json
  npm run --silent amiable -- lettre reponse-refus-motive --donnees reponses.json --sortie lettre.pdf

Code de sortie : 0 si tout va bien ; 2 si une donnée est fausse ou un taux inconnu, avec une ligne
d’explication sur la sortie d’erreur ; pour une lettre, une ligne par réponse qui manque ou ne va pas.`;
