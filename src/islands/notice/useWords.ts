import { useState } from "preact/hooks";
import type { NoticeWords } from "../../schemas/notice-words.ts";

/** A language that the notice can speak, and the module that holds its words. */
export interface LanguageModule {
  language: NoticeWords["language"];
  name: string;
  module: string;
}

/** Loads the words of a language; the browser keeps them from one time to the next. */
export async function loadWords({ module }: LanguageModule): Promise<NoticeWords> {
  const loaded = (await import(/* @vite-ignore */ module)) as { default: NoticeWords };
  return loaded.default;
}

/** The words in use, and how to change their language. */
export function useWords(french: NoticeWords, languages: LanguageModule[]) {
  const [words, setWords] = useState(french);
  /** @throws when the words could not be loaded; the former ones stay */
  const choose = async (language: string) => {
    const chosen = languages.find((one) => one.language === language);
    if (chosen) setWords(language === french.language ? french : await loadWords(chosen));
  };
  return { words, choose };
}
