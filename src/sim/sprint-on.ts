import { onIce } from "./on-ice.ts";
import { RUNNING, SPRINTER } from "./state.ts";

const { state } = onIce;

/** Who goes earlier than this before the finish attacks and does not sprint, m. */
const LONGEST_SPRINT = 1700;

/** Whether the sprint for the line has begun for a skater: by his own habit, or because others go and he must as well. */
export function sprintIsOn(skater: number): boolean {
  const { heat } = onIce;
  const metres = heat.raceLength - state.soon[skater]!;
  return metres <= state.sprintFrom[skater]! + 1 || othersGo(skater, metres);
}

/** Whether somebody near the front of his group, or beside or ahead of him, has opened the sprint. */
function othersGo(skater: number, metres: number): boolean {
  const sprinter = state.race[SPRINTER]!;
  if (sprinter < 0 || state.status[sprinter] !== RUNNING) return false;
  if (state.group[sprinter] !== state.group[skater]) return false;
  if (metres > LONGEST_SPRINT) return false;
  return (
    state.groupRank[sprinter]! < 4 || state.distance[sprinter]! > state.distance[skater]! - 1.5
  );
}
