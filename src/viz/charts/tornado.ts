import type { Mean } from "../../odds/intervals.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawLine, drawLines, drawRect, drawText, type Into } from "./draw-marks.ts";
import { drawGainAxis, gainScale, signedHundred } from "./gain-axis.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint, type } from "./paint.ts";
import { fitText, textWidth, wrapText } from "./text-width.ts";

/** One input at a low and at a high setting, with what a plan gains there. */
interface TornadoRow {
  key: string;
  label: string;
  low: { label: string; gain: Mean };
  high: { label: string; gain: Mean };
}

export interface TornadoData {
  /** Gain with everything as known. */
  base: Mean;
  /** Largest swing first. */
  rows: TornadoRow[];
}

export interface TornadoText {
  label: string;
  /** "as known": the line of the gain with everything as it is. */
  base: string;
  /** What lies to the left and to the right of nothing: "sitting in is better", "going is better". */
  worse: string;
  better: string;
  input: string;
  low: string;
  high: string;
}

const ROW = 44;
/** Height of a further line of a label. */
const LINE = 17;
const TOP = 26;

/** How far what a plan gains moves with each input, the one that moves it most on top. */
export function tornado(
  container: HTMLElement,
  data: TornadoData,
  options: ChartOptions<TornadoText>,
): Chart<TornadoData> {
  return mountChart(container, data, options, {
    name: "tornado",
    table: tornadoTable,
    draw: (sheet, now) => drawTornado(sheet, now, options.text),
  });
}

function drawTornado(sheet: Sheet, { base, rows }: TornadoData, text: TornadoText): void {
  const { svg, width } = sheet;
  const into = svg as Into;
  const settings = rows.flatMap(({ low, high }) => [low.label, high.label]);
  const rim = Math.min(
    0.24 * width,
    Math.max(20, ...settings.map((words) => textWidth(words, type.small))) + 10,
  );
  const gains = [base.mean, ...rows.flatMap(({ low, high }) => [low.gain.mean, high.gain.mean])];
  const x = gainScale(gains, [rim, width - rim]);
  let bottom = TOP;
  const labelled = rows.map((row) => {
    const lines = wrapText(row.label, width, type.small, 3);
    const y = bottom;
    bottom += ROW + LINE * (lines.length - 1);
    return { ...row, lines, y };
  });
  sheet.setHeight(bottom + 58);
  drawGainAxis(into, x, [TOP, bottom], width, text);
  drawLine(into, [x(base.mean), TOP, x(base.mean), bottom], paint.ours, 1.5).attr(
    "stroke-dasharray",
    "1 3",
  );
  const words = `${text.base} ${signedHundred(base.mean)}`;
  const half = textWidth(words, type.small) / 2;
  const at = Math.min(Math.max(x(base.mean), half), width - half);
  drawText(into, at, TOP - 8, words, { anchor: "middle", fill: paint.ours });
  for (const { lines, low, high, y: top } of labelled) {
    drawLines(into, 0, top + 16, lines, LINE, { fill: paint.ink, halo: true });
    const y = top + LINE * (lines.length - 1);
    const start = x(base.mean);
    for (const [end, colour] of [
      [low, paint.band50],
      [high, paint.ours],
    ] as const) {
      const to = x(end.gain.mean);
      drawRect(into, [Math.min(start, to), y + 22, Math.abs(to - start), 14], colour);
    }
    const isRising = high.gain.mean >= low.gain.mean;
    drawEnd(into, low, x(low.gain.mean), y + 33, !isRising, width);
    drawEnd(into, high, x(high.gain.mean), y + 33, isRising, width);
  }
}

function drawEnd(
  into: Into,
  { label }: TornadoRow["low"],
  x: number,
  y: number,
  isRight: boolean,
  width: number,
): void {
  const room = (isRight ? width - x : x) - 6;
  drawText(into, x + (isRight ? 6 : -6), y, fitText(label, room, type.small), {
    anchor: isRight ? "start" : "end",
    halo: true,
  });
}

export function tornadoTable({ rows }: TornadoData, text: TornadoText): TableTwin {
  const said = ({ label, gain }: TornadoRow["low"]): string =>
    `${label}: ${signedHundred(gain.mean)} (${signedHundred(gain.low)} – ${signedHundred(gain.high)})`;
  return {
    caption: text.label,
    columns: [text.input, text.low, text.high],
    rows: rows.map(({ label, low, high }) => [label, said(low), said(high)]),
  };
}
