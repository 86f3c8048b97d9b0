import { drawShadeKey, shade } from "./cell-shade.ts";
import type { Chart } from "./chart.ts";
import { drawRect, drawText, type Into } from "./draw-marks.ts";
import { hundredCount, shortCount } from "./hundred-count.ts";
import type { Sheet } from "./mount-chart.ts";
import {
  mountSweep,
  pointWords,
  type SweepData,
  type SweepOptions,
  type SweepText,
  type SweptAxis,
} from "./mount-sweep.ts";
import { paint, type } from "./paint.ts";
import { textWidth } from "./text-width.ts";

const ROW = 30;
const TOP = 42;
/** Cells narrower than this, px, hold no number. */
const NUMBERED = 26;

/** The chance of a plan over two of its parameters, as smoothed; what is as good as the best is framed. */
export function sweepMap(
  container: HTMLElement,
  data: SweepData,
  options: SweepOptions,
): Chart<SweepData> {
  return mountSweep(container, data, options, "sweep-map", drawMap);
}

const inOrder = ({ values, countsDown }: SweptAxis): number[] =>
  [...values].sort((a, b) => (countsDown ? b - a : a - b));

function drawMap(sheet: Sheet, data: SweepData, text: SweepText, role: string): void {
  const { svg, width } = sheet;
  const into = svg as Into;
  const [first, second] = data.axes;
  if (!first || !second) {
    sheet.setHeight(TOP);
    return;
  }
  const columns = inOrder(first);
  const rows = inOrder(second);
  const left = 12 + Math.max(...rows.map((value) => textWidth(String(value), type.small)));
  const cell = Math.min(64, (width - left - 2) / columns.length);
  const bottom = TOP + rows.length * ROW;
  const most = Math.max(0.1, ...data.points.map(({ smooth }) => smooth.p));
  sheet.setHeight(bottom + 68);
  drawText(into, 0, 14, second.label);
  rows.forEach((value, k) => {
    drawText(into, left - 8, TOP + k * ROW + 20, String(value), { anchor: "end", fill: paint.ink });
  });
  columns.forEach((value, k) => {
    if (cell >= 22 || k % 2 === 0)
      drawText(into, left + (k + 0.5) * cell, bottom + 17, String(value), {
        anchor: "middle",
        fill: paint.ink,
      });
  });
  drawText(into, left, bottom + 36, first.label);
  for (const point of data.points) {
    const [column, row] = [columns.indexOf(point.at[0]!), rows.indexOf(point.at[1]!)];
    const [x, y] = [left + column * cell, TOP + row * ROW];
    const mark = into.append("g").attr("data-key", point.at.join()).attr("role", role);
    mark.attr("data-row", row).attr("data-column", column);
    mark.attr("tabindex", row === 0 && column === 0 ? 0 : -1);
    mark.attr("aria-label", pointWords(data, point.at.join(), text));
    drawRect(mark, [x, y, cell - 1, ROW - 1], paint.ours).attr(
      "fill-opacity",
      shade(point.smooth.p, most),
    );
    if (point.asGood)
      drawRect(mark, [x + 1, y + 1, cell - 3, ROW - 3], "none")
        .attr("stroke", paint.ours)
        .attr("stroke-width", 2);
    const isBest = point.at.join() === data.best.at.join();
    if (cell >= NUMBERED)
      drawText(mark, x + cell / 2 - 0.5, y + 20, shortCount(hundredCount(point.smooth)), {
        anchor: "middle",
        fill: paint.ink,
        bold: isBest,
      });
    else if (isBest)
      drawText(mark, x + cell / 2 - 0.5, y + 20, "●", { anchor: "middle", fill: paint.ours });
  }
  const used = drawShadeKey(into, [left, bottom + 60], most, text.chance, paint.ours);
  const frame = left + used + 18;
  if (frame + 22 + textWidth(text.asGood, type.small) <= width) {
    drawRect(into, [frame, bottom + 49, 13, 13], "none")
      .attr("stroke", paint.ours)
      .attr("stroke-width", 2);
    drawText(into, frame + 20, bottom + 60, text.asGood);
  }
}
