import { RaceBits } from "../compare/race-bits.ts";
import type { Chance } from "../intervals.ts";
import { shareInterval } from "../share-interval.ts";
import type { EventRaces } from "./event-races.ts";

/** What some entrants are out for: that every one of them, or some, comes among the first `last` of the final. */
interface EventGoal {
  who: "every" | "some";
  last: number;
}

/** Places that bring a medal. */
const MEDALS = 3;
/** In place of a last place: any place, for having come through. */
export const ANY_PLACE = 255;

/** What one skater may get out of an event. */
export const skaterGoals = {
  through: { who: "every", last: ANY_PLACE },
  podium: { who: "every", last: MEDALS },
  win: { who: "every", last: 1 },
} as const satisfies Record<string, EventGoal>;

/** What the skaters of one country may get together. */
export const teamGoals = {
  allThrough: { who: "every", last: ANY_PLACE },
  oneThrough: { who: "some", last: ANY_PLACE },
  onPodium: { who: "some", last: MEDALS },
  wins: { who: "some", last: 1 },
} as const satisfies Record<string, EventGoal>;

/** Something for every goal of a kind. */
export type ByGoal<Goals, Value> = Record<keyof Goals, Value>;

/** Asks the same of every goal. */
export const byGoal = <Goals extends Record<string, EventGoal>, Value>(
  goals: Goals,
  ask: (goal: EventGoal) => Value,
): ByGoal<Goals, Value> =>
  Object.fromEntries(Object.entries(goals).map(([key, goal]) => [key, ask(goal)])) as ByGoal<
    Goals,
    Value
  >;

const isReached =
  (run: EventRaces, entrants: readonly number[], { who, last }: EventGoal) =>
  (race: number): boolean =>
    entrants[who]((entrant) => run.isAmong(race, entrant, last));

/** In how many races of each version entrants reached a goal. */
export function goalCounts(
  run: EventRaces,
  entrants: readonly number[],
  goal: EventGoal,
): number[] {
  const wasReached = isReached(run, entrants, goal);
  const counts = new Array<number>(Math.ceil(run.races / run.racesPerVersion)).fill(0);
  for (let race = 0; race < run.races; race++)
    if (wasReached(race)) counts[Math.floor(race / run.racesPerVersion)]!++;
  return counts;
}

/** Chance that entrants reach a goal, with its sampling interval, versions being the sample. */
export function goalChance(run: EventRaces, entrants: readonly number[], goal: EventGoal): Chance {
  const { races, racesPerVersion } = run;
  const counts = goalCounts(run, entrants, goal);
  const trials = counts.map((_, v) => Math.min(racesPerVersion, races - v * racesPerVersion));
  return shareInterval(counts, trials);
}

/** Races in which entrants reached a goal, version by version. */
export function goalBits(run: EventRaces, entrants: readonly number[], goal: EventGoal): RaceBits {
  const bits = new RaceBits();
  bits.take(run.races, isReached(run, entrants, goal));
  return bits;
}
