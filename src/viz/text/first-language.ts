/** Languages that the page can be read in; English is in its first script, the others are fetched. */
export const languages = ["en", "nl"] as const;
export type Language = (typeof languages)[number];

const KEPT = "massstart language";

/** What the address asks for, else what was chosen before, else what the browser asks for. */
export function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get("lang");
  const wanted = [asked, keptLanguage(), navigator.language.slice(0, 2)];
  return languages.find((known) => known === wanted.find(isKnown)) ?? "en";
}

/** Keeps a choice for the next visit; the address, which is shared, says it no longer. */
export function keepLanguage(language: Language): void {
  if (location.search !== "") history.replaceState(null, "", location.pathname + location.hash);
  try {
    localStorage.setItem(KEPT, language);
  } catch {}
}

const isKnown = (wanted: string | null): boolean =>
  languages.some((language) => language === wanted);

function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
