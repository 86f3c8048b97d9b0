import { DONE } from "../../sim/state.ts";
import type { Outcomes } from "../outcomes.ts";

/** Counts over races of what it took to get through, and who did. */
export interface CutCounts {
  races: number;
  /** By number of skaters who scored in a sprint, by points of the last to go through: races. */
  cut: Map<number, Map<number, number>>;
  /** By sprint points, by place over the line from 1: finishers, and how many of them went through. */
  cells: Map<number, Map<number, { of: number; count: number }>>;
  /** By sprint points, for each race that had such finishers: the same. */
  perRace: Map<number, { last: number; of: number[]; count: number[] }>;
  /** Starts without the full distance, and how many of them went through all the same. */
  notFinished: { of: number; count: number };
}

export const noCutCounts = (): CutCounts => ({
  races: 0,
  cut: new Map(),
  cells: new Map(),
  perRace: new Map(),
  notFinished: { of: 0, count: 0 },
});

/**
 * Adds a block of races.
 * @param places how many go through
 * @param only the skater whose starts are counted; null for everybody's
 */
export function countCut(
  counts: CutCounts,
  block: Outcomes,
  places: number,
  only: number | null,
): void {
  const { skaters, sprints } = block;
  for (let race = 0; race < block.races; race++) {
    let scorers = 0;
    let cut = 0;
    for (let i = 0; i < skaters; i++) {
      const row = race * skaters + i;
      let points = 0;
      for (let s = 0; s < sprints; s++) points += block.sprintPoints[row * sprints + s]!;
      if (points > 0) scorers++;
      if (block.place[row] === places) cut = block.total[row]!;
      if (only !== null && only !== i) continue;
      const isThrough = block.place[row]! <= places;
      if (block.status[row] === DONE)
        addFinisher(counts, points, block.lineOrder[row]! + 1, isThrough);
      else addTo(counts.notFinished, isThrough);
    }
    const ofScorers = entryOf(counts.cut, scorers, () => new Map<number, number>());
    ofScorers.set(cut, (ofScorers.get(cut) ?? 0) + 1);
    counts.races++;
  }
}

function addFinisher(counts: CutCounts, points: number, place: number, isThrough: boolean): void {
  const cells = entryOf(
    counts.cells,
    points,
    () => new Map<number, { of: number; count: number }>(),
  );
  addTo(
    entryOf(cells, place, () => ({ of: 0, count: 0 })),
    isThrough,
  );
  const perRace = entryOf(counts.perRace, points, () => ({ last: -1, of: [], count: [] }));
  if (perRace.last !== counts.races) {
    perRace.last = counts.races;
    perRace.of.push(0);
    perRace.count.push(0);
  }
  const at = perRace.of.length - 1;
  perRace.of[at]!++;
  if (isThrough) perRace.count[at]!++;
}

function addTo(share: { of: number; count: number }, isSo: boolean): void {
  share.of++;
  if (isSo) share.count++;
}

function entryOf<K, V>(map: Map<K, V>, key: K, fresh: () => V): V {
  const found = map.get(key) ?? fresh();
  map.set(key, found);
  return found;
}
