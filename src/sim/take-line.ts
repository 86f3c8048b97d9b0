import { chooseFile } from "./files.ts";
import { HOLD } from "./intention.ts";
import { onIce } from "./on-ice.ts";
import { segmentInLap } from "./track.ts";
import { feelWake } from "./wake.ts";

const { state } = onIce;

/**
 * Before a skater moves: which part of the lap the middle of the step falls in, which file he takes, whose wheel that gives him and how
 * much drag he feels there. Apart from `moveSkater` so that the compiler can keep either in registers.
 */
export function takeLine(place: number): void {
  const { heat } = onIce;
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
  if (state.file[skater] !== 0 || state.aim[skater] !== HOLD) chooseFile(skater, inCorner);
  feelWake(place, inCorner);
  state.lastInFile[state.file[skater]!] = skater;
}
