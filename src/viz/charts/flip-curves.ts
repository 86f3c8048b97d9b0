import { area, line, scaleLinear } from "d3";
import type { Mean } from "../../odds/intervals.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import {
  drawDot,
  drawLine,
  drawLines,
  drawPath,
  drawRect,
  drawText,
  type Group,
  type Into,
  round,
} from "./draw-marks.ts";
import { signedHundred } from "./gain-axis.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint, type } from "./paint.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** What a plan gains along one thing that may be other than thought. */
export interface FlipRow {
  key: string;
  label: string;
  unit: string;
  /** Where it stands now. */
  now: number;
  points: { at: number; gain: Mean; smooth: Mean }[];
  verdict: "flips" | "may flip" | "does not flip";
  /** Where the gain crosses nothing; null if nowhere. */
  flipsAt: { at: number; low: number; high: number } | null;
}

export interface FlipData {
  rows: FlipRow[];
}

export interface FlipText {
  label: string;
  /** "now": the mark of where things stand. */
  now: string;
  /** Heads of the table: what is changed, how it is set, the gain there. */
  input: string;
  setting: string;
  gain: string;
  /** Under each head. @example verdict(row) // "sitting in is better below rank 9" */
  verdict(row: FlipRow): string;
}

const WIDE = 720;
const BETWEEN = 28;
const HEAD = 66;
const PLOT = 110;
const LEFT = 34;

/** Where the advice flips: for each thing that may be other than thought, the gain over its range, with where it stands now. */
export function flipCurves(
  container: HTMLElement,
  data: FlipData,
  options: ChartOptions<FlipText>,
): Chart<FlipData> {
  return mountChart(container, data, options, {
    name: "flip-curves",
    table: (now, words) => flipCurvesTable(now, words, options.locale),
    draw: (sheet, now) => drawPanels(sheet, now, options.text),
  });
}

function drawPanels(sheet: Sheet, { rows }: FlipData, text: FlipText): void {
  const { svg, width } = sheet;
  const columns = width >= WIDE ? Math.min(3, Math.max(1, rows.length)) : 1;
  const panel = (width - (columns - 1) * BETWEEN) / columns;
  const height = HEAD + PLOT + 52;
  sheet.setHeight(Math.max(1, Math.ceil(rows.length / columns)) * height);
  // One scale for all panels, so that slopes compare.
  const gains = rows.flatMap(({ points }) =>
    points.flatMap(({ smooth }) => [smooth.low, smooth.high]),
  );
  const most = Math.min(1, Math.ceil(10 * Math.max(0.1, ...gains.map(Math.abs))) / 10);
  rows.forEach((row, k) => {
    const into = (svg as Into).append("g");
    const at = [(k % columns) * (panel + BETWEEN), Math.floor(k / columns) * height].map(round);
    into.attr("transform", `translate(${at.join()})`);
    drawPanel(into, row, panel, most, text, sheet.locale);
  });
}

function drawPanel(
  into: Group,
  row: FlipRow,
  width: number,
  most: number,
  text: FlipText,
  locale: string,
): void {
  const verdict = wrapText(text.verdict(row), width, type.small);
  // The room is that of three lines: one of the name, two of the verdict, or the other way round.
  const name = wrapText(row.label, width, type.body, 3 - verdict.length, true);
  drawLines(into, 0, 16, name, 18, { size: type.body, bold: true, fill: paint.ink });
  drawLines(into, 0, 34 + 18 * (name.length - 1), verdict, 16);
  const points = [...row.points].sort((a, b) => a.at - b.at);
  if (points.length === 0) return;
  const x = scaleLinear([points[0]!.at, points.at(-1)!.at], [LEFT + 4, width - 10]);
  const y = scaleLinear([-most, most], [HEAD + PLOT, HEAD]);
  for (const tick of [-most, 0, most]) {
    drawLine(
      into,
      [LEFT, y(tick), width, y(tick)],
      tick === 0 ? paint.ink : paint.grid,
      tick === 0 ? 1.5 : 1,
    );
    drawText(into, LEFT - 6, y(tick) + 4, signedHundred(tick), { anchor: "end" });
  }
  type Point = FlipRow["points"][number];
  const band = area<Point>()
    .x(({ at }) => round(x(at)))
    .y0(({ smooth }) => round(y(smooth.low)))
    .y1(({ smooth }) => round(y(smooth.high)));
  drawPath(into, band(points), "none").attr("fill", paint.band95);
  if (row.flipsAt) {
    const [from, to] = [x(row.flipsAt.low), x(row.flipsAt.high)];
    drawRect(into, [from, y(0) - 3, to - from, 6], paint.ink).attr("fill-opacity", 0.35);
  }
  const curve = line<Point>()
    .x(({ at }) => round(x(at)))
    .y(({ smooth }) => round(y(smooth.mean)));
  drawPath(into, curve(points), paint.ours, 2.5);
  for (const { at, gain } of points)
    drawDot(into, x(at), y(Math.max(-most, Math.min(most, gain.mean))), 2.5, paint.paper).attr(
      "stroke",
      paint.quiet,
    );
  drawLine(into, [x(row.now), HEAD, x(row.now), HEAD + PLOT], paint.quiet).attr(
    "stroke-dasharray",
    "1 3",
  );
  const half = textWidth(text.now, type.small) / 2;
  const now = Math.max(LEFT + half, Math.min(width - half, x(row.now)));
  drawText(into, now, HEAD + 12, text.now, { anchor: "middle", halo: true });
  if (row.flipsAt) drawDot(into, x(row.flipsAt.at), y(0), 5, paint.ink).attr("stroke", paint.paper);
  drawTicks(
    into,
    points.map(({ at }) => at),
    x,
    HEAD + PLOT + 17,
    locale,
  );
  drawText(into, LEFT, HEAD + PLOT + 35, row.unit);
}

function drawTicks(
  into: Into,
  values: readonly number[],
  x: (value: number) => number,
  y: number,
  locale: string,
): void {
  let end = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    const words = settingOf(value, locale);
    const half = textWidth(words, type.small) / 2;
    if (x(value) - half < end + 6) continue;
    drawText(into, x(value), y, words, { anchor: "middle", fill: paint.ink });
    end = x(value) + half;
  }
}

const settingOf = (value: number, locale: string): string =>
  value.toLocaleString(locale, { maximumFractionDigits: 2 }).replace("-", "−");

export function flipCurvesTable({ rows }: FlipData, text: FlipText, locale = "en"): TableTwin {
  return {
    caption: text.label,
    columns: [text.input, text.setting, text.gain],
    rows: rows.flatMap((row) =>
      row.points.map(({ at, smooth }) => [
        row.label,
        `${settingOf(at, locale)} ${row.unit}`.trim(),
        `${signedHundred(smooth.mean)} (${signedHundred(smooth.low)} – ${signedHundred(smooth.high)})`,
      ]),
    ),
  };
}
