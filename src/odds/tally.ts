import type { HeatOutline } from "../sim/heat-outline.ts";
import { DONE } from "../sim/state.ts";
import { type Chance, wilsonInterval } from "./intervals.ts";
import type { Outcomes } from "./outcomes.ts";

/** Counts over races, from which every chance is worked out; whole numbers, so blocks may come in any order. */
export class Tally {
  readonly heat: HeatOutline;
  races = 0;
  /** How often each skater came in each place: skater times starters plus place from 0. */
  readonly places: Float64Array;
  /** How often each skater won a sprint, and scored in it: skater times sprints plus sprint. */
  readonly sprintWins: Float64Array;
  readonly sprintScores: Float64Array;
  /** Sum of points, of their squares, and races not finished, per skater. */
  readonly points: Float64Array;
  readonly pointsSquared: Float64Array;
  readonly notFinished: Float64Array;
  /** How often the last to go through had so many points. */
  readonly cut = new Map<number, number>();
  /** Races won from a break. */
  breakWins = 0;
  /** Sum of the winners' times, ms. */
  winningTime = 0;

  constructor(heat: HeatOutline) {
    const { skaters, rules } = heat;
    this.heat = heat;
    this.places = new Float64Array(skaters * skaters);
    this.sprintWins = new Float64Array(skaters * rules.sprints.length);
    this.sprintScores = new Float64Array(skaters * rules.sprints.length);
    this.points = new Float64Array(skaters);
    this.pointsSquared = new Float64Array(skaters);
    this.notFinished = new Float64Array(skaters);
  }

  /** Counts a block of races. */
  add(outcomes: Outcomes): void {
    const { skaters, sprints, races } = outcomes;
    const most = this.heat.rules.sprints.map(({ points }) => points[0] ?? 0);
    for (let race = 0; race < races; race++) {
      for (let i = 0; i < skaters; i++) {
        const row = race * skaters + i;
        const total = outcomes.total[row]!;
        const place = outcomes.place[row]! - 1;
        this.places[i * skaters + place]!++;
        this.points[i]! += total;
        this.pointsSquared[i]! += total * total;
        if (outcomes.status[row] !== DONE) this.notFinished[i]!++;
        if (place === 0) this.winningTime += outcomes.time[row]!;
        for (let s = 0; s < sprints; s++) {
          const got = outcomes.sprintPoints[row * sprints + s]!;
          if (got === 0) continue;
          this.sprintScores[i * sprints + s]!++;
          if (got === most[s]) this.sprintWins[i * sprints + s]!++;
        }
      }
      if (outcomes.breakSize[race]! > 0) this.breakWins++;
      const cut = outcomes.cutPoints[race]!;
      this.cut.set(cut, (this.cut.get(cut) ?? 0) + 1);
    }
    this.races += races;
  }

  /** Chance of skater `i` to come in the first `places`. */
  firstPlaces(i: number, places: number): Chance {
    const { skaters } = this.heat;
    let count = 0;
    for (let place = 0; place < Math.min(places, skaters); place++)
      count += this.places[i * skaters + place]!;
    return wilsonInterval(count, this.races);
  }

  /** Chances of skater `i` to win sprint `s`, and to score in it. */
  sprint(i: number, s: number): { win: Chance; score: Chance } {
    const k = i * this.heat.rules.sprints.length + s;
    return {
      win: wilsonInterval(this.sprintWins[k]!, this.races),
      score: wilsonInterval(this.sprintScores[k]!, this.races),
    };
  }
}
