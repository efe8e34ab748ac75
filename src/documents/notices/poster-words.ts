/** What the poster says around the mediator's coordinates. */
export const posterWords = {
  title: "Quelque chose ne va pas\u202f?",
  steps: [
    {
      title: "Écrivez-nous d’abord",
      detail: "Une réclamation écrite et datée. Gardez-en une copie.",
    },
    {
      title: "Puis saisissez gratuitement le médiateur",
      detail: "Dans l’année qui suit votre réclamation écrite.",
    },
    {
      title: "Vous restez libre d’aller devant le juge",
      detail: "Le recours au médiateur est facultatif.",
    },
  ],
  mediator: "Notre médiateur de la consommation",
  trader: "Entreprise",
  foot: "Pour les clients consommateurs. Code de la consommation, articles L.\u00a0612-1, L.\u00a0612-2, L.\u00a0612-4, L.\u00a0616-1 et R.\u00a0616-1.",
} as const;

/** Register ids of the articles that the poster rests on. */
export const posterSources = [
  "conso-l612-1",
  "conso-l612-2",
  "conso-l612-4",
  "conso-l616-1",
  "conso-r616-1",
];
