import { DEFAULT_SEED } from "../odds/stream-races.ts";
import { PODIUM } from "../sim/heat-outline.ts";
import { resolveRules } from "../sim/rules.ts";
import type { BehaviourChoice, Entry, Scenario } from "../sim/scenario.ts";
import { placesThrough } from "./places-through.ts";

/** Today's form in words; in standard deviations between days. */
export const forms = { poor: -1.5, tired: -0.75, usual: 0, good: 0.75, flying: 1.5 } as const;
export type Form = keyof typeof forms;

/** Everything that an answer depends on: plain data, kept, undone and put into links. */
export interface Question {
  /** Id of a heat that comes with the page, or "own". */
  heat: string;
  /** The heat itself where it is the user's own. */
  own: Scenario | null;
  skater: string;
  goal: string;
  /** Plans of our skater; the first is what the others are held against. */
  plans: string[];
  seed: string;
  /** Half-width wanted of a difference. */
  precision: number;
  /** In place of the precision: races for each plan. */
  races: number | null;
  /** Factors on the historical mix. */
  behaviour: BehaviourChoice;
  /** Those who do not start. */
  scratched: string[];
  /** Places on the grid in place of the heat's own. */
  grid: Record<string, number>;
  form: Record<string, Form>;
  /** Orders of others: allies, team-mates, rivals. */
  orders: Record<string, string>;
}

const DEFAULT_PRECISION = 0.02;

const FIRST_SKATER = "Sven Kramer";

/** What is asked of a heat when nobody has asked anything yet. */
export function firstQuestion(scenario: Scenario, heat: string): Question {
  const named = scenario.entries.find(({ name }) => name === FIRST_SKATER) ?? scenario.entries[0]!;
  return {
    heat,
    own: heat === "own" ? scenario : null,
    skater: named.name,
    goal: firstGoal(scenario),
    plans: firstPlans(scenario),
    seed: DEFAULT_SEED,
    precision: DEFAULT_PRECISION,
    races: null,
    behaviour: {},
    scratched: [],
    grid: {},
    form: {},
    orders: {},
  };
}

function firstGoal(scenario: Scenario): string {
  if (placesThrough(scenario) !== null) return "qualify";
  return scenario.entries.length > PODIUM ? "podium" : "win";
}

/** Sit in, go for the sprint in the middle, attack once it is over. */
function firstPlans(scenario: Scenario): string[] {
  const { sprints, laps, neutralLaps } = resolveRules(scenario.rules);
  const middle = Math.ceil(sprints.length / 2);
  const latest = laps - neutralLaps - 1;
  return [
    "sit-in",
    ...(middle > 0 ? [`contest:sprint=${middle}`] : []),
    ...(latest > 0 ? [`attack:togo=${Math.min(9, latest)}`] : []),
  ];
}

/**
 * The heat as the question has it: without the scratched, with the grid, form, orders and behaviour of the question. A
 * heat of which nothing is changed stays what it is, so that its results are those of the command line.
 */
export function askedScenario(base: Scenario, question: Question): Scenario {
  const { scratched, grid, form, orders, behaviour } = question;
  const entries = base.entries
    .filter(({ name }) => !scratched.includes(name))
    .map((entry): Entry => {
      const changed = { ...entry };
      if (grid[entry.name] !== undefined) changed.grid = grid[entry.name]!;
      if (form[entry.name] !== undefined && form[entry.name] !== "usual")
        changed.form = forms[form[entry.name]!];
      if (orders[entry.name]) changed.plan = orders[entry.name]!;
      if (entry.allies)
        changed.allies = entry.allies.filter(({ name }) => !scratched.includes(name));
      return changed;
    });
  const moods = Object.entries(behaviour).filter(([, factor]) => factor !== 1);
  return {
    ...base,
    entries,
    ...(moods.length > 0 ? { behaviour: { ...base.behaviour, ...Object.fromEntries(moods) } } : {}),
  };
}
