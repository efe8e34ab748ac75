/** Address, without the base, of the letter that stands for all. */
export const letterPage = "ecrire/reponse-refus-motive/";
