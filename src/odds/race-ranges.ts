import type { RaceRange } from "./executor.ts";

/** Races handed to a worker at a time: about a fifth of a second of work. */
const RACES_PER_RANGE = 250;

/** Most races of a run to a wanted precision. */
export const MOST_RACES_FOR_PRECISION = 1_024_000;

/** Races `from` … `to - 1` cut into ranges to hand out, in order. */
export function* cutRaces(from: number, to: number, size = RACES_PER_RANGE): Generator<RaceRange> {
  for (let start = from; start < to; start += size)
    yield { from: start, to: Math.min(to, start + size) };
}

/**
 * After how many races a run may stop: 500, 750, 1000, 1500, 2000, 3000, 4000 … Fixed beforehand, so that
 * neither the clock nor the order in which races arrive has a say in the result.
 */
export function* lookIndices(): Generator<number> {
  for (let races = 500; races <= MOST_RACES_FOR_PRECISION; races *= 2) {
    yield races;
    if (races < MOST_RACES_FOR_PRECISION) yield races * 1.5;
  }
}
