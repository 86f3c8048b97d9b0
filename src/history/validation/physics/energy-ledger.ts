import { FILE_OFFSETS } from "../../../sim/files.ts";
import type { Heat } from "../../../sim/heat.ts";
import type { Observer } from "../../../sim/observer.ts";
import { advance, startRace } from "../../../sim/race.ts";
import { seedToMaster } from "../../../sim/random.ts";
import { DONE, type RaceState, RUNNING } from "../../../sim/state.ts";
import { cornerStretch, segmentAt } from "../../../sim/track.ts";

/**
 * Largest difference, over skaters and races, between the work of the legs and where it went (air, ice, speed), as
 * a share of the work. The spending is worked out from positions and speeds as an observer sees them, not from the
 * engine's own sums. Who slips or falls is left out of that race: the ice takes speed that nobody braked.
 */
export function ledgerMiss(heat: Heat, races: number, seed: string): number {
  let worst = 0;
  for (let race = 0; race < races; race++) {
    const { work, spent, hasFallen, observer } = keepLedger(heat.skaters);
    const state = startRace(heat, { seed: seedToMaster(seed), race });
    advance(heat, state, undefined, observer);
    for (let i = 0; i < heat.skaters; i++)
      if (state.status[i] === DONE && hasFallen[i] === 0)
        worst = Math.max(worst, Math.abs(work[i]! / spent[i]! - 1));
  }
  return worst;
}

interface EnergyLedger {
  /** J per skater */
  work: Float64Array;
  spent: Float64Array;
  hasFallen: Uint8Array;
  observer: Observer;
}

function keepLedger(skaters: number): EnergyLedger {
  const work = new Float64Array(skaters);
  const spent = new Float64Array(skaters);
  const hasFallen = new Uint8Array(skaters);
  const hasLeft = new Uint8Array(skaters);
  const speedBefore = new Float64Array(skaters);
  const step = (heat: Heat, state: RaceState, seconds: number): void => {
    for (let i = 0; i < skaters; i++) {
      const v = speedBefore[i]!;
      const u = state.speed[i]!;
      speedBefore[i] = u;
      // Who has left the race stands still in the state from the step after.
      if (hasLeft[i] === 1) continue;
      if (state.status[i] !== RUNNING) hasLeft[i] = 1;
      const metres = iceSkated(heat, state, i);
      const speed = metres / seconds;
      const air = state.drag[i]! * state.draft[i]! * speed * speed * metres;
      work[i]! += state.power[i]! * seconds;
      spent[i]! += air + state.friction[i]! * metres + 0.5 * state.mass[i]! * (u * u - v * v);
    }
  };
  const event: Observer["event"] = (kind, _time, skater) => {
    if (kind === "slip" || kind === "fall") hasFallen[skater] = 1;
  };
  return { work, spent, hasFallen, observer: { step, event } };
}

/** Metres over the ice in the last step: more than along the line for who rides outside in a corner. */
function iceSkated({ track }: Heat, state: RaceState, i: number): number {
  const from = state.before[i]!;
  const isCorner = segmentAt(track, state.soon[i]!) % 2 === 1;
  const stretch = isCorner ? cornerStretch(track.radius, FILE_OFFSETS[state.file[i]!]!) : 1;
  return (state.distance[i]! - from) * stretch;
}
