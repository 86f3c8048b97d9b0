import type { HundredCount } from "../../charts/hundred-count.ts";

export const elkeTussensprint = (sprint: unknown): string =>
  sprint === undefined ? "elke tussensprint" : `tussensprint ${sprint}`;

/** @example aantal({ count: 60, about: true, bound: null }) // "ongeveer 60" */
export function aantal({ count, about, bound }: HundredCount): string {
  if (bound === "under") return `minder dan ${count}`;
  if (bound === "over") return `meer dan ${count}`;
  return about ? `ongeveer ${count}` : String(count);
}

/** @example rangorde(7) // "7e" */
export const rangorde = (place: number): string => `${place}e`;

/** @example punten(1) // "1 punt" */
export const punten = (points: number): string => `${points} ${points === 1 ? "punt" : "punten"}`;

/** @example komma(12.75) // "12,75" */
export const komma = (value: number | string): string => String(value).replace(".", ",");
