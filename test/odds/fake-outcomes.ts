import { createOutcomes, mergeOutcomes, type Outcomes } from "../../src/odds/outcomes.ts";

const SKATERS = 5;
const SPRINTS = 2;

/** Races that nobody has skated: places turn round with the race number, everything else follows from it. */
export function fakeOutcomes(from: number, to: number): Outcomes {
  const outcomes = createOutcomes({ skaters: SKATERS, sprints: SPRINTS, from, races: to - from });
  for (let race = from; race < to; race++) {
    const row = race - from;
    for (let i = 0; i < SKATERS; i++) {
      const k = row * SKATERS + i;
      outcomes.place[k] = ((i + race) % SKATERS) + 1;
      outcomes.lineOrder[k] = (i + race * 2) % SKATERS;
      outcomes.time[k] = 476_000 + race * 7 + i;
      outcomes.total[k] = race % 71;
      outcomes.status[k] = i === 4 && race % 10 === 0 ? 3 : 1;
      outcomes.sprintPoints[k * SPRINTS] = i === race % SKATERS ? 3 : 0;
    }
    outcomes.cutPoints[row] = race % 3;
    outcomes.bellLead[row] = race;
  }
  return outcomes;
}

/** The same races cut at the given race numbers and put together again. */
export function cutAndMerged(to: number, cuts: readonly number[]): Outcomes {
  const ends = [...new Set([...cuts, to])].sort((a, b) => a - b);
  return mergeOutcomes(ends.map((end, k) => fakeOutcomes(k === 0 ? 0 : ends[k - 1]!, end)));
}
