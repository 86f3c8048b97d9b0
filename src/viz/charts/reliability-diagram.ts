import { scaleLinear } from "d3";
import type { Reliability } from "../../history/reliability.ts";
import { wilsonInterval } from "../../odds/intervals.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawDot, drawLine, drawRect, drawText, type Into } from "./draw-marks.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint } from "./paint.ts";

export interface ReliabilityData {
  bins: Reliability["bins"];
  /** How often it happens at all; null where unknown. */
  baseRate: number | null;
}

export interface ReliabilityText {
  label: string;
  /** Axes: "chance given", "share that happened". */
  forecast: string;
  happened: string;
  /** On the diagonal: "as often as said". */
  right: string;
  /** "starts per bin": the bars beneath. */
  starts: string;
  base: string;
  bin: string;
}

const LEFT = 34;
const TOP = 34;
const LARGEST = 400;
const BARS = 44;
/** px from the picture to the bars, with room for the words of the axis and a count on the highest bar. */
const GAP = 58;

/** Chances that were given against how often it came true, in bins with their intervals, and how many starts each holds. */
export function reliabilityDiagram(
  container: HTMLElement,
  data: ReliabilityData,
  options: ChartOptions<ReliabilityText>,
): Chart<ReliabilityData> {
  return mountChart(container, data, options, {
    name: "reliability-diagram",
    table: reliabilityDiagramTable,
    draw: (sheet, now) => drawDiagram(sheet, now, options.text),
  });
}

function drawDiagram(
  sheet: Sheet,
  { bins, baseRate }: ReliabilityData,
  text: ReliabilityText,
): void {
  const { svg, width } = sheet;
  const into = svg as Into;
  const side = Math.min(LARGEST, width - LEFT - 14);
  const x = scaleLinear([0, 1], [LEFT, LEFT + side]);
  const y = scaleLinear([0, 1], [TOP + side, TOP]);
  const bottom = TOP + side;
  sheet.setHeight(bottom + GAP + BARS + 30);
  drawText(into, 0, 14, text.happened);
  for (const tick of [0, 0.25, 0.5, 0.75, 1]) {
    drawLine(into, [x(tick), TOP, x(tick), bottom], paint.grid);
    drawLine(into, [LEFT, y(tick), LEFT + side, y(tick)], paint.grid);
    drawText(into, LEFT - 6, y(tick) + 4, String(100 * tick), { anchor: "end" });
    drawText(into, x(tick), bottom + 17, String(100 * tick), { anchor: "middle" });
  }
  drawText(into, LEFT, bottom + 35, text.forecast);
  drawLine(into, [x(0), y(0), x(1), y(1)], paint.others, 1.5);
  drawText(into, x(0.46), y(0.34), text.right, { halo: true });
  if (baseRate !== null) {
    drawLine(into, [LEFT, y(baseRate), LEFT + side, y(baseRate)], paint.quiet).attr(
      "stroke-dasharray",
      "1 3",
    );
    drawText(into, LEFT + side, y(baseRate) - 5, `${text.base} ${Math.round(100 * baseRate)}`, {
      anchor: "end",
      halo: true,
    });
  }
  const floor = bottom + GAP + BARS;
  const most = Math.max(1, ...bins.map(({ starts }) => starts));
  for (const { from, to, starts, forecast, happened } of bins) {
    const high = (BARS - 4) * (starts / most);
    drawRect(into, [x(from) + 0.5, floor - high, x(to) - x(from) - 1, high], paint.others);
    if (x(to) - x(from) >= 30 && starts > 0)
      drawText(into, (x(from) + x(to)) / 2, floor - high - 4, String(starts), { anchor: "middle" });
    if (forecast === null || happened === null) continue;
    const { low, high: up } = wilsonInterval(Math.round(happened * starts), starts);
    drawLine(into, [x(forecast), y(low), x(forecast), y(up)], paint.ink, 2);
    drawDot(into, x(forecast), y(happened), 5, paint.ink)
      .attr("stroke", paint.paper)
      .attr("stroke-width", 1.5);
  }
  drawLine(into, [LEFT, floor, LEFT + side, floor], paint.quiet);
  drawText(into, LEFT, floor + 18, text.starts);
}

export function reliabilityDiagramTable(
  { bins }: ReliabilityData,
  text: ReliabilityText,
): TableTwin {
  const percent = (share: number | null): number | null =>
    share === null ? null : Math.round(1000 * share) / 10;
  return {
    caption: text.label,
    columns: [text.bin, text.starts, text.forecast, text.happened],
    rows: bins.map(({ from, to, starts, forecast, happened }) => [
      `${100 * from}–${100 * to}`,
      starts,
      percent(forecast),
      percent(happened),
    ]),
  };
}
