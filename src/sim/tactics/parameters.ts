import type { TacticParameter } from "../plan.ts";

/** Laps to go at which a tactic begins or applies. */
export const toGoParameter = (sentence: string, fallback: number, min = 0): TacticParameter => ({
  name: "togo",
  sentence,
  kind: "number",
  unit: "laps",
  min,
  max: 15,
  counts: "laps to go",
  fallback,
});

/** Laps to go at which the skater is free again. */
export const untilParameter = (fallback: number): TacticParameter => ({
  ...toGoParameter("Laps to go at which he is free again.", fallback),
  name: "until",
});

/** An intermediate sprint, or what `otherwise` says. */
export const sprintParameter = (otherwise: string): TacticParameter => ({
  name: "sprint",
  sentence: `Which sprint, 1 the first; ${otherwise} if left out.`,
  kind: "number",
  min: 1,
  max: 12,
  whole: true,
  counts: "sprints",
  fallback: null,
});

/** A place in the group, from 1. */
export const placeParameter = (
  name: string,
  sentence: string,
  fallback: number,
): TacticParameter => ({ name, sentence, kind: "number", min: 1, max: 30, whole: true, fallback });

/** How many skaters a group may count. */
export const sizeParameter = (sentence: string, fallback: number): TacticParameter => ({
  name: "size",
  sentence,
  kind: "number",
  min: 1,
  max: 29,
  whole: true,
  fallback,
});

/** A length on the ice. */
export const metresParameter = (
  name: string,
  sentence: string,
  [min, max]: [number, number],
  fallback: number | null,
): TacticParameter => ({ name, sentence, kind: "number", unit: "m", min, max, fallback });

/** Power as a share of critical power. */
export const effortParameter = (
  what: string,
  [min, max]: [number, number],
  fallback: number,
): TacticParameter => ({
  name: "effort",
  sentence: `${what}, as a share of critical power.`,
  kind: "number",
  min,
  max,
  fallback,
});

/** Another skater, without whom the order means nothing. */
export const skaterParameter = (sentence: string): TacticParameter => ({
  name: "skater",
  sentence,
  kind: "skater",
  isRequired: true,
  fallback: null,
});
