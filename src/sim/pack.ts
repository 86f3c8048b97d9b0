import { GROUPS, MAIN_PACK, type RaceState, RUNNERS } from "./state.ts";

/** A gap that parts two groups, m: about three quarters of a second, more than a loose wheel. */
const GROUP_GAP = 9;

/**
 * Puts the skaters in order and parts them into groups. The order is nearly right already, so an
 * insertion sort costs one comparison a skater (measured choice: style of the whole kernel).
 */
export function orderPack(state: RaceState): void {
  const { order, distance, rank, group, groupRank, groupSize, groupFirst, race } = state;
  const runners = race[RUNNERS]!;
  for (let r = 1; r < runners; r++) {
    const skater = order[r]!;
    const metres = distance[skater]!;
    let slot = r;
    while (slot > 0 && distance[order[slot - 1]!]! < metres) {
      order[slot] = order[slot - 1]!;
      slot--;
    }
    order[slot] = skater;
  }
  let groupNow = -1;
  let first = 0;
  let ahead = 0;
  for (let r = 0; r < runners; r++) {
    const skater = order[r]!;
    const metres = distance[skater]!;
    if (r === 0 || ahead - metres > GROUP_GAP) {
      if (groupNow >= 0) groupSize[groupNow] = r - first;
      groupNow++;
      first = r;
      groupFirst[groupNow] = r;
    }
    ahead = metres;
    rank[skater] = r;
    group[skater] = groupNow;
    groupRank[skater] = r - first;
  }
  if (groupNow >= 0) groupSize[groupNow] = runners - first;
  race[GROUPS] = groupNow + 1;
  let main = 0;
  for (let g = 1; g <= groupNow; g++) if (groupSize[g]! > groupSize[main]!) main = g;
  race[MAIN_PACK] = main;
}

/** Takes a skater out of the order: finished, lapped, stopped. */
export function leaveOrder(state: RaceState, skater: number): void {
  const { order, race } = state;
  const runners = race[RUNNERS]!;
  let slot = 0;
  while (slot < runners && order[slot] !== skater) slot++;
  if (slot === runners) return;
  for (; slot < runners - 1; slot++) order[slot] = order[slot + 1]!;
  order[runners - 1] = skater;
  race[RUNNERS] = runners - 1;
}
