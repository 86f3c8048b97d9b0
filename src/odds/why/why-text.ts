import type { WhyKey } from "./why.ts";

/** How the sentences of "why" are put, in a language. */
export interface WhyText {
  /** How a change of each quantity is said, `by` being its size without a sign. */
  changes: Record<WhyKey, (by: string, isMore: boolean) => string>;
  /** A size as it is written. */
  size(value: number, digits: number): string;
  /** @param mine what he does who follows the better plan: "going for sprint 2" */
  nothingMoved(mine: string, other: string): string;
  onAverage(mine: string, other: string, changes: readonly string[]): string;
  cannotTell(races: number): string;
  /** @param turned of a hundred races, those that only the better plan turned into success */
  nothingThere(turned: number): string;
  there(turned: number, changes: readonly string[]): string;
}

/** As the command line says it. */
export const englishWhy: WhyText = {
  changes: {
    wind: (by, isMore) => `${by} s ${isMore ? "more" : "less"} in the wind`,
    outside: (by, isMore) => `${by} m ${isMore ? "more" : "less"} on the outside`,
    boxed: (by, isMore) => `${by} s ${isMore ? "longer" : "shorter"} boxed in`,
    sprintPoints: (by, isMore) => `${by} ${isMore ? "more" : "fewer"} sprint points`,
    reserve: (by, isMore) => `${by} % ${isMore ? "more" : "less"} of the reserve left at the bell`,
    sprintPlace: (by, isMore) =>
      `${by} places further ${isMore ? "back" : "forward"} when the sprint opens`,
    finishOrder: (by, isMore) =>
      `${by} places further ${isMore ? "back" : "forward"} over the line`,
    incidents: (by, isMore) => `${by} ${isMore ? "more" : "fewer"} slips and falls in 100 races`,
  },
  size: (value, digits) => value.toFixed(digits),
  nothingMoved: (mine, other) =>
    `Between ${mine} and ${other} nothing moved that sampling does not explain.`,
  onAverage: (mine, other, changes) =>
    `${mine.charAt(0).toUpperCase()}${mine.slice(1)} against ${other} means, on average, ${listed(changes)}.`,
  cannotTell: (races) => `Which of the two is better cannot be told from ${races} races.`,
  nothingThere: (turned) => `In the ${turned} of 100 races that it turned, nothing stands out.`,
  there: (turned, changes) =>
    `In the ${turned} of 100 races that only it turned into success, it was ${listed(changes)}.`,
};

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
