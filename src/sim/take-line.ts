import { chooseFile } from "./files.ts";
import type { Heat } from "./heat.ts";
import { HOLD } from "./intention.ts";
import type { RaceState } from "./state.ts";
import { segmentInLap } from "./track.ts";
import { feelWake } from "./wake.ts";

/**
 * Before a skater moves: which part of the lap the middle of the step falls in, which file he takes, whose wheel that gives him and how
 * much drag he feels there. Apart from `moveSkater` so that the compiler can keep either in registers.
 */
export function takeLine(heat: Heat, state: RaceState, place: number): void {
  const { track } = heat;
  const skater = state.order[place]!;
  const here = state.distance[skater]!;
  state.before[skater] = here;
  state.speedBefore[skater] = state.speed[skater]!;
  if (state.downUntil[skater]! > 0) return;
  let inLap = state.soon[skater]! - state.laps[skater]! * track.lapLength;
  if (inLap > track.lapLength) inLap -= track.lapLength;
  const inCorner = (segmentInLap(track, inLap) & 1) === 1;
  state.inCorner[skater] = inCorner ? 1 : 0;
  // Most of the time most skaters are in line and mean to stay there.
  if (state.file[skater] !== 0 || state.aim[skater] !== HOLD) chooseFile(state, skater, inCorner);
  feelWake(heat, state, place, inCorner);
  state.lastInFile[state.file[skater]!] = skater;
}
