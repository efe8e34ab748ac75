/** What the readability of a text is computed from, and the figure. */
export interface Readability {
  words: number;
  sentences: number;
  syllables: number;
  /** 0 (hard) to 100 (easy); 60 and more reads like a newspaper. */
  score: number;
}

const vowels = "aeiouyàâäéèêëîïôöùûüœæ";
const vowelGroup = new RegExp(`[${vowels}]+`, "g");
/** Two vowels said apart: « réaliser », « client », « maïs ». */
const hiatus = /[éèêëïü](?=[aeiouyàâéèêîôùû])|(?<=[aeiouyé])[ïë]|(?<=[bcdfgpt][lr])i(?=[aeoé])/g;
/** « y » between two vowels is said like a consonant: « payer ». */
const glide = /(?<=[aeou])y(?=[aeiouéèê])/g;
const silentEnding = /(?<=[^aeiouyàâäéèêëîïôöùûü])(e|es)$/;

/** Syllables of a French word, near enough for an average: vowels said together, no silent « e » at its end. */
export function syllablesOf(word: string): number {
  const lower = word.toLowerCase().normalize("NFC").replace(silentEnding, "").replace(glide, "j");
  const groups = lower.match(vowelGroup)?.length ?? 0;
  return Math.max(1, groups + (lower.match(hiatus)?.length ?? 0));
}

/** What is not a word of a sentence: sites, references, numbers. */
const noise = /https?:\/\/\S+|\S+@\S+|\S*\d\S*/g;

/**
 * Readability by Kandel and Moles (1958), the French form of Flesch's formula: 207 − 1,015 × words per
 * sentence − 73,6 × syllables per word. A line that ends without a full stop is a sentence of its own.
 */
export function readability(text: string): Readability {
  const lines = text.replace(noise, " ").split("\n");
  const sentences = lines
    .flatMap((line) => line.split(/[.!?…:;]+(?=\s|$)/))
    .map((sentence) => sentence.match(/\p{L}+/gu) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const score = 207 - 1.015 * (words.length / sentences.length) - 73.6 * (syllables / words.length);
  return { words: words.length, sentences: sentences.length, syllables, score };
}
