/**
 * Puts values in the places of a template, in one pass: a value is never read again, whatever it
 * holds. A value that ends with a full stop takes the place of the one that follows it.
 *
 * @throws when a place has no value
 * @example fillWords("À {entreprise}. Merci.", { entreprise: "Dupont S.A.R.L." }) // "À Dupont S.A.R.L. Merci."
 */
export function fillWords(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z]+)\}(\.?)/g, (_, place: string, stop: string) => {
    const value = Object.hasOwn(values, place) ? values[place] : undefined;
    if (value === undefined) throw new Error(`Rien ne remplit « {${place}} ».`);
    return value.endsWith(".") ? value : value + stop;
  });
}
