import type { RaceTrace } from "../../sim/trace.ts";
import type { Into } from "./draw-marks.ts";
import { drawLapAxis } from "./lap-axis.ts";
import type { RaceFrame } from "./race-frame.ts";

/** The laps of one race below its picture, counted down, with its sprints. */
export function drawRaceLaps(
  into: Into,
  { laps, sprints }: RaceTrace,
  { x }: RaceFrame,
  [top, bottom]: readonly [number, number],
  { toGo, finish }: { toGo: string; finish: string },
): void {
  const at = sprints.map((sprint) => sprint.toGo);
  drawLapAxis(into, { laps, sprints: at, top, bottom, x, toGo, finish });
}
