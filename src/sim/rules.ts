import type { IntermediateSprint, RulesChoice, RulesPresetName } from "./scenario.ts";

/** The rules of one heat, complete and checked. */
export interface Rules {
  preset: RulesPresetName;
  label: string;
  /** Laps of the race; the neutral ones count. */
  laps: number;
  sprints: IntermediateSprint[];
  /** Points for the first, second, … over the finish line. */
  finishPoints: number[];
  /** How many go on to the next round; null in a final or a World Cup race. */
  qualifiers: number | null;
  lapped: "pullDetached" | "continue";
  /** Whether a skater lapped or not finishing loses his sprint points. */
  forfeitPoints: boolean;
  /** Laps at the start without passing or accelerating. */
  neutralLaps: number;
  /** Fields that no source settles; there the value is our choice. */
  unsure: string[];
}

const FEWEST_LAPS = 2;
export const MOST_LAPS = 50;
/** Most skaters on the ice at once; World Cup fields number 24 at most. */
export const MOST_SKATERS = 30;

const after = (points: number[], laps: number[]): IntermediateSprint[] =>
  laps.map((lap) => ({ lap, points: [...points] }));

/**
 * Rules since the season 2018-19: sprints 3-2-1, finish 60-40-20-10-6-3. Source: result sheets of Beijing 2022,
 * Worlds 2023 and the World Cup 2025-26, whose sprint points add up to 18 a race.
 * The neutral lap is the first of the sixteen, in which the rows of the grid string out (Washington Post long-track guide, 8 February
 * 2018; `lineUp` in race.ts). Sprint points of those who stop or are lapped are struck:
 * protocols of the World Cup 2025-26 (Salt Lake City, Division B men: 13 laps, 6 points struck). Nobody has
 * published the wording on lapped skaters, so that `lapped` is our choice.
 */
const since2018: Rules = {
  preset: "isu-2022",
  label: "Olympic semifinal, Beijing 2022",
  laps: 16,
  sprints: after([3, 2, 1], [4, 8, 12]),
  finishPoints: [60, 40, 20, 10, 6, 3],
  qualifiers: 8,
  lapped: "pullDetached",
  forfeitPoints: true,
  neutralLaps: 1,
  unsure: ["lapped"],
};

const presets: Record<RulesPresetName, Rules> = {
  // Result sheets of PyeongChang 2018: 27 sprint points a race, 60-40-20 at the finish, the first eight on.
  "isu-2018": {
    ...since2018,
    preset: "isu-2018",
    label: "Olympic semifinal, PyeongChang 2018",
    sprints: after([5, 3, 1], [4, 8, 12]),
    finishPoints: [60, 40, 20],
    unsure: ["lapped", "forfeitPoints"],
  },
  "isu-2022": since2018,
  // The medallists' totals (68, 47, 21) prove 3-2-1 and 60-40-20; nobody has printed places 4 to 6 with points.
  "isu-2026": {
    ...since2018,
    preset: "isu-2026",
    label: "Olympic semifinal, Milan 2026",
    unsure: ["lapped", "finishPoints[3..5]"],
  },
  // One race of 24, no semifinals (CBC, 16 February 2020).
  "isu-worlds-2020": {
    ...since2018,
    preset: "isu-worlds-2020",
    label: "World Single Distances 2020, one race",
    qualifiers: null,
  },
  // Two semifinals of 12, the first eight of each in the final (result sheets of Heerenveen 2023).
  "isu-worlds-2023": {
    ...since2018,
    preset: "isu-worlds-2023",
    label: "World Single Distances semifinal, since 2023",
  },
  "isu-worldcup-2025": {
    ...since2018,
    preset: "isu-worldcup-2025",
    label: "World Cup 2025-26",
    qualifiers: null,
  },
  // Ten laps: ISU Communication 1914 (2014). Sprints and points: one scoring program of the season 2025-26 only.
  "isu-junior-10": {
    ...since2018,
    preset: "isu-junior-10",
    label: "Juniors, 10 laps",
    laps: 10,
    sprints: after([3, 2, 1], [4, 7]),
    finishPoints: [30, 20, 10, 4, 2, 1],
    qualifiers: null,
    unsure: ["lapped", "sprints", "finishPoints"],
  },
};

/**
 * The rules a scenario asks for: a preset, or a preset with changes. The championship presets are semifinals;
 * a final is `{ preset, qualifiers: null }`. The answer is a copy that the caller may keep.
 *
 * @throws Error `path: expected …, got …` when a value, or two values together, make no race.
 */
export function resolveRules(choice: RulesPresetName | RulesChoice): Rules {
  const named = typeof choice === "string";
  const name = named ? choice : choice.preset;
  if (!Object.hasOwn(presets, name)) {
    refuse(named ? "rules" : "rules.preset", `one of ${Object.keys(presets).join(", ")}`, name);
  }
  const rules = structuredClone(presets[name]);
  if (!named) applyChanges(rules, structuredClone(choice));
  checkRules(rules);
  return rules;
}

function applyChanges(rules: Rules, choice: RulesChoice): void {
  if (choice.laps !== undefined) rules.laps = choice.laps;
  if (choice.sprints !== undefined) rules.sprints = choice.sprints;
  if (choice.finishPoints !== undefined) rules.finishPoints = choice.finishPoints;
  if (choice.qualifiers !== undefined) rules.qualifiers = choice.qualifiers;
  if (choice.lapped !== undefined) rules.lapped = choice.lapped;
  if (choice.forfeitPoints !== undefined) rules.forfeitPoints = choice.forfeitPoints;
  // What the scenario states is its own affair, no longer a doubt about the preset.
  rules.unsure = rules.unsure.filter((field) => !Object.hasOwn(choice, field.split("[")[0]!));
}

function checkRules(rules: Rules): void {
  const { laps, sprints, finishPoints, qualifiers } = rules;
  checkWhole("rules.laps", laps, FEWEST_LAPS, MOST_LAPS);
  if (!Array.isArray(sprints)) refuse("rules.sprints", "a list of sprints", sprints);
  let previous = 0;
  sprints.forEach((sprint, i) => {
    checkWhole(`rules.sprints[${i}].lap`, sprint.lap, 1, laps - 1);
    if (sprint.lap <= previous) {
      refuse(`rules.sprints[${i}].lap`, `a lap after ${previous}`, sprint.lap);
    }
    previous = sprint.lap;
    checkPoints(`rules.sprints[${i}].points`, sprint.points);
  });
  checkPoints("rules.finishPoints", finishPoints);
  if (qualifiers !== null && !(Number.isInteger(qualifiers) && qualifiers >= 1)) {
    refuse("rules.qualifiers", "a whole number from 1, or null", qualifiers);
  }
  if (rules.lapped !== "pullDetached" && rules.lapped !== "continue") {
    refuse("rules.lapped", "pullDetached or continue", rules.lapped);
  }
  if (typeof rules.forfeitPoints !== "boolean") {
    refuse("rules.forfeitPoints", "true or false", rules.forfeitPoints);
  }
}

/** A points table: whole, not negative, never rising from one place to the next; it may be empty. */
function checkPoints(path: string, points: number[]): void {
  if (!Array.isArray(points)) refuse(path, "a list of points", points);
  points.forEach((value, i) => {
    if (!Number.isInteger(value) || value < 0) {
      refuse(`${path}[${i}]`, "a whole number from 0", value);
    }
    if (i > 0 && value > points[i - 1]!) {
      refuse(`${path}[${i}]`, `at most ${points[i - 1]} (points in descending order)`, value);
    }
  });
}

function checkWhole(path: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    refuse(path, `${least}..${most}`, value);
  }
}

function refuse(path: string, expected: string, got: unknown): never {
  throw new Error(`${path}: expected ${expected}, got ${JSON.stringify(got)}`);
}
