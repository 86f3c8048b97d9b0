import { describeCount } from "./describe-count.ts";
import { NO_END, type Range, type SkaterCondition, type Statement } from "./skater-condition.ts";

/**
 * A condition in full words, which `parseSkaterCondition` reads back as the same.
 * @example "scored exactly 3 points in the intermediate sprints, outside the first 6 over the line"
 */
export function describeSkaterCondition(condition: SkaterCondition): string {
  return condition
    .map((statement) => (statement.denied ? deny(describe(statement)) : describe(statement)))
    .join(", ");
}

/** How the beginning of a statement changes when it is denied; "not" goes before all others. */
const denials: readonly [RegExp, string][] = [
  [/^scored/, "did not score"],
  [/^won/, "did not win"],
  [/^went/, "did not go"],
  [/^finished/, "did not finish"],
  [/^fell/, "did not fall"],
  [/^led/, "did not lead"],
  [/^among/, "outside"],
  [/^ranked in the first/, "ranked outside the first"],
];

function deny(words: string): string {
  const [said, denied] = denials.find(([pattern]) => pattern.test(words)) ?? [/^/, "not "];
  return words.replace(said, denied);
}

function describe(statement: Statement): string {
  switch (statement.about) {
    case "start":
      return "started";
    case "points": {
      const { sprint, range } = statement;
      const where = sprint === "all" ? "in the intermediate sprints" : `in ${named(sprint)}`;
      if (range.least === 1 && range.most === NO_END) return `scored ${where}`;
      if (range.most === 0) return `scored no points ${where}`;
      return `scored ${describeCount(range, "point")} ${where}`;
    }
    case "sprints scored":
      return `scored in ${describeCount(statement.range, "sprint")}`;
    case "sprints won":
      return `won ${describeCount(statement.range, "sprint")}`;
    case "sprint won":
      return `won ${named(statement.sprint)}`;
    case "sprint tried":
      return `went for ${named(statement.sprint)}`;
    case "line": {
      const { least, most } = statement.range;
      return `${least === 1 && most > 1 ? "among " : ""}${places(statement.range)} over the line`;
    }
    case "place":
      return statement.range.most === 1 ? "won the race" : `ranked in ${places(statement.range)}`;
    case "behind":
      return behind(statement.range);
    case "through":
      return "went through";
    default:
      return statement.about;
  }
}

const named = (sprint: number | "last"): string =>
  sprint === "last" ? "the last sprint" : `sprint ${sprint}`;

function places({ least, most }: Range): string {
  if (least === most) return `place ${least}`;
  if (least === 1 && most < NO_END) return `the first ${most}`;
  return most === NO_END ? `place ${least} or later` : `places ${least} to ${most}`;
}

function behind({ least, most }: Range): string {
  if (most === NO_END) return `${least / 1000} s or more behind the winner`;
  if (least === 0) return `within ${most / 1000} s of the winner`;
  return `${least / 1000} to ${most / 1000} s behind the winner`;
}
