import type { Warning } from "../outcome.ts";

export const repairWarning: Warning = {
  id: "a-verifier-reparation",
  title: "À vérifier",
  text: "Une directive européenne de 2024 prévoit douze mois de plus après une réparation, au lieu de six. Elle devait être transposée avant le 31\u00a0juillet 2026. Nous n’avons pas trouvé de texte français qui le fasse\u00a0: vérifiez l’article L.\u00a0217-13 avant de répondre à votre client.",
};

export const formerRulesWarning: Warning = {
  id: "contrat-avant-2022",
  title: "Contrat d’avant 2022",
  text: "Ces règles valent pour les contrats conclus depuis le 1er\u00a0janvier 2022. Un contrat plus ancien relève des règles précédentes, que nous ne calculons pas.",
};

export const unresolvedSuspension: Warning = {
  id: "suspension-en-cours",
  title: "Garantie suspendue",
  text: "Tant que le bien est immobilisé ou que vous négociez, la garantie ne court pas. La date affichée est un minimum\u00a0: refaites le calcul quand l’arrêt aura pris fin.",
};

export const excludedSales: Warning = {
  id: "ventes-exclues",
  title: "Ce que cette garantie ne couvre pas",
  text: "Elle ne vaut pas pour la vente d’animaux domestiques, les ventes par autorité de justice, ni certaines enchères de biens d’occasion. Un contenu ou un service numérique relève d’autres règles.",
};

export const mayBePutBack: Warning = {
  id: "a-verifier-report",
  title: "À vérifier",
  text: "Une médiation, une expertise ou une demande en justice peut repousser cette date. Le calcul n’en tient pas compte.",
};

export const worksWarnings: Warning[] = [
  {
    id: "reception",
    title: "La réception",
    text: "Tout part de la réception, l’acte par lequel le client accepte l’ouvrage, avec ou sans réserves. Sans procès-verbal, sa date peut se discuter.",
  },
  {
    id: "assurance-decennale",
    title: "Ouvrage ou simple réparation",
    text: "Ces garanties visent la construction d’un ouvrage. De petits travaux peuvent n’en pas relever\u00a0: interrogez votre assureur ou votre fédération.",
  },
];
