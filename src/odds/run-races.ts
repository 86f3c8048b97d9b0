import type { Heat } from "../sim/heat.ts";
import type { Observer } from "../sim/observer.ts";
import { skateRace } from "../sim/race.ts";
import type { RaceKey } from "../sim/race-key.ts";
import type { RaceState } from "../sim/state.ts";
import { createOutcomes, type Outcomes } from "./outcomes.ts";
import { recordDeeds } from "./record-deeds.ts";
import { recordOutcome } from "./record-outcome.ts";
import { recordPassings } from "./record-passings.ts";
import { recordRide } from "./record-ride.ts";

/** What a run may be beside a single race of which the result is kept. */
export interface RunOptions {
  /** Which heat of an event; the same skaters, no better and no worse, meet other luck in each. */
  heat?: number;
  /** Whether to keep the time of every skater at every lap line. */
  passings?: boolean;
  /** Whether to keep who fell and who went for which sprint. */
  deeds?: boolean;
  /** Slot of the skater of whom to keep how he rode. */
  watched?: number;
  /** Habits of the field to try out in place of the fitted ones. */
  habits?: TriedHabits;
  /**
   * How many races in a row share one version of what is known imperfectly; 1, so that every race has its own, unless
   * told otherwise. The average over races is over versions too either way; only several races of one version
   * tell what is version and what is luck.
   */
  racesPerVersion?: number;
}

/** Rows in the order of `behaviourParameters`, each ridden in so many races on the same luck, one row after the other. */
export interface TriedHabits {
  rows: number[][];
  races: number;
}

/**
 * Skates races `from` … `to - 1` of a heat one after the other, here and now: a pure function of its
 * arguments into one transferable buffer.
 */
export function runRaces(
  heat: Heat,
  seed: RaceKey["seed"],
  from: number,
  to: number,
  options: RunOptions = {},
): Outcomes {
  const outcomes = outcomesFor(heat, from, to, options);
  let state: RaceState | undefined;
  for (let race = from; race < to; race++) {
    const look = watcher(heat, outcomes, race - from, options);
    state = skateRace(heat, raceKeyOf(seed, race, options), state, look);
    recordOutcome(heat, state, outcomes, race - from);
  }
  return outcomes;
}

/** Columns for what is asked of races `from` … `to - 1`. @throws where the points of the rules are too many for them */
export function outcomesFor(heat: Heat, from: number, to: number, options: RunOptions): Outcomes {
  checkPointsFit(heat);
  return createOutcomes({
    skaters: heat.skaters,
    sprints: heat.rules.sprints.length,
    from,
    races: to - from,
    laps: options.passings ? heat.rules.laps : 0,
    deeds: options.deeds ? 1 : 0,
    rides: options.watched === undefined ? 0 : 1,
  });
}

/** Who writes down what a finished race no longer shows; null where nobody asked for it. */
export function watcher(
  heat: Heat,
  outcomes: Outcomes,
  row: number,
  { watched }: RunOptions,
): Observer | null {
  const who = [
    outcomes.laps > 0 ? recordPassings(outcomes, row) : null,
    outcomes.deeds > 0 ? recordDeeds(outcomes, row) : null,
    watched === undefined ? null : recordRide(heat, watched, outcomes, row),
  ].filter((each) => each !== null);
  if (who.length < 2) return who[0] ?? null;
  return {
    step(...seen) {
      for (const each of who) each.step?.(...seen);
    },
    event(...seen) {
      for (const each of who) each.event?.(...seen);
    },
  };
}

/** What everything random in a race of a run follows from. */
export function raceKeyOf(seed: RaceKey["seed"], race: number, options: RunOptions): RaceKey {
  const { heat = 0, habits, racesPerVersion = 1 } = options;
  if (!habits) return { seed, race, heat, knowledge: Math.floor(race / racesPerVersion) };
  const row = Math.floor(race / habits.races);
  const luck = race - row * habits.races;
  const knowledge = Math.floor(luck / racesPerVersion);
  return { seed, race: luck, heat, knowledge, habits: row };
}

function checkPointsFit(heat: Heat): void {
  const { sprints, finishPoints } = heat.rules;
  const most = sprints.map(({ points }) => Math.max(0, ...points));
  const sum = most.reduce((total, points) => total + points, Math.max(0, ...finishPoints));
  if (most.some((points) => points > 255) || sum > 65535)
    throw new Error("rules: expected at most 255 points in a sprint and 65535 in all, got more");
}
