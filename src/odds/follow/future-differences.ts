import { type HeatOutline, PODIUM } from "../../sim/heat-outline.ts";
import type { Outcomes } from "../outcomes.ts";

/** What a change makes of one skater's chances, as fractions. */
export interface FutureDifference {
  name: string;
  /** Of the chance at what the race is about: through, else the podium; with its standard error. */
  goal: number;
  error: number;
  win: number;
  podium: number;
}

/** Differences between two futures of the same candidates, race by race; those of one origin count as one witness. */
export class FutureDifferences {
  private readonly heat: HeatOutline;
  private readonly roots: Int32Array;
  private readonly before: Uint8Array;
  private readonly after: Uint8Array;

  /** @param roots origin of each candidate */
  constructor(heat: HeatOutline, roots: Int32Array) {
    this.heat = heat;
    this.roots = roots;
    this.before = new Uint8Array(roots.length * heat.skaters);
    this.after = new Uint8Array(roots.length * heat.skaters);
  }

  keep({ place, from, skaters }: Outcomes): void {
    this.before.set(place, from * skaters);
  }

  change({ place, from, skaters }: Outcomes): void {
    this.after.set(place, from * skaters);
  }

  differences(): FutureDifference[] {
    const { names, rules } = this.heat;
    return names.map((name, i) => {
      const goal = this.among(i, rules.qualifiers ?? PODIUM);
      return {
        name,
        goal: goal.mean,
        error: goal.error,
        win: this.among(i, 1).mean,
        podium: this.among(i, PODIUM).mean,
      };
    });
  }

  private among(i: number, places: number): { mean: number; error: number } {
    const races = this.roots.length;
    const { skaters } = this.heat;
    const byRoot = new Map<number, { sum: number; races: number }>();
    let total = 0;
    for (let race = 0; race < races; race++) {
      const at = race * skaters + i;
      const gained = Number(this.after[at]! <= places) - Number(this.before[at]! <= places);
      total += gained;
      const group = byRoot.get(this.roots[race]!) ?? { sum: 0, races: 0 };
      group.sum += gained;
      group.races++;
      byRoot.set(this.roots[race]!, group);
    }
    const mean = total / races;
    let squares = 0;
    let shares = 0;
    for (const group of byRoot.values()) {
      squares += ((group.sum - mean * group.races) / races) ** 2;
      shares += (group.races / races) ** 2;
    }
    // As for any variance about an estimated mean: few origins know less than they seem to.
    return { mean, error: shares < 1 ? Math.sqrt(squares / (1 - shares)) : 0.5 };
  }
}
