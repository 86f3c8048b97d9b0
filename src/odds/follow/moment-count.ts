import { type HeatOutline, PODIUM } from "../../sim/heat-outline.ts";
import type { Outcomes } from "../outcomes.ts";
import type { MomentOdds } from "./moment.ts";

/**
 * Counts what became of the candidates, who weigh the same. Those that go back to one race on the start line are no independent
 * witnesses, so the standard error is that between groups of a common origin: sqrt(sum over origins of (sum of (hit - p) / n)²)
 * (Lee and Whiteley 2018).
 */
export class MomentCount {
  private readonly heat: HeatOutline;
  private readonly roots: Int32Array;
  private readonly groups = new Map<number, { races: number; goals: Float64Array }>();
  private readonly through: Float64Array;
  private readonly wins: Float64Array;
  private readonly podiums: Float64Array;
  races = 0;

  /** @param roots origin of each candidate */
  constructor(heat: HeatOutline, roots: Int32Array) {
    this.heat = heat;
    this.roots = roots;
    this.through = new Float64Array(heat.skaters);
    this.wins = new Float64Array(heat.skaters);
    this.podiums = new Float64Array(heat.skaters);
  }

  /** Takes in a block; `from` counts candidates. */
  add({ skaters, races, place, from }: Outcomes): void {
    const { qualifiers } = this.heat.rules;
    for (let race = 0; race < races; race++) {
      const root = this.roots[from + race]!;
      let group = this.groups.get(root);
      if (!group) {
        group = { races: 0, goals: new Float64Array(skaters) };
        this.groups.set(root, group);
      }
      group.races++;
      for (let i = 0; i < skaters; i++) {
        const placed = place[race * skaters + i]!;
        if (placed === 1) this.wins[i]!++;
        if (placed <= PODIUM) this.podiums[i]!++;
        if (qualifiers !== null && placed <= qualifiers) this.through[i]!++;
        if (placed <= (qualifiers ?? PODIUM)) group.goals[i]!++;
      }
    }
    this.races += races;
  }

  /**
   * How many independent races would tell everybody's chances as well: sum of p (1 - p) over sum of squared errors, skaters
   * together.
   */
  effectiveSize(): number {
    let alone = 0;
    let squares = 0;
    for (const { qualify, podium, error } of this.odds()) {
      const p = qualify ?? podium;
      alone += p * (1 - p);
      squares += error * error;
    }
    return squares === 0 ? this.races : Math.min(this.races, alone / squares);
  }

  /** The same by origin alone: how many origins of equal share there would be (Kish 1965). */
  effectiveOrigins(): number {
    let squares = 0;
    for (const { races } of this.groups.values()) squares += (races / this.races) ** 2;
    return 1 / squares;
  }

  odds(): MomentOdds[] {
    const { names, rules } = this.heat;
    const { races } = this;
    return names.map((name, i) => {
      const goal = (rules.qualifiers === null ? this.podiums : this.through)[i]! / races;
      return {
        name,
        qualify: rules.qualifiers === null ? null : this.through[i]! / races,
        win: this.wins[i]! / races,
        podium: this.podiums[i]! / races,
        error: this.errorOf(i, goal),
      };
    });
  }

  private errorOf(i: number, goal: number): number {
    let squares = 0;
    for (const group of this.groups.values()) {
      const off = (group.goals[i]! - goal * group.races) / this.races;
      squares += off * off;
    }
    // As for any variance about an estimated mean: few origins know less than they seem to.
    const origins = this.effectiveOrigins();
    return origins > 1.5 ? Math.sqrt((squares * origins) / (origins - 1)) : 0.5;
  }
}
