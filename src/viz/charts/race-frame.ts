import { type ScaleLinear, scaleLinear } from "d3";
import type { RaceTrace } from "../../sim/trace.ts";

/** Where a picture of a whole race begins and ends, alike in all of them so that they line up, and its clock. */
export interface RaceFrame {
  left: number;
  right: number;
  /** px for laps to go of the skater in front, from all laps at the start to 0 */
  x: (toGo: number) => number;
  /** px for seconds from the start, and back */
  xOfTime: ScaleLinear<number, number>;
  /** s, when the first skater finishes */
  duration: number;
}

/** Room for numbers on the left and names on the right, px. */
const LEFT = 34;
const NAMES = 140;
const NARROW_NAMES = 94;

/** Time runs as the skater in front covers laps: from line to line in proportion. */
export function raceFrame({ lines, laps }: RaceTrace, width: number): RaceFrame {
  const right = width - (width < 560 ? NARROW_NAMES : NAMES);
  const x = scaleLinear([laps, 0], [LEFT, right]);
  // A race nobody has skated yet gets a clock of one second, so that every moment has a place.
  const stops = lines.length > 0 ? lines : [{ time: 1, toGo: 0 }];
  const times = [0, ...stops.map(({ time }) => time)];
  const places = [x(laps), ...stops.map(({ toGo }) => x(toGo))];
  const xOfTime = scaleLinear(times, places).clamp(true);
  return { left: LEFT, right, x, xOfTime, duration: times.at(-1)! };
}

/** Laps to go of the skater in front, counted as they are called: the lap under way included. */
export function toGoAt({ lines, laps }: RaceTrace, seconds: number): number {
  const passed = lines.filter(({ time }) => time <= seconds).length;
  return laps - passed;
}
