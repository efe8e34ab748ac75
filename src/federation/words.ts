import type { Federation, WordKey } from "../schemas/federation.ts";

/** What the site says where a host may speak for itself. `{nom}` stands for the site's name. */
export const defaultWords: Record<WordKey, string> = {
  "accueil.titre": "Un client mécontent ? Réglons cela à l’amiable.",
  "accueil.chapeau":
    "Vous êtes à votre compte et quelque chose se passe mal. Voici ce que vous faites aujourd’hui, cette semaine, et jusqu’à quand. Avec la lettre prête à signer.",
  "accueil.description":
    "Un client se plaint, réclame un remboursement, parle de médiateur : ce qui se passe, ce que vous devez faire et jusqu’à quand, avec la lettre prête à envoyer.",
  "guides.chapeau":
    "Ce qui se passe, ce que vous devez faire, et jusqu’à quand. Dans l’ordre où un litige se présente.",
  "calculer.chapeau":
    "Une date ou un montant, avec les étapes du calcul et les articles qui le fondent.",
  "ecrire.chapeau":
    "Partez de ce qui vous arrive. Quelques questions, et votre texte est prêt : en PDF, en Word ou en texte.",
  "pied.avertissement":
    "{nom} informe, ne conseille pas : ce site ne remplace pas un avocat. En cas de doute, ou si la somme compte pour vous, demandez l’avis d’un avocat ou de votre fédération. Ce n’est pas un site officiel.",
};

/** What a host says under a key: its own words, else the site's. */
export function wordOf({ name, words }: Pick<Federation, "name" | "words">, key: WordKey): string {
  return (words[key] ?? defaultWords[key]).replaceAll("{nom}", name);
}
