import type { ComparedPlan, Comparison } from "../odds/compare/compare-plans.ts";
import { comparePlans } from "../odds/compare/compare-plans.ts";
import { type PointsToGetThrough, pointsToGetThrough } from "../odds/cut/points-to-get-through.ts";
import { type PlanTree, planTree } from "../odds/tree/plan-tree.ts";
import { type Answer, answer } from "./engine.ts";
import { type KeptRaces, overKeptRaces, recalled } from "./kept-races.ts";
import { placesThrough } from "./places-through.ts";
import { attemptInView, planInView } from "./plan-in-view.ts";
import { NO_ORDERS } from "./plan-phrase.ts";
import type { Question } from "./question.ts";

/** Plans against each other: rows while they come in, the verdict once it is there. */
export interface Compared {
  /** Id of the heat, and name of the skater. */
  heat: string;
  skater: string;
  rows: ComparedPlan[];
  comparison: Comparison | null;
}

/** ms between two sets of rows. */
const PAUSE = 150;

/** What of a question the comparison of plans hangs on, and all that is told of it. */
export const askedOfPlans = ({ skater, goal, plans, seed, precision, races }: Question) => [
  skater,
  goal,
  plans,
  seed,
  precision,
  races,
];

export const compared: Answer<Compared> = answer(
  askedOfPlans,
  async ({ scenario, question, executor, signal, onProgress, onPart }) => {
    const { skater, goal, plans, seed, precision, races } = question;
    const about = { heat: scenario.id, skater };
    let last = Number.NEGATIVE_INFINITY;
    const comparison = await comparePlans(scenario, {
      skater,
      goal,
      plans,
      seed,
      ...(races === null ? { precision } : { races }),
      executor,
      signal,
      onProgress,
      onRows(rows) {
        if (performance.now() - last < PAUSE) return;
        const known = rows();
        // The first row waits for nothing but its races.
        if (known.length === 0) return;
        last = performance.now();
        onPart({ ...about, rows: known, comparison: null });
      },
    });
    return { ...about, rows: comparison.plans, comparison };
  },
);

/** Races of the tree: soon a first picture, then a better one. */
const TREE_RACES = [500, 3000];

export const tree: Answer<PlanTree | null> = answer(
  ({ skater, goal, plans, seed }) => [skater, goal, plans[0], attemptInView(plans), seed],
  async ({ scenario, question, executor, signal, onProgress, onPart }) => {
    const { skater, goal, plans, seed } = question;
    const plan = attemptInView(plans);
    if (plan === null) return null;
    const [reference = NO_ORDERS] = plans;
    const asked = { skater, plan, against: reference === NO_ORDERS ? null : reference, goal };
    let found: PlanTree | null = null;
    for (const races of TREE_RACES) {
      if (signal.aborted) break;
      found = await planTree(scenario, asked, { races, seed, executor, signal, onProgress });
      onPart(found);
    }
    return found;
  },
);

/** Races of the plan in view; see `overKeptRaces`. */
export const kept: Answer<KeptRaces> = answer(
  ({ skater, plans, seed }) => [skater, planInView(plans), seed],
  (run) => overKeptRaces(run, (races) => races),
);

/** Points to get through, counted over the kept races; null where nobody goes through. */
export const cut: Answer<PointsToGetThrough | null> = answer(
  ({ skater, plans, seed }) => [skater, planInView(plans), seed],
  async (run) => {
    if (placesThrough(run.scenario) === null) return null;
    return overKeptRaces(run, (races) => pointsToGetThrough(run.scenario, {}, recalled(races)));
  },
);
