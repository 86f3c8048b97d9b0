import type { Heat } from "../../src/sim/heat.ts";
import type { Observer } from "../../src/sim/observer.ts";
import { pointsHandedOut } from "../../src/sim/points.ts";
import { raceIsOver } from "../../src/sim/race.ts";
import { quarterOf } from "../../src/sim/situation.ts";
import {
  DISQUALIFIED,
  DONE,
  LAPPED,
  type RaceState,
  RUNNERS,
  RUNNING,
  TIME,
} from "../../src/sim/state.ts";

/** No race lasts longer, s: half an hour and one step. */
const LONGEST = 1803.75;
const FASTEST = 25;
/** The one column in which infinity has a meaning: nothing is due. */
const MAY_BE_INFINITE = ["alertAt"];

function demand(holds: boolean, what: () => string): void {
  if (!holds) throw new Error(`invariant: ${what()}`);
}

/** An observer that throws at the first step after which something impossible stands in the state. */
export function watchRace(heat: Heat): Observer {
  const laps = new Float64Array(heat.skaters);
  const times = new Float64Array(heat.skaters);
  const distances = new Float64Array(heat.skaters).fill(Number.NEGATIVE_INFINITY);
  const mishaps = new Set<string>();
  let now: RaceState | undefined;
  return {
    event(kind, time, skater, other) {
      // A fall of one's own and a slip are drawn once a quarter lap; being brought down is another's doing.
      if (now === undefined || (kind !== "slip" && (kind !== "fall" || other >= 0))) return;
      const quarter = quarterOf(skater);
      const mishap = `${kind} of skater ${skater} in quarter lap ${quarter}`;
      demand(!mishaps.has(mishap), () => `a second ${mishap} at ${time} s`);
      mishaps.add(mishap);
    },
    step(_, state, seconds) {
      const at = `at ${state.race[TIME]} s`;
      now = state;
      checkNumbers(state, at);
      checkOrder(heat, state, at);
      demand(seconds > 0, () => `step of ${seconds} s ${at}`);
      for (let i = 0; i < heat.skaters; i++) {
        const who = `of skater ${i} ${at}`;
        checkBody(state, i, who);
        const crossed = state.laps[i]! - laps[i]!;
        demand(crossed === 0 || crossed === 1, () => `${crossed} new laps ${who}`);
        demand(state.laps[i]! <= heat.rules.laps, () => `${state.laps[i]} laps ${who}`);
        demand(state.lineTime[i]! >= times[i]!, () => `line time ${state.lineTime[i]} ${who}`);
        demand(state.distance[i]! >= distances[i]!, () => `${state.distance[i]} m ${who}`);
        laps[i] = state.laps[i]!;
        times[i] = state.lineTime[i]!;
        distances[i] = state.distance[i]!;
      }
    },
  };
}

/** Every number of a state is a number, and finite but where infinity has a meaning. */
function checkNumbers(state: RaceState, at: string): void {
  for (const [name, column] of Object.entries(state)) {
    if (!(column instanceof Float64Array)) continue;
    const mayBeInfinite = MAY_BE_INFINITE.includes(name);
    for (let k = 0; k < column.length; k++) {
      const value = column[k]!;
      if (value - value === 0 || (mayBeInfinite && value === Number.POSITIVE_INFINITY)) continue;
      demand(false, () => `${name}[${k}] is ${value} ${at}`);
    }
  }
}

/** Everybody stands in the order once; those in the race in front, those out of it behind. */
function checkOrder({ skaters }: Heat, state: RaceState, at: string): void {
  const { order, status, race } = state;
  let seen = 0;
  for (let r = 0; r < skaters; r++) {
    seen |= 1 << order[r]!;
    const isRunning = status[order[r]!] === RUNNING;
    demand(isRunning === r < race[RUNNERS]!, () => `status of skater ${order[r]} ${at}`);
  }
  demand(seen === 2 ** skaters - 1, () => `order ${order.join(" ")} ${at}`);
}

function checkBody(state: RaceState, i: number, who: string): void {
  const reserve = state.reserve[i]!;
  const speed = state.speed[i]!;
  demand(reserve >= 0 && reserve <= state.capacity[i]!, () => `reserve ${reserve} J ${who}`);
  demand(speed >= 0 && speed <= FASTEST, () => `speed ${speed} m/s ${who}`);
  demand(state.draft[i]! > 0 && state.draft[i]! < 1.2, () => `draft ${state.draft[i]} ${who}`);
  demand(state.file[i]! >= 0 && state.file[i]! <= 3, () => `file ${state.file[i]} ${who}`);
}

/** A race that is over has a result that the rules allow. */
export function checkResult(heat: Heat, state: RaceState): void {
  demand(raceIsOver(state), () => "the race is not over");
  demand(state.race[TIME]! <= LONGEST, () => `the race took ${state.race[TIME]} s`);
  checkNumbers(state, "in the result");
  checkLaps(heat, state);
  checkPoints(heat, state);
  checkPlaces(heat, state);
}

/** Laps, order over the finish line and status tell one story. */
function checkLaps(heat: Heat, state: RaceState): void {
  const { laps, lineOrder, status, crossed } = state;
  const finishers = new Set<number>();
  for (let i = 0; i < heat.skaters; i++) {
    const fullDistance = laps[i] === heat.rules.laps;
    const hasOrder = lineOrder[i]! < heat.skaters;
    // Who is disqualified after the finish has no order any more.
    const counts = fullDistance && status[i] !== DISQUALIFIED;
    demand(counts === hasOrder, () => `skater ${i}: ${laps[i]} laps, order ${lineOrder[i]}`);
    const mayHaveDone = status[i] === DONE || status[i] === DISQUALIFIED;
    demand(!fullDistance || mayHaveDone, () => `skater ${i}: finished with status ${status[i]}`);
    demand(fullDistance || status[i] !== DONE, () => `skater ${i}: done after ${laps[i]} laps`);
    demand(status[i] !== RUNNING, () => `skater ${i} is still racing`);
    demand(
      status[i] !== LAPPED || heat.rules.lapped === "pullDetached",
      () => `skater ${i} was taken out`,
    );
    if (hasOrder) finishers.add(lineOrder[i]!);
  }
  const expected = Array.from({ length: finishers.size }, (_, order) => order);
  demand(
    [...finishers].sort((a, b) => a - b).join() === expected.join(),
    () => `orders over the finish line ${lineOrder.join(" ")}`,
  );
  for (let lap = 1; lap <= heat.rules.laps; lap++) {
    const count = laps.filter((skated) => skated >= lap).length;
    demand(crossed[lap] === count, () => `${crossed[lap]} crossings of line ${lap}, ${count} laps`);
  }
}

/** All points are those that the rules hand out, less the struck ones and those of places that nobody took. */
function checkPoints({ rules, skaters }: Heat, state: RaceState): void {
  const { status, total, lineOrder, crossed } = state;
  const sprints = rules.sprints.length;
  let missing = 0;
  let ranked = 0;
  for (let i = 0; i < skaters; i++) {
    const won = sum(state.sprintPoints.subarray(i * sprints, (i + 1) * sprints));
    demand(state.points[i] === won, () => `skater ${i}: ${state.points[i]} points of ${won} won`);
    const isStruck = rules.forfeitPoints && status[i] !== DONE;
    const hasOrder = lineOrder[i]! < skaters;
    const atFinish = hasOrder ? (rules.finishPoints[lineOrder[i]!] ?? 0) : 0;
    const due = (isStruck ? 0 : won) + (status[i] === DONE ? atFinish : 0);
    demand(total[i] === due, () => `skater ${i}: ${total[i]} points in all, ${due} due`);
    missing += isStruck ? won : 0;
    ranked += hasOrder ? 1 : 0;
  }
  rules.sprints.forEach(({ lap, points }, s) => {
    const given = Array.from({ length: skaters }, (_, i) => state.sprintPoints[i * sprints + s]!);
    const scored = given.filter((value) => value > 0).sort((a, b) => b - a);
    const due = points.slice(0, crossed[lap]).filter((value) => value > 0);
    demand(scored.join() === due.join(), () => `sprint ${s}: ${scored} given, ${due} due`);
    missing += sum(points.slice(crossed[lap], skaters));
  });
  missing += sum(rules.finishPoints.slice(ranked, skaters));
  const handedOut = pointsHandedOut(rules, skaters);
  demand(
    sum(total) === handedOut - missing,
    () => `${sum(total)} points of ${handedOut} less ${missing}`,
  );
}

/** Places are 1 to n, and whoever has the better claim is in front. */
function checkPlaces({ skaters }: Heat, state: RaceState): void {
  const ranking = Array.from(state.place, (_, place) => state.place.indexOf(place + 1));
  demand(!ranking.includes(-1), () => `places ${state.place.join(" ")}`);
  for (let k = 1; k < skaters; k++) {
    const [a, b] = [ranking[k - 1]!, ranking[k]!];
    const [better, worse] = [claim(state, a), claim(state, b)];
    const at = better.findIndex((value, part) => value !== worse[part]);
    demand(
      at < 0 || better[at]! > worse[at]!,
      () => `skater ${a} (${better}) is placed before skater ${b} (${worse})`,
    );
  }
}

/** What a ranking compares, larger is better, the first difference decides. */
function claim(state: RaceState, i: number): number[] {
  if (state.status[i] === DISQUALIFIED) return [0];
  if (state.status[i] === DONE) return [2, state.total[i]!, -state.lineOrder[i]!];
  return [1, state.laps[i]!, -state.lineTime[i]!];
}

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
