import { area, line, scaleLinear } from "d3";
import { shortNames } from "../../odds/short-names.ts";
import type { Film } from "../../sim/film.ts";
import type { RaceTrace } from "../../sim/trace.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawLine, drawPath, drawText, type Into, round } from "./draw-marks.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint, type } from "./paint.ts";
import { keepPlayhead } from "./playhead.ts";
import { raceFrame } from "./race-frame.ts";
import { drawRaceLaps } from "./race-laps.ts";
import { spreadLabels } from "./spread-labels.ts";
import { fitText } from "./text-width.ts";

export interface SpeedData {
  trace: RaceTrace;
  film: Film;
  /** By full name; the first in orange. */
  ours: string[];
}

export interface SpeedText {
  label: string;
  /** "km/h": the axis. */
  speed: string;
  /** The band from the slowest to the fastest in the race. */
  field: string;
  skater: string;
  toGo: string;
  finish: string;
  moment: string;
  at(toGo: number, seconds: number): string;
}

const TOP = 38;
const PLOT = 130;
const KMH = 3.6;
/** Speeds are means over so many seconds: what one sees, not what one step of the engine does. */
const WINDOW = 6;
const STATUS_RUNNING = 0;

/** Speed along the oval over the race: ours as lines, the middle four fifths of the field as a band. */
export function speedLines(
  container: HTMLElement,
  data: SpeedData,
  options: ChartOptions<SpeedText> & { onSeek?(seconds: number): void },
): Chart<SpeedData> & { seek(seconds: number): void } {
  const { text } = options;
  const playhead = keepPlayhead(text, options.onSeek);
  const chart = mountChart(container, data, options, {
    name: "speed-lines",
    table: speedLinesTable,
    draw(sheet, now) {
      const frame = drawSpeeds(sheet, now, text);
      playhead.draw(sheet.svg as Into, now.trace, { frame, top: TOP - 8, bottom: TOP + PLOT });
    },
  });
  return {
    ...chart,
    seek: playhead.seek,
  };
}

interface Speed {
  time: number;
  kmh: number;
}

/** Mean speeds of one skater up to each frame, while he races. */
function speedsOf(film: Film, name: string): Speed[] {
  const { frames, times, distance, status, skaters } = film;
  const i = skaters.findIndex((skater) => skater.name === name);
  const speeds: Speed[] = [];
  let from = 0;
  for (let frame = 1; i >= 0 && frame < frames; frame++) {
    if (status[frame * skaters.length + i] !== STATUS_RUNNING) break;
    while (times[frame]! - times[from]! > WINDOW && from < frame - 1) from++;
    const metres = distance[frame * skaters.length + i]! - distance[from * skaters.length + i]!;
    speeds.push({ time: times[frame]!, kmh: (KMH * metres) / (times[frame]! - times[from]!) });
  }
  return speeds;
}

function fieldBand(film: Film): { time: number; low: number; high: number }[] {
  const all = film.skaters.map(({ name }) => speedsOf(film, name));
  const longest = Math.max(0, ...all.map(({ length }) => length));
  return Array.from({ length: longest }, (_, k) => {
    const now = all.flatMap((speeds) => speeds[k] ?? []);
    const sorted = now.map(({ kmh }) => kmh).sort((a, b) => a - b);
    const rim = Math.floor(sorted.length / 10);
    return { time: now[0]!.time, low: sorted[rim]!, high: sorted[sorted.length - 1 - rim]! };
  });
}

function drawSpeeds(sheet: Sheet, data: SpeedData, text: SpeedText) {
  const { svg, width } = sheet;
  const into = svg as Into;
  const { trace, film, ours } = data;
  const frame = raceFrame(trace, width);
  const band = fieldBand(film).filter(({ time }) => time <= frame.duration);
  const lines = ours.map((name) => ({
    name,
    speeds: speedsOf(film, name).filter(({ time }) => time <= frame.duration),
  }));
  const settled = band.filter(({ time }) => time > 2 * WINDOW);
  const low = Math.min(...settled.map((row) => row.low), 30);
  const high = Math.max(...settled.map((row) => row.high), 45);
  const y = scaleLinear([low, high], [TOP + PLOT, TOP])
    .nice(4)
    .clamp(true);
  const bottom = TOP + PLOT;
  sheet.setHeight(bottom + 42);
  drawText(into, 0, 14, text.speed);
  for (const tick of y.ticks(4)) {
    drawLine(into, [frame.left, y(tick), frame.right, y(tick)], paint.grid);
    drawText(into, frame.left - 6, y(tick) + 4, String(tick), { anchor: "end" });
  }
  drawRaceLaps(into, trace, frame, [TOP, bottom], text);
  const shape = area<(typeof band)[number]>()
    .x(({ time }) => round(frame.xOfTime(time)))
    .y0((row) => round(y(row.low)))
    .y1((row) => round(y(row.high)));
  drawPath(into, shape(band), "none").attr("fill", paint.others).attr("fill-opacity", 0.3);
  const path = line<Speed>()
    .x(({ time }) => round(frame.xOfTime(time)))
    .y(({ kmh }) => round(y(kmh)));
  for (const [k, { speeds }] of [...lines.entries()].reverse())
    drawPath(into, path(speeds), k === 0 ? paint.ours : paint.ink, k === 0 ? 2 : 1.5);
  const short = shortNames(film.skaters);
  const labels = [
    ...lines.map(({ name, speeds }, k) => ({
      words: short.get(name) ?? name,
      kmh: speeds.at(-1)?.kmh ?? low,
      k,
    })),
    { words: text.field, kmh: band.at(-1)?.low ?? low, k: -1 },
  ];
  const heights = spreadLabels(
    labels.map(({ kmh }) => y(kmh)),
    16,
    [TOP, bottom],
  );
  labels.forEach(({ words, k }, at) => {
    const fill = k === 0 ? paint.ours : k < 0 ? paint.quiet : paint.ink;
    drawText(
      into,
      frame.right + 8,
      heights[at]! + 4,
      fitText(words, width - frame.right - 8, type.small, k === 0),
      { fill, bold: k === 0 },
    );
  });
  return frame;
}

export function speedLinesTable({ trace, film, ours }: SpeedData, text: SpeedText): TableTwin {
  const speeds = ours.map((name) => speedsOf(film, name));
  return {
    caption: `${text.label} (${text.speed})`,
    columns: [text.toGo, ...ours],
    rows: trace.lines.map(({ toGo, time }) => [
      toGo,
      ...speeds.map((row) => {
        const at = row.filter((speed) => speed.time <= time).at(-1);
        return at ? Math.round(10 * at.kmh) / 10 : null;
      }),
    ]),
  };
}
