import { scaleLinear } from "d3";
import type { PointsToGetThrough } from "../../odds/cut/points-to-get-through.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawLine, drawRect, drawText, type Into } from "./draw-marks.ts";
import { hundredCount, type OfHundred, shortCount } from "./hundred-count.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint } from "./paint.ts";

/** How many points the last to go through had. */
export type CutData = Pick<PointsToGetThrough, "cut" | "places">;

export interface CutText {
  label: string;
  /** "points of the 8th" */
  points: string;
  share: string;
  ofHundred: OfHundred;
  /** Cuts beyond the last shown. @example orMore(9) // "9+" */
  orMore(points: number): string;
}

/** Cuts from here on are shown together: finish points, that nobody takes from the sprints. */
const LAST = 9;
const HEIGHT = 108;

/** The points at the cut, as bars of races out of a hundred. */
export function cutPoints(
  container: HTMLElement,
  data: CutData,
  options: ChartOptions<CutText>,
): Chart<CutData> {
  return mountChart(container, data, options, {
    name: "cut-points",
    table: cutPointsTable,
    draw: (sheet, now) => drawBars(sheet, now, options.text),
  });
}

/** One bar per number of points, from 0, with the rest in the last. */
function barsOf({ cut }: CutData): { points: number; count: number; of: number }[] {
  const most = Math.max(0, ...cut.map(({ points }) => points));
  const bars = Array.from({ length: Math.min(most, LAST) + 1 }, (_, points) => ({
    points,
    count: 0,
    of: 0,
  }));
  for (const { points, share } of cut) {
    const bar = bars[Math.min(points, LAST)]!;
    bar.count += share.count;
    bar.of = share.of;
  }
  return bars;
}

function drawBars(sheet: Sheet, data: CutData, text: CutText): void {
  const { svg, width } = sheet;
  const into = svg as Into;
  const bars = barsOf(data);
  const slot = Math.min(64, (width - 8) / Math.max(bars.length, 4));
  const most = Math.max(0.3, ...bars.map(({ count, of }) => (of === 0 ? 0 : count / of)));
  const y = scaleLinear([0, most], [HEIGHT, 22]);
  sheet.setHeight(HEIGHT + 42);
  drawLine(into, [0, HEIGHT + 0.5, slot * bars.length, HEIGHT + 0.5], paint.quiet);
  bars.forEach(({ points, count, of }, k) => {
    const p = of === 0 ? 0 : count / of;
    const x = k * slot;
    drawRect(into, [x + 2, y(p), slot - 4, HEIGHT - y(p)], paint.others);
    if (of > 0 && count > 0) {
      const label = shortCount(hundredCount({ p, low: p, high: p }));
      drawText(into, x + slot / 2, y(p) - 5, label, { anchor: "middle", fill: paint.ink });
    }
    const name = k === LAST ? text.orMore(points) : String(points);
    drawText(into, x + slot / 2, HEIGHT + 17, name, { anchor: "middle", fill: paint.ink });
  });
  drawText(into, 2, HEIGHT + 36, text.points);
}

export function cutPointsTable(data: CutData, text: CutText): TableTwin {
  return {
    caption: text.label,
    columns: [text.points, text.share],
    rows: data.cut.map(({ points, share }) => [
      points,
      share.chance === null ? null : text.ofHundred(hundredCount(share.chance)),
    ]),
  };
}
