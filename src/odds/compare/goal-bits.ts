import { type Goal, reachesGoal } from "../goal.ts";
import type { Outcomes } from "../outcomes.ts";

/**
 * Races in a row that share one version of what is known imperfectly. More of them tell version from luck sooner,
 * fewer leave the average narrower: with the spreads found for plans (0.05 to 0.1 between versions, 0.55
 * between races) eight cost a tenth of the races. One byte a version.
 */
export const RACES_PER_VERSION = 8;

/** In which races something was so, a bit a race: all that is kept of them. */
export class RaceBits {
  /** Races skated, always the first ones. */
  races = 0;
  private bytes = new Uint8Array(64);

  /** Takes in the next races, of which `row` counts from 0. */
  addRaces(races: number, wasSo: (row: number) => boolean): void {
    const wanted = Math.ceil((this.races + races) / RACES_PER_VERSION);
    if (wanted > this.bytes.length) {
      const grown = new Uint8Array(Math.max(wanted, 2 * this.bytes.length));
      grown.set(this.bytes);
      this.bytes = grown;
    }
    for (let row = 0; row < races; row++) {
      const race = this.races + row;
      if (wasSo(row)) this.bytes[race >> 3]! |= 1 << (race & (RACES_PER_VERSION - 1));
    }
    this.races += races;
  }

  /** Versions of which all races have been skated. */
  get versions(): number {
    return Math.floor(this.races / RACES_PER_VERSION);
  }

  /** Whether it was so in a race. */
  wasSo(race: number): boolean {
    return ((this.bytes[race >> 3]! >> (race & (RACES_PER_VERSION - 1))) & 1) === 1;
  }

  /** The races of one version, a bit each. */
  version(index: number): number {
    return this.bytes[index]!;
  }
}

/** In which races one plan of a skater reached the goal. */
export class GoalBits extends RaceBits {
  private readonly goal: Goal;
  private readonly skater: number;

  constructor(goal: Goal, skater: number) {
    super();
    this.goal = goal;
    this.skater = skater;
  }

  /** Takes in the next block of races. */
  add(block: Outcomes): void {
    this.addRaces(block.races, (row) => reachesGoal(this.goal, block, row, this.skater));
  }
}
