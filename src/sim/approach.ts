import { whoJumps } from "./jump.ts";
import { onIce } from "./on-ice.ts";
import { gapToFront, metresToSprint, nextSprint, skatersAhead } from "./situation.ts";

const { state } = onIce;

/** From how far before the line of a sprint a skater brings himself into place, laps. */
const APPROACH = 1.3;
/** From how far before it he answers who rides off beside him, laps. Engineering assumption, MODEL 7.5. */
const ANSWERS_FROM = 2;
/** Further ahead than this who rides off is gone, m. Engineering assumption, MODEL 7.5. */
const GONE = 20;
/** How much earlier for each metre that he has to make up on those who are away, m, and how early at most, laps. Engineering assumptions, MODEL 7.5. */
const PER_METRE = 13;
const EARLIEST = 3;
/** Who has to gain more than this a metre gains it no more. Engineering assumption, MODEL 7.5. */
const HOPELESS = 0.12;
/** So many at most are brought back for the sake of points; more share turns of their own, and leave little to be had. Engineering assumption, MODEL 7.5. */
const FEW = 2;

/**
 * From how far before the line of the coming sprint a skater who wants its points works for them, m: the earlier, the more he has to
 * make up, and earlier where somebody rides off.
 */
export function approachFrom(skater: number): number {
  const lap = onIce.heat.track.lapLength;
  if (rivalAtHand(skater) >= 0) return ANSWERS_FROM * lap;
  const sprint = nextSprint(skater);
  if (sprint < 0 || !canBringBack(skater, metresToSprint(skater, sprint))) return APPROACH * lap;
  return Math.min(EARLIEST * lap, APPROACH * lap + PER_METRE * gapToFront(skater));
}

/** Who is riding off from beside or behind a skater, or not far ahead of him, or -1. */
export function rivalAtHand(skater: number): number {
  const rival = whoJumps(skater);
  if (rival < 0) return -1;
  const { distance } = state;
  return distance[rival]! - distance[skater]! <= GONE ? rival : -1;
}

/** Whether those ahead of a skater's group are so few and so near that they can be brought back within so many metres. */
export function canBringBack(skater: number, metres: number): boolean {
  const ahead = skatersAhead(skater);
  return ahead > 0 && ahead <= FEW && gapToFront(skater) <= HOPELESS * metres;
}
