import { signal } from "@preact/signals";
import type { TermName } from "./text/en/terms.ts";

/** The term that is explained at the moment, and the word on the page that asked for it. */
export interface ShownTerm {
  name: TermName;
  word: HTMLElement;
  /** Tapped or clicked: stays when the pointer goes elsewhere. */
  isHeld: boolean;
}

export const shownTerm = signal<ShownTerm | null>(null);

/** ms in which the pointer may go from the word to its explanation. */
const CROSSING = 250;
let leaving: ReturnType<typeof setTimeout> | undefined;

export function showTerm(shown: ShownTerm): void {
  clearTimeout(leaving);
  const before = shownTerm.value;
  if (before?.word === shown.word && before.isHeld) return;
  shownTerm.value = shown;
}

export function hideTerm(): void {
  clearTimeout(leaving);
  shownTerm.value = null;
}

/** The pointer has left word or explanation: gone soon, unless it comes to the other, or the word has the focus. */
export function leaveTerm(): void {
  clearTimeout(leaving);
  leaving = setTimeout(() => {
    const shown = shownTerm.value;
    if (shown && !shown.isHeld && document.activeElement !== shown.word) hideTerm();
  }, CROSSING);
}

/** The pointer is on the explanation. */
export const stayOnTerm = (): void => clearTimeout(leaving);
