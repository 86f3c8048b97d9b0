import type { RaceTrace, TraceEvent } from "../../sim/trace.ts";
import { drawRect, drawText, type Into } from "./draw-marks.ts";
import { paint } from "./paint.ts";

/** What is marked above a race, and by which sign. */
const SIGNS: Partial<Record<TraceEvent["kind"], string>> = {
  attack: "▲",
  fall: "✕",
  "sit-up": "○",
  sprint: "»",
};
const SIZE = 16;
const ROWS = 2;

/** Attacks, falls and sitting up, and who opens the final sprint. */
export function markedEvents({ events }: RaceTrace): TraceEvent[] {
  const opening = events.find(({ kind }) => kind === "sprint");
  return events.filter(
    (event) =>
      event.skater !== null &&
      SIGNS[event.kind] !== undefined &&
      (event.kind !== "sprint" || event === opening),
  );
}

/** Signs in up to two rows above the race, each where it happened; those of our skaters in orange. */
export function drawEventMarks(
  into: Into,
  trace: RaceTrace,
  ours: readonly string[],
  xOfTime: (seconds: number) => number,
  words: (event: TraceEvent) => string,
): void {
  const ends = new Array<number>(ROWS).fill(Number.NEGATIVE_INFINITY);
  markedEvents(trace).forEach((event, k) => {
    const x = xOfTime(event.time);
    const row = ends.findIndex((end) => x - SIZE / 2 >= end);
    if (row < 0) return;
    ends[row] = x + SIZE / 2;
    const mark = into.append("g").attr("data-key", `event:${k}`).attr("tabindex", 0);
    mark.attr("role", "button").attr("aria-label", words(event));
    const y = 22 + (ROWS - 1 - row) * SIZE;
    drawRect(mark, [x - SIZE / 2, y, SIZE, SIZE], "transparent");
    drawText(mark, x, y + 12, SIGNS[event.kind]!, {
      anchor: "middle",
      fill: ours.includes(event.skater!) ? paint.ours : paint.quiet,
    });
  });
}
