import { area, line, scaleLinear } from "d3";
import type { Chart } from "./chart.ts";
import { drawDot, drawLine, drawPath, drawRect, drawText, type Into, round } from "./draw-marks.ts";
import { hundredCount } from "./hundred-count.ts";
import type { Sheet } from "./mount-chart.ts";
import {
  mountSweep,
  pointWords,
  type SweepData,
  type SweepOptions,
  type SweepText,
  type SweptPoint,
} from "./mount-sweep.ts";
import { paint, type } from "./paint.ts";
import { textWidth } from "./text-width.ts";

const TOP = 44;
const PLOT = 190;
const LEFT = 34;
const RIGHT = 14;

/** The chance of a plan over one of its parameters: points as counted, the smoothed curve with its band, the plateau of what is as good as the best. */
export function sweepCurve(
  container: HTMLElement,
  data: SweepData,
  options: SweepOptions,
): Chart<SweepData> {
  return mountSweep(container, data, options, "sweep-curve", drawCurve);
}

function drawCurve(sheet: Sheet, data: SweepData, text: SweepText, role: string): void {
  const { svg, width } = sheet;
  const into = svg as Into;
  const [axis] = data.axes;
  const points = [...data.points].sort((a, b) => a.at[0]! - b.at[0]!);
  if (!axis || points.length === 0) {
    sheet.setHeight(TOP);
    return;
  }
  const ends = [points[0]!.at[0]!, points.at(-1)!.at[0]!];
  const pad = (width - LEFT - RIGHT) / (2 * points.length + 2);
  const x = scaleLinear(axis.countsDown ? ends.reverse() : ends, [LEFT + pad, width - RIGHT - pad]);
  const most = Math.max(
    ...points.flatMap(({ smooth, tried }) => [smooth.high, tried.p]),
    data.against.chance.p,
  );
  const y = scaleLinear([0, Math.min(1, Math.ceil(10 * most + 0.5) / 10)], [TOP + PLOT, TOP]);
  const bottom = TOP + PLOT;
  sheet.setHeight(bottom + 42);
  drawText(into, 0, 14, text.chance);
  for (const tick of y.ticks(5)) {
    drawLine(into, [LEFT, y(tick), width - RIGHT, y(tick)], paint.grid);
    drawText(into, LEFT - 6, y(tick) + 4, String(Math.round(100 * tick)), { anchor: "end" });
  }
  drawPlateau(into, points, x, bottom, text);
  const band = area<SweptPoint>()
    .x(({ at }) => round(x(at[0]!)))
    .y0(({ smooth }) => round(y(smooth.low)))
    .y1(({ smooth }) => round(y(smooth.high)));
  drawPath(into, band(points), "none").attr("fill", paint.band95);
  drawAgainst(into, data, points, y, width);
  const curve = line<SweptPoint>()
    .x(({ at }) => round(x(at[0]!)))
    .y(({ smooth }) => round(y(smooth.p)));
  drawPath(into, curve(points), paint.ours, 3);
  points.forEach((point, k) => {
    const at = x(point.at[0]!);
    const mark = into.append("g").attr("data-key", point.at.join()).attr("data-row", 0);
    mark.attr("data-column", axis.countsDown ? points.length - 1 - k : k);
    mark.attr("tabindex", k === 0 ? 0 : -1).attr("role", role);
    mark.attr("aria-label", pointWords(data, point.at.join(), text));
    drawRect(mark, [at - pad, TOP, 2 * pad, PLOT + 20], "transparent");
    drawDot(mark, at, y(point.tried.p), 3, paint.paper)
      .attr("stroke", paint.quiet)
      .attr("stroke-width", 1.5);
    const every = Math.ceil(26 / (2 * pad));
    if (k % every === 0)
      drawText(mark, at, bottom + 17, String(point.at[0]), { anchor: "middle", fill: paint.ink });
  });
  const best = points.find(({ at }) => at[0] === data.best.at[0]);
  if (best) {
    drawDot(into, x(best.at[0]!), y(best.smooth.p), 6, paint.ours)
      .attr("stroke", paint.paper)
      .attr("stroke-width", 1.5);
    const words = `${text.best} ${best.at[0]}: ${text.ofHundred(hundredCount(best.smooth))}`;
    const half = textWidth(words, type.small, true) / 2;
    const at = Math.min(Math.max(x(best.at[0]!), half), width - half);
    drawText(into, at, y(best.smooth.high) - 8, words, {
      anchor: "middle",
      fill: paint.ours,
      bold: true,
      halo: true,
    });
  }
  drawText(into, LEFT + pad, bottom + 36, axis.label);
}

/** A bar under the values that are as good as the best. */
function drawPlateau(
  into: Into,
  points: readonly SweptPoint[],
  x: (value: number) => number,
  bottom: number,
  text: SweepText,
): void {
  const step = points.length > 1 ? Math.abs(x(points[1]!.at[0]!) - x(points[0]!.at[0]!)) : 20;
  const good = points.filter(({ asGood }) => asGood);
  for (const { at } of good)
    drawRect(into, [x(at[0]!) - step / 2, bottom - 4, step, 4], paint.ours);
  if (good.length > 1) {
    const middle = (x(good[0]!.at[0]!) + x(good.at(-1)!.at[0]!)) / 2;
    const half = textWidth(text.asGood, type.small) / 2;
    drawText(into, Math.max(LEFT + half, middle), bottom - 10, text.asGood, {
      anchor: "middle",
      halo: true,
    });
  }
}

/** Named at the end from which the curve is further away, on the side where it is not. */
function drawAgainst(
  into: Into,
  { against, axes }: SweepData,
  inOrder: readonly SweptPoint[],
  y: (p: number) => number,
  width: number,
): void {
  const at = y(against.chance.p);
  drawLine(into, [LEFT, at, width - RIGHT, at], paint.ink, 1.5).attr("stroke-dasharray", "4 4");
  const words = `${against.label} ${Math.round(100 * against.chance.p)}`;
  const fromLeft = axes[0]!.countsDown ? [...inOrder].reverse() : inOrder;
  const away = [fromLeft[0]!, fromLeft.at(-1)!].map(({ smooth }) => smooth.p - against.chance.p);
  const isLeft = Math.abs(away[0]!) > Math.abs(away[1]!);
  const below = (isLeft ? away[0]! : away[1]!) > 0;
  drawText(into, isLeft ? LEFT + 4 : width - RIGHT, at + (below ? 16 : -6), words, {
    anchor: isLeft ? "start" : "end",
    fill: paint.ink,
    halo: true,
  });
}
