import type { Comparison, Condition, ConditionSubject } from "../../sim/condition.ts";

type Words = (value: number | string, comparison: Comparison) => string;

/** "3 or more", "fewer than 3", "exactly 3". */
function amount(value: number | string, comparison: Comparison): string {
  switch (comparison) {
    case "=":
      return `exactly ${value}`;
    case ">=":
      return `${value} or more`;
    case "<=":
      return `${value} or fewer`;
    case ">":
      return `more than ${value}`;
    case "<":
      return `fewer than ${value}`;
  }
}

/** Laps are counted down, so that "at most 5 to go" is what comes later. */
const whenToGo: Record<Comparison, (laps: number | string) => string> = {
  "=": (laps) => `with ${laps} to go`,
  ">=": (laps) => `up to ${laps} to go`,
  "<=": (laps) => `from ${laps} to go`,
  ">": (laps) => `before ${laps} to go`,
  "<": (laps) => `after ${laps} to go`,
};

/** Places count from the front, so that "at most 4" is further forward. */
const whenInPlace: Record<Comparison, (place: number | string) => string> = {
  "=": (place) => `in place ${place}`,
  ">=": (place) => `in place ${place} or further back`,
  "<=": (place) => `in place ${place} or further forward`,
  ">": (place) => `further back than place ${place}`,
  "<": (place) => `further forward than place ${place}`,
};

/** For what is measured, not counted. */
function measure(value: number | string, comparison: Comparison): string {
  return comparison === "<" || comparison === "<="
    ? `under ${value}`
    : comparison === "="
      ? String(value)
      : `over ${value}`;
}

const words: Record<ConditionSubject, Words> = {
  points: (value, comparison) => `with ${amount(value, comparison)} points`,
  place: (value, comparison) => whenInPlace[comparison](value),
  reserve: (value, comparison) => `with a share of the reserve ${measure(value, comparison)}`,
  togo: (value, comparison) => whenToGo[comparison](value),
  gap: (value, comparison) => `${measure(value, comparison)} seconds behind the front group`,
  ahead: (value, comparison) => `with ${amount(value, comparison)} away ahead`,
  away: (value) => `with ${value} away ahead`,
  scored: (value) => `after points in sprint ${value}`,
  won: (value) => `after winning sprint ${value}`,
};

/** A condition as a coach says it. @example conditionPhrase(parsed of "points>=3") // "with 3 or more points" */
export const conditionPhrase = ({ subject, comparison, value }: Condition): string =>
  words[subject](value, comparison);
