import { onIce } from "./on-ice.ts";
import { GROUPS, MAIN_PACK, RUNNERS } from "./state.ts";

const { state } = onIce;

/** A gap that parts two groups, m: about three quarters of a second, more than a loose wheel. */
const GROUP_GAP = 9;

/**
 * So many make a pack, in which nobody works for the others. Engineering assumption: on no sheet with times did more than six
 * come in four seconds and more ahead of all others, MODEL 6.6.
 */
export const PACK = 7;

/** Puts the skaters in order and parts them into groups; the first that is a pack is the main pack, or else the largest. */
export function orderPack(): void {
  sortOrder();
  const { order, distance, rank, group, groupRank, groupSize, groupFirst, race } = state;
  const runners = race[RUNNERS]!;
  let now = -1;
  let first = 0;
  let main = 0;
  let largest = 0;
  let ahead = Number.POSITIVE_INFINITY;
  for (let r = 0; r < runners; r++) {
    const skater = order[r]!;
    const metres = distance[skater]!;
    if (ahead - metres > GROUP_GAP) {
      now++;
      first = r;
      groupFirst[now] = r;
    }
    ahead = metres;
    const size = r - first + 1;
    groupSize[now] = size;
    if (size > largest && (now === main || largest < PACK)) {
      largest = size;
      main = now;
    }
    rank[skater] = r;
    group[skater] = now;
    groupRank[skater] = r - first;
  }
  race[GROUPS] = now + 1;
  race[MAIN_PACK] = main;
}

/** The order is nearly right already, so an insertion sort costs one comparison a skater. */
function sortOrder(): void {
  const { order, distance, race } = state;
  const runners = race[RUNNERS]!;
  let ahead = distance[order[0]!]!;
  for (let r = 1; r < runners; r++) {
    const skater = order[r]!;
    const metres = distance[skater]!;
    if (metres <= ahead) {
      ahead = metres;
      continue;
    }
    let slot = r;
    while (slot > 0 && distance[order[slot - 1]!]! < metres) {
      order[slot] = order[slot - 1]!;
      slot--;
    }
    order[slot] = skater;
  }
}

/** Takes a skater out of the order: finished, lapped, stopped. */
export function leaveOrder(skater: number): void {
  const { order, race } = state;
  const runners = race[RUNNERS]!;
  let slot = 0;
  while (slot < runners && order[slot] !== skater) slot++;
  if (slot === runners) return;
  for (; slot < runners - 1; slot++) order[slot] = order[slot + 1]!;
  order[runners - 1] = skater;
  race[RUNNERS] = runners - 1;
}
