import { onIce } from "./on-ice.ts";
import { DONE, FINISHED, RUNNING } from "./state.ts";

const { state } = onIce;

/**
 * How many could still rank ahead of a skater if he scored no more. Ahead already: those with more points and
 * those level who still race. Of the others the best holds `held`; a finish or sprint place that lifts even
 * him past costs the skater one rank, and of smaller places it takes two of different lines. An upper bound that a rider can
 * count on his fingers; the exact answer is in ledger.ts.
 */
export function mostAhead(skater: number): number {
  const { heat } = onIce;
  const mine = state.points[skater]!;
  let ahead = 0;
  let held = 0;
  for (let other = 0; other < heat.skaters; other++) {
    if (other === skater || state.status[other]! > DONE) continue;
    const his = state.points[other]!;
    if (his > mine || (his === mine && state.status[other] === RUNNING)) ahead++;
    else held = Math.max(held, his);
  }
  const { finishPoints, sprints } = heat.rules;
  let lifting = 0;
  let small = 0;
  let smallOfOneLine = 0;
  for (let line = -1; line < sprints.length; line++) {
    const points = line < 0 ? finishPoints : sprints[line]!.points;
    const gone = line < 0 ? state.race[FINISHED]! : state.crossed[sprints[line]!.lap]!;
    let smallHere = 0;
    for (let place = gone; place < points.length; place++) {
      if (points[place]! + held >= mine) lifting++;
      else if (points[place]! > 0) smallHere++;
    }
    small += smallHere;
    smallOfOneLine = Math.max(smallOfOneLine, smallHere);
  }
  return ahead + lifting + Math.min(small >> 1, small - smallOfOneLine);
}

/** Whether a skater goes through whatever happens, as far as he can count. Never in a final. */
export function isThrough(skater: number): boolean {
  const { heat } = onIce;
  return heat.isSemifinal && state.points[skater]! > 0 && mostAhead(skater) < heat.goalPlaces;
}
