import { computed, signal } from "@preact/signals";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** The words of the page, whatever the language. */
export type Text = typeof en;

const dictionaries = { en, nl } satisfies Record<string, Text>;
export type Language = keyof typeof dictionaries;
export const languages = Object.keys(dictionaries) as Language[];

const KEPT = "massstart language";

export const language = signal<Language>(firstLanguage());
export const text = computed<Text>(() => dictionaries[language.value]);

/** What was chosen before, else what the browser asks for. */
function firstLanguage(): Language {
  const wanted = [keptLanguage(), navigator.language.slice(0, 2)];
  return wanted.find((known): known is Language => (known ?? "") in dictionaries) ?? "en";
}

export function speak(next: Language): void {
  language.value = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(KEPT, next);
  } catch {}
}

function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
