import type { RaceCondition } from "../odds/given/race-condition.ts";
import { countReached, racesWhere } from "../odds/given/races-where.ts";
import { parseGoal } from "../odds/goal.ts";
import { type Chance, wilsonInterval } from "../odds/intervals.ts";
import { resolveRules } from "../sim/rules.ts";
import { breath } from "./breath.ts";
import { type Answer, answer } from "./engine.ts";
import { overKeptRaces } from "./kept-races.ts";
import { planInView } from "./plan-in-view.ts";

/** What the model expected of our skater, given his points so far. */
export interface Expectation {
  /** 0 before the start, then after each sprint. */
  sprints: number;
  toGo: number;
  races: number;
  chance: Chance | null;
}

/** Chance of our skater among the simulated races in which he had the points he really had, sprint after sprint. */
export const expectations: Answer<Expectation[]> = answer(
  ({ skater, goal, plans, seed }) => [skater, goal, planInView(plans), seed],
  async (run) => {
    const { scenario, question } = run;
    const rules = resolveRules(scenario.rules);
    const names = scenario.entries.map(({ name }) => name);
    const row = scenario.happened?.ranking.find(({ name }) => name === question.skater);
    const known = row?.sprintPoints ?? [];
    if (!row || known.length === 0) return [];
    const goal = parseGoal(question.goal, { skaters: names.length, rules });
    return overKeptRaces(run, async ({ blocks }) => {
      const found: Expectation[] = [];
      for (let sprints = 0; sprints <= known.length; sprints++) {
        const points = known.slice(0, sprints);
        if (points.some((each) => each === null)) break;
        const conditions = points.map(
          (each, sprint): RaceCondition => ({
            is: "skater",
            skater: question.skater,
            said: [
              {
                about: "points",
                sprint: sprint + 1,
                range: { least: each!, most: each! },
                denied: false,
              },
            ],
          }),
        );
        let races = 0;
        let reached = 0;
        for (const block of blocks) {
          const rows = racesWhere(block, conditions, names, rules);
          races += rows.length;
          reached += countReached(block, rows, goal, names.indexOf(question.skater));
          await breath();
        }
        const toGo = sprints === 0 ? rules.laps : rules.laps - rules.sprints[sprints - 1]!.lap;
        const chance = races > 0 ? wilsonInterval(reached, races) : null;
        found.push({ sprints, toGo, races, chance });
      }
      return found;
    });
  },
);
