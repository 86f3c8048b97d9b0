import { area, line, scaleLinear } from "d3";
import type { Film } from "../../sim/film.ts";
import type { RaceTrace } from "../../sim/trace.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import {
  drawLine,
  drawLines,
  drawPath,
  drawRect,
  drawText,
  type Into,
  round,
} from "./draw-marks.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint, type } from "./paint.ts";
import { keepPlayhead } from "./playhead.ts";
import { raceFrame } from "./race-frame.ts";
import { drawRaceLaps } from "./race-laps.ts";
import { wrapText } from "./text-width.ts";

export interface EnergyData {
  trace: RaceTrace;
  film: Film;
  /** Whose energy, by full name. */
  name: string;
}

export interface EnergyText {
  label: string;
  /** "reserve left": the ribbon. */
  reserve: string;
  /** Rows of the strip beneath: "in the wind", "outside". */
  wind: string;
  outside: string;
  toGo: string;
  finish: string;
  moment: string;
  at(toGo: number, seconds: number): string;
}

/** From this drag on, share of that alone, one rides in the wind. */
const WIND = 92;
const TOP = 26;
const PLOT = 96;
const STRIP = 14;
/** A file further out than this, m, costs metres in the corners. */
const OUTSIDE = 0.5;
const STATUS_RUNNING = 0;

/** What one skater has left over the race, with when he rode in the wind and when on the outside. */
export function energyRibbon(
  container: HTMLElement,
  data: EnergyData,
  options: ChartOptions<EnergyText> & { onSeek?(seconds: number): void },
): Chart<EnergyData> & { seek(seconds: number): void } {
  const { text } = options;
  const playhead = keepPlayhead(text, options.onSeek);
  const chart = mountChart(container, data, options, {
    name: "energy-ribbon",
    table: energyRibbonTable,
    draw(sheet, now) {
      const frame = drawRibbon(sheet, now, text);
      playhead.draw(sheet.svg as Into, now.trace, {
        frame,
        top: TOP - 8,
        bottom: TOP + PLOT + 2 * STRIP + 12,
      });
    },
  });
  return {
    ...chart,
    seek: playhead.seek,
  };
}

interface Moment {
  time: number;
  reserve: number;
  windy: boolean;
  outside: boolean;
}

/** The frames of one skater while he races. */
function momentsOf({ film, name }: EnergyData): Moment[] {
  const i = film.skaters.findIndex((skater) => skater.name === name);
  if (i < 0) return [];
  const moments: Moment[] = [];
  for (let frame = 0; frame < film.frames; frame++) {
    const k = frame * film.skaters.length + i;
    if (film.status[k] !== STATUS_RUNNING) break;
    moments.push({
      time: film.times[frame]!,
      reserve: film.reserve[k]! / 255,
      windy: film.draft[k]! >= WIND && frame > 0,
      outside: film.fileOffsets[film.file[k]!]! > OUTSIDE,
    });
  }
  return moments;
}

function drawRibbon(sheet: Sheet, data: EnergyData, text: EnergyText) {
  const { svg, width } = sheet;
  const into = svg as Into;
  const { trace } = data;
  const frame = raceFrame(trace, width);
  const moments = momentsOf(data);
  const bottom = TOP + PLOT;
  const strips = [bottom + 6, bottom + 10 + STRIP] as const;
  const end = strips[1] + STRIP;
  sheet.setHeight(end + 42);
  const y = scaleLinear([0, 1], [bottom, TOP]);
  for (const tick of [0, 0.5, 1]) {
    drawLine(into, [frame.left, y(tick), frame.right, y(tick)], paint.grid);
    drawText(into, frame.left - 6, y(tick) + 4, String(100 * tick), { anchor: "end" });
  }
  drawRaceLaps(into, trace, frame, [TOP, end], text);
  const x = ({ time }: Moment): number => round(frame.xOfTime(time));
  const shape = area<Moment>()
    .x(x)
    .y0(bottom)
    .y1(({ reserve }) => round(y(reserve)));
  drawPath(into, shape(moments), "none").attr("fill", paint.band50);
  const edge = line<Moment>()
    .x(x)
    .y(({ reserve }) => round(y(reserve)));
  drawPath(into, edge(moments), paint.ours, 2);
  drawSpells(into, moments, "windy", strips[0], frame.xOfTime, paint.ink);
  drawSpells(into, moments, "outside", strips[1], frame.xOfTime, paint.others);
  const names = frame.right + 8;
  const last = moments.at(-1);
  const words = wrapText(text.reserve, width - names, type.small);
  const at = Math.min(y(last?.reserve ?? 0.5), bottom - 16 * words.length + 8);
  drawLines(into, names, at + 4, words, 15, { fill: paint.ours });
  drawText(into, names, strips[0] + 12, text.wind, { fill: paint.ink });
  drawText(into, names, strips[1] + 12, text.outside);
  return frame;
}

/** Stretches of time in which something was so, as bars. */
function drawSpells(
  into: Into,
  moments: readonly Moment[],
  what: "windy" | "outside",
  y: number,
  x: (seconds: number) => number,
  fill: string,
): void {
  drawRect(
    into,
    [x(moments[0]?.time ?? 0), y, x(moments.at(-1)?.time ?? 0) - x(moments[0]?.time ?? 0), STRIP],
    paint.grid,
  ).attr("fill-opacity", 0.5);
  for (const [from, to] of spells(moments, what))
    drawRect(into, [x(from), y, Math.max(1, x(to) - x(from)), STRIP], fill);
}

function spells(moments: readonly Moment[], what: "windy" | "outside"): [number, number][] {
  const found: [number, number][] = [];
  moments.forEach((moment, k) => {
    if (!moment[what] || k === 0) return;
    // A frame tells of the step that ends with it.
    const from = moments[k - 1]!.time;
    if (found.at(-1)?.[1] === from) found.at(-1)![1] = moment.time;
    else found.push([from, moment.time]);
  });
  return found;
}

export function energyRibbonTable(data: EnergyData, text: EnergyText): TableTwin {
  const moments = momentsOf(data);
  return {
    caption: text.label,
    columns: [text.toGo, text.reserve, text.wind, text.outside],
    rows: data.trace.lines.map(({ toGo, time }, k) => {
      const from = data.trace.lines[k - 1]?.time ?? 0;
      const lap = moments.filter((moment) => moment.time > from && moment.time <= time);
      const share = (what: "windy" | "outside"): number | null =>
        lap.length === 0
          ? null
          : Math.round((100 * lap.filter((moment) => moment[what]).length) / lap.length);
      const last = lap.at(-1);
      return [toGo, last ? Math.round(100 * last.reserve) : null, share("windy"), share("outside")];
    }),
  };
}
