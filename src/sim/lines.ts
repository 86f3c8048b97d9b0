import { alertAll } from "./alert.ts";
import { chance } from "./draw.ts";
import { normalQuantile } from "./math.ts";
import { onIce } from "./on-ice.ts";
import { leaveOrder } from "./pack.ts";
import { sprintPointsFor } from "./points.ts";
import { LUNGE } from "./purpose.ts";
import { DONE, FINISHED, FREE, RUNNERS, RUNNING, TIME } from "./state.ts";

const { state } = onIce;

/** Spread of the blade thrown at a line that counts, s. Engineering assumption, MODEL 8.2. */
const LUNGE_SPREAD = 0.02;

/**
 * Everything that happens at the line within a step, skater by skater in the order in which the blades
 * cross it: laps, the shot, intermediate points, the bell, the finish. A crossing is timed inside the step, so that the order
 * over the line does not depend on the step.
 */
export function crossLines(seconds: number): void {
  const stepStart = state.race[TIME]! - seconds;
  for (;;) {
    let next = -1;
    let earliest = Number.POSITIVE_INFINITY;
    const runners = state.race[RUNNERS]!;
    for (let r = 0; r < runners; r++) {
      const skater = state.order[r]!;
      const line = state.nextLine[skater]!;
      if (state.distance[skater]! < line) continue;
      const time = stepStart + seconds * shareOfStep(skater, line);
      if (time < earliest) {
        earliest = time;
        next = skater;
      }
    }
    if (next < 0) return;
    crossLine(next, earliest);
  }
}

/** Share of the step after which a skater is at the line, his speed having changed evenly over it. */
function shareOfStep(skater: number, line: number): number {
  const { before, distance, speedBefore, speed } = state;
  const from = before[skater]!;
  const metres = distance[skater]! - from;
  const v = speedBefore[skater]!;
  const u = speed[skater]!;
  if (metres <= 0 || v + u <= 0) return 0;
  const share = (line - from) / metres;
  // The root of (u - v) t^2 + 2 v t = share (u + v), written so that u = v needs no case of its own.
  return (share * (u + v)) / (v + Math.sqrt(v * v + share * (u * u - v * v)));
}

function crossLine(skater: number, time: number): void {
  const { heat, observer } = onIce;
  const lap = state.laps[skater]! + 1;
  const rank = state.crossed[lap]!;
  state.crossed[lap] = rank + 1;
  state.laps[skater] = lap;
  state.lineTime[skater] = time;
  const toGo = heat.rules.laps - lap;
  if (lap === heat.rules.neutralLaps && state.race[FREE] === 0) {
    state.race[FREE] = 1;
    alertAll(time);
    observer?.event?.("shot", time, skater, -1, 0, lap);
  }
  observer?.event?.("lap-line", time, skater, -1, rank, lap);
  const sprint = heat.sprintAtLap[lap]!;
  if (sprint >= 0) awardSprint(skater, sprint, rank, time, lap);
  if (toGo === 3) state.timeAtThree[skater] = time;
  if (toGo === 1) state.timeAtBell[skater] = time;
  if (toGo === 0) {
    finish(skater, time, lap);
    return;
  }
  const counts = heat.sprintAtLap[lap + 1]! >= 0 || toGo === 1;
  const lunge = counts
    ? LUNGE_SPREAD * normalQuantile(chance(skater, lap + 1, LUNGE)) * state.speed[skater]!
    : 0;
  state.nextLine[skater] = (lap + 1) * heat.track.lapLength - lunge;
}

function awardSprint(
  skater: number,
  sprint: number,
  rank: number,
  time: number,
  lap: number,
): void {
  const { heat, observer } = onIce;
  const points = sprintPointsFor(heat.rules, sprint, rank);
  if (points === 0) return;
  state.sprintPoints[skater * heat.rules.sprints.length + sprint] = points;
  state.points[skater] += points;
  observer?.event?.("sprint-line", time, skater, -1, rank, lap);
}

function finish(skater: number, time: number, lap: number): void {
  const { observer } = onIce;
  if (state.status[skater] !== RUNNING) return;
  state.status[skater] = DONE;
  state.lineOrder[skater] = state.race[FINISHED]!;
  state.race[FINISHED]! += 1;
  // Photo-finish clocks show thousandths; the order itself is kept from the exact time.
  state.lineTime[skater] = Math.floor(time * 1000 + 0.5) / 1000;
  leaveOrder(skater);
  observer?.event?.("finish", time, skater, -1, state.lineOrder[skater]!, lap);
}
