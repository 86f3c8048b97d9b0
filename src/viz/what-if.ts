import { signal } from "@preact/signals";
import { FEW } from "../odds/given/given-odds.ts";
import { parseRaceCondition } from "../odds/given/parse-race-condition.ts";
import type { RaceCondition } from "../odds/given/race-condition.ts";
import { countReached, racesWhere } from "../odds/given/races-where.ts";
import { parseGoal } from "../odds/goal.ts";
import { type Chance, wilsonInterval } from "../odds/intervals.ts";
import { mergeOutcomes, type Outcomes } from "../odds/outcomes.ts";
import { streamRaces } from "../odds/stream-races.ts";
import { resolveRules } from "../sim/rules.ts";
import type { Scenario } from "../sim/scenario.ts";
import { breath } from "./breath.ts";
import { type Answer, answer } from "./engine.ts";
import { type KeptRaces, overKeptRaces } from "./kept-races.ts";
import { planInView } from "./plan-in-view.ts";

/** What is taken to happen, all of it, as conditions in words. */
export const events = signal<readonly string[]>([]);

/** Takes an event in, or out again. */
export function toggle(event: string): void {
  events.value = events.value.includes(event)
    ? events.value.filter((other) => other !== event)
    : [...events.value, event];
}

/** Our skater's chance among the races in which the events happened. */
export interface Given {
  races: number;
  of: number;
  few: boolean;
  /** Null where they happened in no race. */
  remaining: Chance | null;
  all: Chance;
}

export const given: Answer<Given> = answer(
  ({ skater, goal, plans, seed }) => [skater, goal, planInView(plans), seed, events.value],
  (run) => {
    const { scenario, question } = run;
    const names = scenario.entries.map(({ name }) => name);
    const conditions = events.value.map((event) => parseRaceCondition(event, names, "event"));
    return overKeptRaces(run, async (races) => {
      const count = await countAmong(races, conditions, scenario, question);
      const all = await countAmong(races, [], scenario, question);
      return {
        races: count.races,
        of: all.races,
        few: count.races < FEW,
        remaining: count.races > 0 ? wilsonInterval(count.reached, count.races) : null,
        all: wilsonInterval(all.reached, all.races),
      };
    });
  },
  // Whoever picks an event looks for its odds, and not for what streams in below.
  true,
);

/** A sprint that is won by itself, and one that is gone for. */
export interface GivenAndDoing {
  sprint: number;
  given: Chance | null;
  givenRaces: number;
  doing: Chance | null;
  doingRaces: number | null;
}

/** Under an order to go for each sprint. */
const TRIED_RACES = 2000;

/** Winning a sprint beside going for it, for each sprint. */
export const tried: Answer<{ base: Chance | null; rows: GivenAndDoing[] }> = answer(
  ({ skater, goal, plans, seed }) => [skater, goal, planInView(plans), seed],
  async (run) => {
    const { scenario, question, executor, signal, onPart } = run;
    const { skater, goal, seed } = question;
    const rules = resolveRules(scenario.rules);
    const names = scenario.entries.map(({ name }) => name);
    const wanted = parseGoal(goal, { skaters: names.length, rules });
    const base = await overKeptRaces({ ...run, onPart() {} }, async (races) => {
      const rows: GivenAndDoing[] = [];
      for (const sprint of rules.sprints.keys()) {
        const won = parseRaceCondition(`${skater} won sprint ${sprint + 1}`, names, "event");
        const count = await countAmong(races, [won], scenario, question);
        rows.push({
          sprint: sprint + 1,
          given: count.races > 0 ? wilsonInterval(count.reached, count.races) : null,
          givenRaces: count.races,
          doing: null,
          doingRaces: null,
        });
      }
      const all = await countAmong(races, [], scenario, question);
      return { base: wilsonInterval(all.reached, all.races), rows };
    });
    for (const [sprint, row] of base.rows.entries()) {
      if (signal.aborted) break;
      onPart({ ...base, rows: base.rows.map((each) => ({ ...each })) });
      const blocks: Outcomes[] = [];
      const plans = { [skater]: `contest:sprint=${sprint + 1}` };
      await streamRaces(scenario, { races: TRIED_RACES, seed, executor, signal, plans }, (block) =>
        blocks.push(block),
      );
      const outcomes = mergeOutcomes(blocks);
      const all = racesWhere(outcomes, [], names, rules);
      const reached = countReached(outcomes, all, wanted, names.indexOf(skater));
      row.doing = wilsonInterval(reached, outcomes.races);
      row.doingRaces = outcomes.races;
    }
    return base;
  },
);

/** Counts block by block, with a breath between two, so that the page stays awake. */
async function countAmong(
  { blocks }: KeptRaces,
  conditions: readonly RaceCondition[],
  scenario: Scenario,
  { skater, goal }: { skater: string; goal: string },
): Promise<{ races: number; reached: number }> {
  const names = scenario.entries.map(({ name }) => name);
  const rules = resolveRules(scenario.rules);
  const wanted = parseGoal(goal, { skaters: names.length, rules });
  const count = { races: 0, reached: 0 };
  for (const block of blocks) {
    const rows = racesWhere(block, conditions, names, rules);
    count.races += rows.length;
    count.reached += countReached(block, rows, wanted, names.indexOf(skater));
    await breath();
  }
  return count;
}
