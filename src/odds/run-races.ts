import type { Heat } from "../sim/heat.ts";
import { advance, startRace } from "../sim/race.ts";
import type { RaceKey } from "../sim/race-key.ts";
import type { RaceState } from "../sim/state.ts";
import { createOutcomes, type Outcomes } from "./outcomes.ts";
import { recordOutcome } from "./record-outcome.ts";
import { recordPassings } from "./record-passings.ts";

/** What a run may be beside a single race of which the result is kept. */
export interface RunOptions {
  /** Which heat of an event; the same skaters, no better and no worse, meet other luck in each. */
  heat?: number;
  /** Whether to keep the time of every skater at every lap line. */
  passings?: boolean;
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
  checkPointsFit(heat);
  const outcomes = createOutcomes({
    skaters: heat.skaters,
    sprints: heat.rules.sprints.length,
    from,
    races: to - from,
    laps: options.passings ? heat.rules.laps : 0,
  });
  let state: RaceState | undefined;
  for (let race = from; race < to; race++) {
    state = startRace(heat, { seed, race, heat: options.heat ?? 0 }, state);
    const observer = options.passings ? recordPassings(outcomes, race - from) : null;
    advance(heat, state, undefined, observer);
    recordOutcome(heat, state, outcomes, race - from);
  }
  return outcomes;
}

/** @throws where the points of the rules are too many for the columns */
function checkPointsFit(heat: Heat): void {
  const { sprints, finishPoints } = heat.rules;
  const most = sprints.map(({ points }) => Math.max(0, ...points));
  const sum = most.reduce((total, points) => total + points, Math.max(0, ...finishPoints));
  if (most.some((points) => points > 255) || sum > 65535)
    throw new Error("rules: expected at most 255 points in a sprint and 65535 in all, got more");
}
