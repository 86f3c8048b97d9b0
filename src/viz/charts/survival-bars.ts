import type { Mean } from "../../odds/intervals.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawInterval } from "./draw-interval.ts";
import { drawLine, drawLines, drawRect, drawText, type Into } from "./draw-marks.ts";
import { drawGainAxis, gainScale, signedHundred } from "./gain-axis.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint, type } from "./paint.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** A way to execute a plan badly, and what is left of its gain. */
interface SurvivalRow {
  key: string;
  label: string;
  gain: Mean;
  /** Share of the gain that is left; null where there is no clear gain to lose. */
  survives: { share: number; low: number; high: number } | null;
}

export interface SurvivalData {
  /** Gain when executed well. */
  gain: Mean;
  rows: SurvivalRow[];
}

export interface SurvivalText {
  label: string;
  /** "executed well": the first row. */
  well: string;
  worse: string;
  better: string;
  execution: string;
  gain: string;
  survives: string;
  /** @example left(62) // "62 % of it left" */
  left(percent: number): string;
}

const ROW = 44;
/** Height of a further line of a label. */
const LINE = 17;
const TOP = 8;

/** What is left of a plan's gain when it is executed badly: the gain when executed well on top, each mishap beneath. */
export function survivalBars(
  container: HTMLElement,
  data: SurvivalData,
  options: ChartOptions<SurvivalText>,
): Chart<SurvivalData> {
  return mountChart(container, data, options, {
    name: "survival-bars",
    table: survivalBarsTable,
    draw: (sheet, now) => drawSurvival(sheet, now, options.text),
  });
}

function drawSurvival(sheet: Sheet, { gain, rows }: SurvivalData, text: SurvivalText): void {
  const { svg, width } = sheet;
  const into = svg as Into;
  const all: SurvivalRow[] = [{ key: "well", label: text.well, gain, survives: null }, ...rows];
  const x = gainScale(
    all.flatMap((row) => [row.gain.low, row.gain.high]),
    [14, width - 14],
  );
  let bottom = TOP;
  const labelled = all.map((row, k) => {
    const said = row.survives
      ? text.left(percentOf(row.survives.share))
      : signedHundred(row.gain.mean);
    const room = width - textWidth(said, type.small, true) - 12;
    const lines = wrapText(row.label, room, type.small, 3, k === 0);
    const top = bottom;
    bottom += ROW + LINE * (lines.length - 1);
    return { ...row, said, lines, top };
  });
  sheet.setHeight(bottom + 58);
  drawGainAxis(into, x, [TOP, bottom], width, text);
  drawLine(into, [x(gain.mean), TOP, x(gain.mean), bottom], paint.ours, 1.5).attr(
    "stroke-dasharray",
    "1 3",
  );
  labelled.forEach(({ said, lines, top, ...row }, k) => {
    const colour = k === 0 ? paint.ours : paint.quiet;
    drawLines(into, 0, top + 16, lines, LINE, { fill: paint.ink, bold: k === 0, halo: true });
    const y = top + LINE * (lines.length - 1);
    drawText(into, width, top + 16, said, {
      anchor: "end",
      fill: k === 0 ? paint.ours : paint.ink,
      bold: true,
      halo: true,
    });
    const to = x(row.gain.mean);
    drawRect(
      into,
      [Math.min(x(0), to), y + 24, Math.abs(to - x(0)), 10],
      k === 0 ? paint.band50 : paint.grid,
    );
    drawInterval(
      into,
      x,
      y + 29,
      { value: row.gain.mean, low: row.gain.low, high: row.gain.high },
      colour,
      { radius: 4.5 },
    );
  });
}

const percentOf = (share: number): number => Math.round(100 * Math.max(0, share));

export function survivalBarsTable({ gain, rows }: SurvivalData, text: SurvivalText): TableTwin {
  const said = ({ mean, low, high }: Mean): string =>
    `${signedHundred(mean)} (${signedHundred(low)} – ${signedHundred(high)})`;
  return {
    caption: text.label,
    columns: [text.execution, text.gain, text.survives],
    rows: [
      [text.well, said(gain), null],
      ...rows.map((row) => [
        row.label,
        said(row.gain),
        row.survives && percentOf(row.survives.share),
      ]),
    ],
  };
}
