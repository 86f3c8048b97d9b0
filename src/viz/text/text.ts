import { signal } from "@preact/signals";
import { en } from "./en.ts";
import { keepLanguage, type Language } from "./first-language.ts";

/** The words of the page, whatever the language. */
export type Text = typeof en;

/** The words that the page is read in now. */
export const text = signal<Text>(en);

const dictionaries: Record<Language, () => Promise<Text>> = {
  en: async () => en,
  nl: async () => (await import("./nl.ts")).nl,
};

let wanted: Language;

/** Goes on in a language, from the moment its words are there; where they cannot be had the page stays as it is. */
export async function speak(language: Language): Promise<void> {
  keepLanguage(language);
  wanted = language;
  const words = await dictionaries[language]().catch(() => null);
  // Somebody may have chosen another while these were on their way.
  if (words === null || wanted !== language) return;
  text.value = words;
  document.documentElement.lang = language;
}
