import { describeCount } from "../describe-count.ts";
import { describeSkaterCondition } from "../describe-skater-condition.ts";
import { NO_END, type Range, type SkaterCondition } from "../skater-condition.ts";
import type { RaceCondition, RaceCount } from "./race-condition.ts";

/**
 * A condition in full words, which `parseRaceCondition` reads back as the same.
 * @example "Sven Kramer won sprint 2 and (Bart Swings fell or at most 9 skaters finish)"
 */
export function describeRaceCondition(condition: RaceCondition): string {
  switch (condition.is) {
    case "and":
    case "or":
      return condition.of.map(describePart).join(` ${condition.is} `);
    case "not":
      return describeDenied(condition.of);
    case "skater":
      return `${nameOf(condition.skater)} ${describeSaid(condition.said)}`;
    case "count":
      return describeRange(condition.count, condition.range);
  }
}

/** What is put together stands in brackets. */
const describePart = (condition: RaceCondition): string =>
  condition.is === "and" || condition.is === "or"
    ? `(${describeRaceCondition(condition)})`
    : describeRaceCondition(condition);

function describeDenied(condition: RaceCondition): string {
  if (condition.is !== "skater" || condition.skater !== null)
    return `not ${describePart(condition)}`;
  const isDenied = condition.said.every(({ denied }) => denied);
  if (!isDenied) return `nobody ${describeSaid(condition.said)}`;
  return `everybody ${describeSaid(condition.said.map((statement) => ({ ...statement, denied: false })))}`;
}

/** A name that holds a word or mark of the language is put in quotes. */
function nameOf(skater: string | null): string {
  if (skater === null) return "somebody";
  return /[(),]|\b(?:and|or|not)\b/i.test(skater) ? `"${skater}"` : skater;
}

/** What is said of a skater, as it follows his name. @example "was among the first 6 over the line" */
export const describeSaid = (condition: SkaterCondition): string =>
  describeSkaterCondition(condition).replace(
    /^(?=among|outside|ranked|place|within|lapped|not|[\d.]+ s )/,
    "was ",
  );

function describeRange(count: RaceCount, range: Range): string {
  switch (count) {
    case "break":
      if (range.most === 0) return "no break stays away";
      return range.least === 1 && range.most === NO_END
        ? "a break stays away"
        : `a break of ${describeCount(range, "skater")} stays away`;
    case "cut":
      return `the cut needs ${describeCount(range, "point")}`;
    case "finishers":
      return `${describeCount(range, "skater")} finish`;
    case "scorers":
      return `${describeCount(range, "skater")} score in the sprints`;
    case "fallen":
      return `${describeCount(range, "skater")} fall`;
  }
}
