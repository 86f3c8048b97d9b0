import type { Range, SkaterFacts } from "../skater-condition.ts";
import type { RaceCount, RaceKnown } from "./race-condition.ts";

/** Who is counted. */
const counted: Record<
  Exclude<RaceCount, "break" | "cut">,
  (facts: SkaterFacts) => boolean | null
> = {
  finishers: ({ finished }) => finished,
  scorers: ({ points }) => (points.least > 0 ? true : points.most > 0 ? null : false),
  fallen: ({ fell }) => fell,
};

/** How many at the least and at the most; null where nobody tells. */
export function countInRace(count: RaceCount, race: RaceKnown): Range | null {
  const { breakSize, cut, skaters } = race;
  if (count === "cut") return cut;
  if (count === "break") return breakSize === null ? null : { least: breakSize, most: breakSize };
  const answers = skaters.map(counted[count]);
  return {
    least: answers.filter((answer) => answer === true).length,
    most: answers.filter((answer) => answer !== false).length,
  };
}
