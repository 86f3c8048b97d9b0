import type { Heat } from "../../src/sim/heat.ts";
import { orderPack } from "../../src/sim/pack.ts";
import { startRace } from "../../src/sim/race.ts";
import { seedToMaster } from "../../src/sim/random.ts";
import { FREE, type RaceState, TIME } from "../../src/sim/state.ts";
import { on } from "./on.ts";

/** Where a skater is put, by his slot in the start list. */
export interface Placed {
  /** Metres from the start line. */
  at: number;
  /** m/s, 12.5 unless told otherwise. */
  speed?: number;
  file?: number;
  /** Share of the anaerobic reserve left, 1 unless told otherwise. */
  reserve?: number;
  points?: number;
}

/** A race in the middle: everybody rolls where he is put, has crossed the lines behind him and decides next. */
export function placedRace(
  heat: Heat,
  rows: readonly Placed[],
  race = 0,
  seed = "placed",
): RaceState {
  const state = startRace(heat, { seed: seedToMaster(seed), race });
  const lap = heat.track.lapLength;
  rows.forEach(({ at, speed = 12.5, file = 0, reserve = 1, points = 0 }, i) => {
    const done = Math.max(0, Math.floor(at / lap));
    state.distance[i] = at;
    state.before[i] = at - speed;
    state.soon[i] = at;
    state.speed[i] = speed;
    state.file[i] = file;
    state.reserve[i] = reserve * state.capacity[i]!;
    state.points[i] = points;
    state.laps[i] = done;
    state.nextLine[i] = (done + 1) * lap;
    state.decideAt[i] = at;
    for (let line = 1; line <= done; line++) state.crossed[line]! += 1;
  });
  const front = Math.max(...rows.map(({ at }) => at));
  state.race[FREE] = front >= heat.rules.neutralLaps * lap ? 1 : 0;
  state.race[TIME] = front / 12;
  on({ state }, orderPack);
  return state;
}

/** Skaters in line from `front` metres on, `gap` metres apart, in the order of the start list. */
export function lineOf(count: number, front: number, gap = 1.5): Placed[] {
  return Array.from({ length: count }, (_, i) => ({ at: front - gap * i }));
}
