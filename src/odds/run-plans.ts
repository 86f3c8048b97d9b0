import { firstWord } from "../sim/first-word.ts";
import type { Heat } from "../sim/heat.ts";
import { advance, startRace } from "../sim/race.ts";
import type { RaceKey } from "../sim/race-key.ts";
import { copyState, type RaceState } from "../sim/state.ts";
import { copyRow } from "./outcomes.ts";
import { type PlanOutcomes, planOutcomes } from "./plan-outcomes.ts";
import { recordOutcome } from "./record-outcome.ts";
import { outcomesFor, type RunOptions, raceKeyOf, runRaces, watcher } from "./run-races.ts";

/**
 * The same as `runRaces` under each of several plans of one skater: a race is skated once as far as no plan can
 * have spoken, and from there goes on from a copy under the plan that may. With plans spread over the race that is a third
 * of the work saved.
 *
 * @param heats alike but for the plan of this skater
 */
export function runPlans(
  heats: readonly Heat[],
  skater: number,
  seed: RaceKey["seed"],
  from: number,
  to: number,
  options: RunOptions = {},
): PlanOutcomes {
  // How a skater rode is summed up while he rides, and cannot be taken over half-way.
  if (options.watched !== undefined)
    return planOutcomes(heats.map((heat) => runRaces(heat, seed, from, to, options)));
  const arms = heats.map((heat) => ({
    heat,
    block: outcomesFor(heat, from, to, options),
    until: firstWord(heat, heat.plans[skater]!),
  }));
  const early = [...arms].sort((a, b) => a.until - b.until);
  const last = early.pop()!;
  let shared: RaceState | undefined;
  let own: RaceState | undefined;
  for (let race = from; race < to; race++) {
    const row = race - from;
    const look = ({ heat, block }: (typeof arms)[number]) => watcher(heat, block, row, options);
    const onShared = look(last);
    shared = startRace(last.heat, raceKeyOf(seed, race, options), shared);
    for (const arm of early) {
      advance(last.heat, shared, arm.until, onShared);
      copyRow(last.block, arm.block, row);
      own = copyState(shared, own);
      advance(arm.heat, own, undefined, look(arm));
      recordOutcome(arm.heat, own, arm.block, row);
    }
    advance(last.heat, shared, undefined, onShared);
    recordOutcome(last.heat, shared, last.block, row);
  }
  return planOutcomes(arms.map(({ block }) => block));
}
