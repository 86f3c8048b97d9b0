import { chance } from "./draw.ts";
import { drawField } from "./draw-field.ts";
import { onIce } from "./on-ice.ts";
import { GRID } from "./purpose.ts";
import type { RaceKey } from "./race-key.ts";
import { raceKey } from "./random.ts";
import { ATTACKER, KEY_HIGH, KEY_LOW, KNOWN_HIGH, KNOWN_LOW, RUNNERS, SPRINTER } from "./state.ts";

const { state } = onIce;

/** Metres between two skaters of the line at the start. */
const START_SPACING = 1.2;
/** Stream number of the draws of what is known imperfectly; heats and lineages have others. */
const KNOWLEDGE_STREAM = 0x40000000;

/** Draws everybody for this race and puts them on the grid. */
export function lineUp(key: RaceKey): void {
  const { heat } = onIce;
  const chanceKey = raceKey(key.seed, key.race, ((key.heat ?? 0) << 24) | (key.lineage ?? 0));
  const known = raceKey(key.seed, key.knowledge ?? key.race, KNOWLEDGE_STREAM);
  state.keys[KEY_HIGH] = chanceKey.hi;
  state.keys[KEY_LOW] = chanceKey.lo;
  state.keys[KNOWN_HIGH] = known.hi;
  state.keys[KNOWN_LOW] = known.lo;
  state.race[ATTACKER] = -1;
  state.race[SPRINTER] = -1;
  state.race[RUNNERS] = heat.skaters;
  drawField(key.habits);
  takeGrid();
}

/**
 * Lines the field up in the order of the grid; unknown places are drawn among those left over. The rows of
 * the grid string out into one line in the neutral lap, so the line is where the race begins.
 */
function takeGrid(): void {
  const { heat } = onIce;
  const { order } = state;
  for (let slot = 0; slot < heat.skaters; slot++) {
    const placed = heat.grid.indexOf(slot);
    order[slot] = placed >= 0 ? placed : nextUnplaced(slot);
  }
  for (let slot = 0; slot < heat.skaters; slot++) {
    const skater = order[slot]!;
    state.distance[skater] = -START_SPACING * slot;
    state.before[skater] = state.distance[skater]!;
    state.tactic[skater] = -1;
    state.clause[skater] = -1;
    state.leadSince[skater] = -1;
    state.wheel[skater] = -1;
    state.lineOrder[skater] = heat.skaters;
    state.draft[skater] = 1;
    state.alertAt[skater] = Number.POSITIVE_INFINITY;
    state.decideAt[skater] = -99;
    state.quarter[skater] = -1;
    state.nextLine[skater] = heat.track.lapLength;
  }
}

/** Of those without a known grid place and not yet lined up, the one with the smallest draw. */
function nextUnplaced(filled: number): number {
  const { heat } = onIce;
  let best = -1;
  let smallest = 2;
  for (let skater = 0; skater < heat.skaters; skater++) {
    if (heat.grid[skater]! >= 0 || state.order.subarray(0, filled).includes(skater)) continue;
    const draw = chance(skater, 0, GRID);
    if (draw < smallest) {
      smallest = draw;
      best = skater;
    }
  }
  return best;
}
