import { area, line, scaleLinear } from "d3";
import type { Chance } from "../../odds/intervals.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawDot, drawLine, drawPath, drawText, type Into, round } from "./draw-marks.ts";
import { hundredCount, type OfHundred, shortCount } from "./hundred-count.ts";
import { drawLapAxis } from "./lap-axis.ts";
import { lapNumber } from "./lap-number.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint, type } from "./paint.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** How the chance stood at a moment, counted down; `story` where something moved it. */
interface LapMoment {
  toGo: number;
  chance: Chance;
  story: string | null;
  /** Whether it is the result itself and no estimate. */
  isResult: boolean;
}

export interface LapChancesData {
  laps: number;
  /** Laps to go at the sprints. */
  sprints: number[];
  /** In order of time. */
  moments: LapMoment[];
}

export interface LapChancesText {
  label: string;
  /** "chance to go through" */
  chance: string;
  toGo: string;
  finish: string;
  story: string;
  ofHundred: OfHundred;
}

const TOP = 44;
const PLOT = 190;
const LEFT = 34;
const RIGHT = 46;
const LINE = 17;
/** A story ends after so many lines. */
const LINES = 3;

/** The chance of a skater over the laps of a race, with its band, and the moments that moved it, numbered and told beneath. */
export function lapChances(
  container: HTMLElement,
  data: LapChancesData,
  options: ChartOptions<LapChancesText>,
): Chart<LapChancesData> {
  return mountChart(container, data, options, {
    name: "lap-chances",
    table: lapChancesTable,
    draw: (sheet, now) => drawChances(sheet, now, options.text),
  });
}

function drawChances(sheet: Sheet, data: LapChancesData, text: LapChancesText): void {
  const { svg, width } = sheet;
  const into = svg as Into;
  const { laps, sprints, moments } = data;
  const x = scaleLinear([laps, 0], [LEFT, width - RIGHT]);
  const y = scaleLinear([0, 1], [TOP + PLOT, TOP]);
  const bottom = TOP + PLOT;
  drawText(into, 0, 14, text.chance);
  for (const tick of [0, 0.25, 0.5, 0.75, 1]) {
    drawLine(into, [LEFT, y(tick), width - RIGHT, y(tick)], paint.grid);
    drawText(into, LEFT - 6, y(tick) + 4, String(100 * tick), { anchor: "end" });
  }
  drawLapAxis(into, { laps, sprints, top: TOP, bottom, x, toGo: text.toGo, finish: text.finish });
  const band = area<LapMoment>()
    .x(({ toGo }) => round(x(toGo)))
    .y0(({ chance }) => round(y(chance.low)))
    .y1(({ chance }) => round(y(chance.high)));
  drawPath(into, band(moments), "none").attr("fill", paint.band95);
  const curve = line<LapMoment>()
    .x(({ toGo }) => round(x(toGo)))
    .y(({ chance }) => round(y(chance.p)));
  drawPath(into, curve(moments), paint.ours, 3);
  for (const { toGo, chance, isResult } of moments)
    drawDot(into, x(toGo), y(chance.p), isResult ? 6 : 3, paint.ours).attr("stroke", paint.paper);
  const last = moments.at(-1);
  if (last) {
    const count = last.isResult
      ? String(Math.round(100 * last.chance.p))
      : shortCount(hundredCount(last.chance));
    drawText(into, x(last.toGo) + 12, y(last.chance.p) + 5, count, {
      bold: true,
      fill: paint.ours,
      size: type.body,
    });
  }
  drawStories(into, sheet, data, x, (moment) => y(moment.chance.p), bottom + 58);
}

/** Numbers on the curve, and the same numbers with the stories beneath it. */
function drawStories(
  into: Into,
  sheet: Sheet,
  { moments }: LapChancesData,
  x: (toGo: number) => number,
  y: (moment: LapMoment) => number,
  from: number,
): void {
  let at = from;
  const told = moments.filter(({ story }) => story !== null);
  const heads = ["16", ...told.map(({ toGo }) => lapNumber(toGo))];
  const head = Math.max(...heads.map((words) => textWidth(words, type.small, true)));
  told.forEach((moment, k) => {
    const high = y(moment) < TOP + 26 ? y(moment) + 18 : y(moment) - 18;
    drawDot(into, x(moment.toGo), high, 9, paint.paper).attr("stroke", paint.ink);
    drawText(into, x(moment.toGo), high + 4.5, String(k + 1), {
      anchor: "middle",
      fill: paint.ink,
    });
    drawDot(into, 10, at - 4.5, 9, paint.paper).attr("stroke", paint.ink);
    drawText(into, 10, at, String(k + 1), { anchor: "middle", fill: paint.ink });
    drawText(into, 28, at, lapNumber(moment.toGo), { bold: true, fill: paint.ink });
    const left = 38 + head;
    wrapText(moment.story!, sheet.width - left, type.small, LINES).forEach((words) => {
      drawText(into, left, at, words, { fill: paint.ink });
      at += LINE;
    });
    at += 7;
  });
  sheet.setHeight(at - (at === from ? 12 : 18));
}

export function lapChancesTable({ moments }: LapChancesData, text: LapChancesText): TableTwin {
  return {
    caption: text.label,
    columns: [text.toGo, text.chance, text.story],
    rows: moments.map(({ toGo, chance, story, isResult }) => [
      toGo,
      isResult ? Math.round(100 * chance.p) : text.ofHundred(hundredCount(chance)),
      story,
    ]),
  };
}
