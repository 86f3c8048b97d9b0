import { signal } from "@preact/signals";

const KEPT = "massstart theme";
export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const theme = signal<Theme>(kept());

function kept(): Theme {
  try {
    const value = localStorage.getItem(KEPT);
    return themes.find((known) => known === value) ?? "auto";
  } catch {
    return "auto";
  }
}

/** Puts the colours on the page; without a choice the device decides. */
export function applyTheme(): void {
  if (theme.value === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme.value;
}

export function chooseTheme(next: Theme): void {
  theme.value = next;
  applyTheme();
  try {
    localStorage.setItem(KEPT, next);
  } catch {}
}
