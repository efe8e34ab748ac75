/** SIREN of La Poste: its establishments follow a rule of their own, except the head office. */
const laPoste = "356000000";

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

/** Whether the key of a 14-digit SIRET is right (Luhn; for La Poste, a sum divisible by five). */
export function hasValidKey(siret: string): boolean {
  if (luhnSum(siret) % 10 === 0) return true;
  const sum = [...siret].reduce((total, digit) => total + Number(digit), 0);
  return siret.startsWith(laPoste) && sum % 5 === 0;
}

/** What is wrong with a SIRET typed without its spaces, and how to put it right. */
export function siretProblem(siret: string): string | undefined {
  if (!/^\d*$/.test(siret)) return "Écrivez le SIRET en chiffres seulement.";
  if (siret.length !== 14)
    return `Un SIRET compte 14\u00a0chiffres\u202f; celui-ci en compte ${siret.length}.`;
  if (!hasValidKey(siret))
    return "Ce SIRET contient une faute de frappe\u00a0: recopiez ses 14\u00a0chiffres depuis votre avis de situation.";
  return undefined;
}
