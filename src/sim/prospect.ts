import type { Race } from "./heat.ts";
import { RUNNING } from "./state.ts";

/**
 * How many could still rank ahead of a skater if he scored no more: those with more points now, those level
 * who are still racing, one for each finish place and each coming sprint place worth at least as much as his
 * points. An upper bound that a rider can count on his fingers; the exact answer is in ledger.ts.
 */
export function mostAhead(race: Race, skater: number): number {
  const { heat, state } = race;
  const mine = state.points[skater]!;
  let ahead = 0;
  for (let other = 0; other < heat.skaters; other++) {
    if (other === skater || state.status[other]! > 1) continue;
    const his = state.points[other]!;
    if (his > mine || (his === mine && state.status[other] === RUNNING)) ahead++;
  }
  const { finishPoints, sprints } = heat.rules;
  for (let place = 0; place < finishPoints.length; place++)
    if (finishPoints[place]! >= mine) ahead++;
  for (let s = 0; s < sprints.length; s++) {
    if (sprints[s]!.lap <= state.laps[skater]!) continue;
    const { points } = sprints[s]!;
    for (let place = 0; place < points.length; place++) if (points[place]! >= mine) ahead++;
  }
  return ahead;
}

/** Whether a skater goes through whatever happens, as far as he can count. Never in a final. */
export function isThrough(race: Race, skater: number): boolean {
  const { heat, state } = race;
  return heat.isSemifinal && state.points[skater]! > 0 && mostAhead(race, skater) < heat.goalPlaces;
}
