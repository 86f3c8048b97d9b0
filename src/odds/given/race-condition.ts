import type { Rules } from "../../sim/rules.ts";
import {
  canBeAsked,
  holds,
  lies,
  needsDeeds,
  type Range,
  type SkaterCondition,
  type SkaterFacts,
} from "../skater-condition.ts";
import { countInRace } from "./count-in-race.ts";

/** What can be counted in a whole race. */
export type RaceCount =
  /** Size of the break that the winner was in with three laps to go; 0 where there was none. */
  | "break"
  /** Points of the last skater to go through. */
  | "cut"
  /** How many came to the finish, scored in an intermediate sprint, fell. */
  | "finishers"
  | "scorers"
  | "fallen";

/** Something that happens in a race or does not, put together with and, or, not. */
export type RaceCondition =
  | { is: "and" | "or"; of: readonly RaceCondition[] }
  | { is: "not"; of: RaceCondition }
  /** Said of a skater, by his full name; null for any one of them. */
  | { is: "skater"; skater: string | null; said: SkaterCondition }
  | { is: "count"; count: RaceCount; range: Range };

/** What is known of one race; of a simulated one, everything. */
export interface RaceKnown {
  /** Full names, as the skaters. */
  names: readonly (string | null)[];
  skaters: readonly SkaterFacts[];
  /** null where nobody tells. */
  breakSize: number | null;
  /** null where nobody goes through, or nobody tells. */
  cut: Range | null;
}

/** Whether a condition holds in a race; null where what is known does not tell. */
export function holdsInRace(condition: RaceCondition, race: RaceKnown): boolean | null {
  switch (condition.is) {
    case "not": {
      const answer = holdsInRace(condition.of, race);
      return answer === null ? null : !answer;
    }
    case "and":
    case "or": {
      const answers = condition.of.map((part) => holdsInRace(part, race));
      return settled(answers, condition.is === "or");
    }
    case "skater": {
      const { skater, said } = condition;
      if (skater !== null) return holds(said, race.skaters[race.names.indexOf(skater)]!);
      return settled(
        race.skaters.map((facts) => holds(said, facts)),
        true,
      );
    }
    case "count": {
      const counted = countInRace(condition.count, race);
      return counted === null ? null : lies(counted, condition.range);
    }
  }
}

/** One answer that settles the matter is enough; without one, an answer that is missing leaves it open. */
function settled(answers: readonly (boolean | null)[], by: boolean): boolean | null {
  if (answers.includes(by)) return by;
  return answers.includes(null) ? null : !by;
}

/** Whether races have what a condition speaks of: its sprints, and a next round. */
export const canHappen = (
  condition: RaceCondition,
  rules: { sprints: readonly unknown[]; qualifiers: Rules["qualifiers"] },
): boolean =>
  everyPart(condition, (part) => {
    if (part.is === "skater") return canBeAsked(part.said, rules);
    return part.count !== "cut" || rules.qualifiers !== null;
  });

/** Whether a condition speaks of what is noted in simulated races only where it is asked for. */
export const raceNeedsDeeds = (condition: RaceCondition): boolean =>
  !everyPart(condition, (part) =>
    part.is === "skater" ? !needsDeeds(part.said) : part.count !== "fallen",
  );

type Part = Extract<RaceCondition, { is: "skater" | "count" }>;

/** Whether something is so of every single thing that a condition says. */
export function everyPart(condition: RaceCondition, is: (part: Part) => boolean): boolean {
  switch (condition.is) {
    case "not":
      return everyPart(condition.of, is);
    case "and":
    case "or":
      return condition.of.every((part) => everyPart(part, is));
    default:
      return is(condition);
  }
}
