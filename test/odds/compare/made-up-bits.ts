import { GoalBits } from "../../../src/odds/compare/goal-bits.ts";
import { RACES_PER_VERSION } from "../../../src/odds/compare/race-bits.ts";
import { createOutcomes } from "../../../src/odds/outcomes.ts";
import { keyedUniform, seedToMaster } from "../../../src/sim/random.ts";

/** Uniform draws of a test, one after the other. */
export function draws(seed: string): () => number {
  const { hi, lo } = seedToMaster(seed);
  let index = 0;
  return () => keyedUniform(hi, lo, 0, index++, 0);
}

/** Goal bits of plans that nobody skated: `reached` says, race by race, which plan reached the goal. */
export function madeUpBits(
  plans: number,
  races: number,
  reached: (race: number, version: number) => readonly boolean[],
): GoalBits[] {
  const bits = Array.from({ length: plans }, () => new GoalBits({ name: "win", places: 1 }, 0));
  addMadeUpRaces(bits, races, reached);
  return bits;
}

/** Skates on to a race number. */
export function addMadeUpRaces(
  bits: readonly GoalBits[],
  to: number,
  reached: (race: number, version: number) => readonly boolean[],
): void {
  const from = bits[0]!.races;
  const blocks = bits.map(() => createOutcomes({ skaters: 2, sprints: 0, from, races: to - from }));
  for (let race = from; race < to; race++) {
    const answers = reached(race, Math.floor(race / RACES_PER_VERSION));
    blocks.forEach(({ place }, k) => {
      place[2 * (race - from)] = answers[k]! ? 1 : 2;
    });
  }
  for (const [k, each] of bits.entries()) each.add(blocks[k]!);
}
