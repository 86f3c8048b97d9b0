import { PODIUM } from "../sim/heat-outline.ts";
import { nearestName } from "../sim/nearest-name.ts";
import type { Rules } from "../sim/rules.ts";
import type { Outcomes } from "./outcomes.ts";

/** What a skater is out for: in every race he reaches it or not. */
export interface Goal {
  /** As one writes it: `qualify`, `win`, `podium`, `points` or `top=5`. */
  name: string;
  /** Last place in the final ranking that will do; null where any point that counts will do. */
  places: number | null;
}

/** What a goal is judged by; a compiled heat has all of it. */
interface GoalRace {
  skaters: number;
  rules: Pick<Rules, "qualifiers" | "sprints" | "finishPoints">;
}

const known = ["qualify", "win", "podium", "points", "top=N"];

/**
 * Reads a goal, such as this heat can have.
 *
 * @throws one-line Error on a goal that is not known, that nobody can reach here, or that everybody reaches
 * @example parseGoal("top=5", heat) // { name: "top=5", places: 5 }
 */
export function parseGoal(text: string, { skaters, rules }: GoalRace): Goal {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/\s*=\s*/, "=");
  const top = /^top=(\d{1,3})$/.exec(name);
  if (top) return { name, places: checkPlaces(name, Number(top[1]), skaters) };
  switch (name) {
    case "qualify":
      if (rules.qualifiers === null)
        throw new Error(
          "goal: expected win, podium, points or top=N, got qualify in a race without a next round",
        );
      return { name, places: checkPlaces(name, rules.qualifiers, skaters) };
    case "win":
      return { name, places: checkPlaces(name, 1, skaters) };
    case "podium":
      return { name, places: checkPlaces(name, PODIUM, skaters) };
    case "points":
      if (![...rules.sprints.map(({ points }) => points), rules.finishPoints].some(paysAny))
        throw new Error(
          `goal: expected ${listOf(known)}, got points in a race that pays no points`,
        );
      return { name, places: null };
  }
  const near = nearestName(name, known);
  throw new Error(
    `goal: expected ${listOf(known)}, got "${text}"${near === null ? "" : ` (did you mean ${near}?)`}`,
  );
}

/** Whether a skater reached the goal in a race of a block; `row` counts its races from 0. */
export function reachesGoal(goal: Goal, outcomes: Outcomes, row: number, skater: number): boolean {
  const k = row * outcomes.skaters + skater;
  return goal.places === null ? outcomes.total[k]! > 0 : outcomes.place[k]! <= goal.places;
}

/** What he does who reaches it. @example goalWords({ name: "qualify", places: 8 }) // "reaches the final" */
export function goalWords({ name, places }: Goal): string {
  switch (name) {
    // The rules with a next round are those of semifinals.
    case "qualify":
      return "reaches the final";
    case "win":
      return "wins";
    case "podium":
      return "reaches the podium";
    case "points":
      return "scores points";
    default:
      return `comes in the first ${places}`;
  }
}

/** @throws where everybody reaches it, or nobody */
function checkPlaces(name: string, places: number, skaters: number): number {
  if (places >= 1 && places < skaters) return places;
  throw new Error(
    `goal: expected one that some of the ${skaters} starters reach and others do not, got ${name}`,
  );
}

const paysAny = (points: readonly number[]): boolean => points.some((value) => value > 0);

const listOf = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
