/** The least and the most that a number can be, both included; equal where it is known. */
export interface Range {
  least: number;
  most: number;
}

/** Place over the line, or time behind the winner, of a skater who never comes to the finish. */
export const NEVER = Number.POSITIVE_INFINITY;
/** The most of a range without an end, and of a number that is unknown but not `NEVER`. */
export const NO_END = Number.MAX_SAFE_INTEGER;

/** A sprint by its number from 1, or the last of the race. */
export type SprintChoice = number | "last";

/** One thing said of one skater in one race. */
export type Statement =
  /** Every starter. */
  | { about: "start" }
  /** Points won on the ice in one intermediate sprint or in all of them together, struck later or not. */
  | { about: "points"; sprint: SprintChoice | "all"; range: Range }
  /** Number of intermediate sprints scored in, and won. */
  | { about: "sprints scored"; range: Range }
  | { about: "sprints won"; range: Range }
  | { about: "sprint won"; sprint: SprintChoice }
  /** Order over the finish line, and the final ranking; from 1. */
  | { about: "line"; range: Range }
  | { about: "place"; range: Range }
  /** Time behind the winner over the finish line, ms. */
  | { about: "behind"; range: Range }
  /** Went through to the next round; full distance without being disqualified; lapped. */
  | { about: "through" }
  | { about: "finished" }
  | { about: "lapped" }
  /** Fell, got up again or not; led the race at the bell. */
  | { about: "fell" }
  | { about: "led at the bell" }
  /** Went for an intermediate sprint, won or not. */
  | { about: "sprint tried"; sprint: SprintChoice };

/** Statements that must all be so, or not so where `denied`. */
export type SkaterCondition = readonly (Statement & { denied: boolean })[];

/** What is known of one skater in one race. In a simulated race everything is. */
export interface SkaterFacts {
  /** Points won on the ice, sprint by sprint, and whether he won it. */
  sprints: readonly (Range & { won: boolean | null })[];
  /** Those points together. */
  points: Range;
  /** Order over the finish line from 1; `NEVER` for those without the full distance. */
  line: Range;
  /** Final place from 1. */
  place: Range;
  /** ms; `NEVER` for those without the full distance. */
  behind: Range;
  through: boolean | null;
  finished: boolean | null;
  lapped: boolean | null;
  fell: boolean | null;
  ledAtBell: boolean | null;
  /** Sprint by sprint, whether he went for it; null where nobody has noted it. */
  tried: readonly boolean[] | null;
}

/** Whether a condition holds; null where what is known does not tell. One statement that fails is enough. */
export function holds(condition: SkaterCondition, facts: SkaterFacts): boolean | null {
  let answer: boolean | null = true;
  for (const statement of condition) {
    const said = isSo(statement, facts);
    if (said === statement.denied) return false;
    if (said === null) answer = null;
  }
  return answer;
}

/** Whether a race has the sprints, and the next round, that a condition speaks of. */
export function canBeAsked(
  condition: SkaterCondition,
  race: { sprints: readonly unknown[]; qualifiers: number | null },
): boolean {
  return condition.every((statement) => {
    if (statement.about === "through") return race.qualifiers !== null;
    if (!("sprint" in statement) || statement.sprint === "all") return true;
    return race.sprints.length >= (statement.sprint === "last" ? 1 : statement.sprint);
  });
}

/** Whether a condition speaks of what is noted in simulated races only where it is asked for. */
export const needsDeeds = (condition: SkaterCondition): boolean =>
  condition.some(({ about }) => about === "fell" || about === "sprint tried");

function isSo(statement: Statement, facts: SkaterFacts): boolean | null {
  switch (statement.about) {
    case "start":
      return true;
    case "points": {
      const { sprint } = statement;
      return lies(
        sprint === "all" ? facts.points : sprintOf(facts.sprints, sprint),
        statement.range,
      );
    }
    case "sprints scored":
      return lies(
        countOf(facts, ({ least, most }) => (least > 0 ? true : most > 0 ? null : false)),
        statement.range,
      );
    case "sprints won":
      return lies(
        countOf(facts, ({ won }) => won),
        statement.range,
      );
    case "sprint won":
      return sprintOf(facts.sprints, statement.sprint).won;
    case "sprint tried":
      return facts.tried === null ? null : sprintOf(facts.tried, statement.sprint);
    case "led at the bell":
      return facts.ledAtBell;
    case "line":
    case "place":
    case "behind":
      return lies(facts[statement.about], statement.range);
    default:
      return facts[statement.about];
  }
}

/** Whether a number of which the range is known lies within what is asked. */
export function lies(known: Range, asked: Range): boolean | null {
  if (known.least >= asked.least && known.most <= asked.most) return true;
  return known.most < asked.least || known.least > asked.most ? false : null;
}

const sprintOf = <T>(sprints: readonly T[], sprint: SprintChoice): T =>
  sprints[sprint === "last" ? sprints.length - 1 : sprint - 1]!;

/** In how many sprints something is so, at the least and at the most. */
function countOf(
  { sprints }: SkaterFacts,
  is: (sprint: SkaterFacts["sprints"][number]) => boolean | null,
): Range {
  const answers = sprints.map(is);
  return {
    least: answers.filter((answer) => answer === true).length,
    most: answers.filter((answer) => answer !== false).length,
  };
}
