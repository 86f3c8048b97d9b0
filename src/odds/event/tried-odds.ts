import type { RoundPlans } from "../../sim/compile-event.ts";
import { chanceOf } from "../compare/chance-of.ts";
import { type Difference, differenceOf, shareBetter } from "../compare/difference-of.ts";
import { type Judgement, judgeDifference } from "../compare/judge-difference.ts";
import { type Chance, LEVEL } from "../intervals.ts";
import { ANY_PLACE, type ByGoal, byGoal, goalBits, skaterGoals, teamGoals } from "./event-goal.ts";
import type { EventRaces } from "./event-races.ts";
import { teamsOf } from "./team-odds.ts";

/** Orders by round for the skater in question; rounds left out go on as before. */
export interface TriedOrders {
  semifinal?: string;
  final?: string;
}

/** Chance to reach a goal under some orders, with its total interval, against the same races without them. */
export interface JudgedChance {
  chance: Chance;
  difference: Difference;
  /** Share of plausible versions in which the orders are better than none. */
  betterIn: number;
  judgement: Judgement;
}

/** What the orders tried come to, for the skater and for his country's skaters together. */
interface TriedOdds {
  orders: TriedOrders;
  races: number;
  digest: string;
  skater: ByGoal<typeof skaterGoals, JudgedChance>;
  /** Null where he is his country's only entrant. */
  team: ByGoal<typeof teamGoals, JudgedChance> | null;
}

/** The skater whose orders were tried, what he can expect without them, and with each of them. */
export interface Tried {
  name: string;
  country: string | null;
  versions: number;
  racesPerVersion: number;
  without: {
    skater: ByGoal<typeof skaterGoals, Chance>;
    team: ByGoal<typeof teamGoals, Chance> | null;
  };
  orders: TriedOdds[];
}

/** The races under some orders. */
interface TriedRun {
  orders: TriedOrders;
  run: EventRaces;
}

/** Of a goal that the orders have no hand in. */
const NO_CHANGE: Omit<JudgedChance, "chance"> = {
  difference: { value: 0, low: 0, high: 0, sampling: { low: 0, high: 0 } },
  betterIn: 0,
  judgement: "no matter",
};

/** The orders of everybody with those of one skater changed. */
export function withOrders(plans: RoundPlans, name: string, orders: TriedOrders): RoundPlans {
  const { semifinal, final } = orders;
  return {
    semifinal: { ...plans.semifinal, ...(semifinal === undefined ? {} : { [name]: semifinal }) },
    final: { ...plans.final, ...(final === undefined ? {} : { [name]: final }) },
  };
}

/**
 * Judges orders of an entrant by every goal, on the races that both runs hold. Sampling intervals hold with 95 % for
 * all goals of all orders at once.
 *
 * @param plain the races without the orders
 * @param runs those with each of them, of two versions at least
 * @param races how many of each were to be skated
 */
export function judgeTried(
  plain: EventRaces,
  entrant: number,
  runs: readonly TriedRun[],
  races: number,
): Tried {
  const { names, countries } = plain.compiled.final;
  const country = countries[entrant] ?? null;
  const team = country === null ? undefined : teamsOf(plain).get(country);
  const goals = Object.keys(skaterGoals).length + (team ? Object.keys(teamGoals).length : 0);
  const risk = (1 - LEVEL) / (goals * Math.max(1, runs.length));
  const plainChance = (entrants: readonly number[]) => (goal: Parameters<typeof goalBits>[2]) =>
    chanceOf(goalBits(plain, entrants, goal));
  const judge =
    ({ orders, run }: TriedRun, entrants: readonly number[]) =>
    (goal: Parameters<typeof goalBits>[2]): JudgedChance => {
      // Who comes through is settled before orders for the final count: not one race can differ.
      if (goal.last === ANY_PLACE && orders.semifinal === undefined)
        return { ...NO_CHANGE, chance: plainChance(entrants)(goal) };
      const [bits, other] = [goalBits(run, entrants, goal), goalBits(plain, entrants, goal)];
      const difference = differenceOf(bits, other, risk, { races });
      const betterIn = shareBetter(bits, other);
      const judgement = judgeDifference(difference, betterIn);
      return { chance: chanceOf(bits), difference, betterIn, judgement };
    };
  return {
    name: names[entrant]!,
    country,
    versions: Math.floor(plain.races / plain.racesPerVersion),
    racesPerVersion: plain.racesPerVersion,
    without: {
      skater: byGoal(skaterGoals, plainChance([entrant])),
      team: team ? byGoal(teamGoals, plainChance(team)) : null,
    },
    orders: runs.map((tried) => ({
      orders: tried.orders,
      races: tried.run.races,
      digest: tried.run.digest(),
      skater: byGoal(skaterGoals, judge(tried, [entrant])),
      team: team ? byGoal(teamGoals, judge(tried, team)) : null,
    })),
  };
}
