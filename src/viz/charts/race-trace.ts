import { area, line, quantile, scaleLinear } from "d3";
import { shortNames } from "../../odds/short-names.ts";
import type { RaceTrace, TraceEvent } from "../../sim/trace.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawDot, drawLine, drawPath, drawText, type Into, round } from "./draw-marks.ts";
import { drawEventMarks, markedEvents } from "./event-marks.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint, type } from "./paint.ts";
import { keepPlayhead } from "./playhead.ts";
import { type RaceFrame, raceFrame } from "./race-frame.ts";
import { drawRaceLaps } from "./race-laps.ts";
import { spreadLabels } from "./spread-labels.ts";
import { fitText } from "./text-width.ts";

export interface RaceTraceData {
  trace: RaceTrace;
  /** Our skater and others to follow, by full name; the first is drawn in orange. */
  ours: string[];
  /** What gaps are measured from: the skater in front, or the winner's time spread evenly over the laps. */
  behind: "leader" | "even-pace";
}

export interface RaceTraceText {
  label: string;
  /** "seconds behind the leader" or "seconds behind an even pace": the axis. */
  gap: string;
  toGo: string;
  finish: string;
  /** Name of the hand that moves through the race, and of a moment. */
  moment: string;
  at(toGo: number, seconds: number): string;
  skater: string;
  /** The field as a band: "main group". */
  group: string;
  /** What the signs above the race stand for. */
  signs: string;
  /** @example event({ kind: "attack", skater: "Maes", other: null, toGo: 9, time: 214 }) // "Maes attacks with nine to go" */
  event(event: Pick<TraceEvent, "kind" | "skater" | "other" | "toGo" | "time">): string;
}

const TOP = 66;
const PLOT = 250;
/** The axis ends a little beyond this share of all gaps: one skater far behind must not flatten the race. */
const SHOWN = 0.97;
const BEYOND = 1.1;

/** Gaps over the laps of one race, which is also its scrubber. */
export function raceTrace(
  container: HTMLElement,
  data: RaceTraceData,
  options: ChartOptions<RaceTraceText> & { onSeek?(seconds: number): void },
): Chart<RaceTraceData> & { seek(seconds: number): void } {
  const { text, onSeek } = options;
  const playhead = keepPlayhead(text, onSeek);
  const chart = mountChart(container, data, options, {
    name: "race-trace",
    idle: text.signs,
    table: raceTraceTable,
    draw(sheet, now) {
      const frame = drawTrace(sheet, now, text);
      playhead.draw(sheet.svg as Into, now.trace, { frame, top: TOP - 14, bottom: TOP + PLOT });
      drawEventMarks(sheet.svg as Into, now.trace, now.ours, frame.xOfTime, (event) =>
        text.event(event),
      );
    },
    describe(key, { trace }) {
      const event = key.startsWith("event:") && markedEvents(trace)[Number(key.slice(6))];
      return event ? text.event(event) : "";
    },
    onPick:
      onSeek &&
      ((key) => {
        const event = key.startsWith("event:") && markedEvents(data.trace)[Number(key.slice(6))];
        if (event) onSeek(event.time);
      }),
  });
  return {
    ...chart,
    update(next) {
      data = next;
      chart.update(next);
    },
    seek: playhead.seek,
  };
}

/** Seconds behind at each line, by skater. */
function gapsOf({ trace, behind }: RaceTraceData): Map<string, { toGo: number; gap: number }[]> {
  const { lines, laps, ranking } = trace;
  const isEven = behind === "even-pace";
  const start = isEven ? [] : [{ toGo: laps, gap: 0 }];
  const rows = new Map(ranking.map(({ name }) => [name, [...start]]));
  // The first lap is neutral and slow, so an even pace is counted from its end.
  const from = lines[0] ?? { toGo: laps, time: 0 };
  const pace = ((lines.at(-1)?.time ?? 0) - from.time) / Math.max(1, from.toGo);
  for (const { toGo, time, groups, gaps } of lines) {
    const shift = isEven ? time - from.time - (from.toGo - toGo) * pace : 0;
    groups
      .flatMap(({ skaters }) => skaters)
      .forEach((skater, k) => {
        rows.get(skater)?.push({ toGo, gap: gaps[k]! + shift });
      });
  }
  return rows;
}

function drawTrace(sheet: Sheet, data: RaceTraceData, text: RaceTraceText): RaceFrame {
  const { svg, width } = sheet;
  const into = svg as Into;
  const { trace, ours } = data;
  const frame = raceFrame(trace, width);
  const rows = gapsOf(data);
  const gaps = [...rows.values()].flat().map(({ gap }) => gap);
  const least = Math.min(0, ...gaps);
  const most = Math.max(5, BEYOND * (quantile(gaps, SHOWN) ?? 0));
  const y = scaleLinear([least, most], [TOP, TOP + PLOT]).nice(5);
  sheet.setHeight(TOP + PLOT + 42);

  for (const tick of y.ticks(5)) {
    drawLine(into, [frame.left, y(tick), frame.right, y(tick)], paint.grid);
    drawText(
      into,
      frame.left - 6,
      y(tick) + 4,
      tick > 0 ? `+${tick}` : String(tick).replace("-", "−"),
      { anchor: "end" },
    );
  }
  drawText(into, 0, 14, text.gap);
  const bottom = TOP + PLOT;
  drawRaceLaps(into, trace, frame, [TOP, bottom], text);
  if (data.behind === "leader") drawMainGroup(into, trace, frame, y, text);

  const path = line<{ toGo: number; gap: number }>()
    .x(({ toGo }) => round(frame.x(toGo)))
    .y(({ gap }) => round(y(Math.min(gap, most))));
  const inFront = [...rows].sort(([a], [b]) => rankOf(ours, b) - rankOf(ours, a));
  for (const [name, row] of inFront) {
    const at = ours.indexOf(name);
    drawPath(into, path(row), colourOf(at), at < 0 ? 1 : at === 0 ? 3 : 2)
      .attr("opacity", at < 0 ? 0.7 : 1)
      .append("title")
      .text(name);
  }
  drawNames(into, data, rows, frame, (gap) => y(Math.min(gap, most)));
  return frame;
}

/** Ours are drawn last, the first of them on top. */
const rankOf = (ours: readonly string[], name: string): number => {
  const at = ours.indexOf(name);
  return at < 0 ? ours.length : at;
};

const colourOf = (at: number): string =>
  at < 0 ? paint.others : at === 0 ? paint.ours : at === 1 ? paint.ink : paint.given;

/** From line to line, from the first to the last of the largest group. */
function drawMainGroup(
  into: Into,
  { lines }: RaceTrace,
  frame: RaceFrame,
  y: (gap: number) => number,
  text: RaceTraceText,
): void {
  const bands = lines.flatMap(({ toGo, groups, gaps }) => {
    if (groups.length === 0) return [];
    const largest = groups.reduce((most, group) =>
      group.skaters.length > most.skaters.length ? group : most,
    );
    const before = groups.slice(0, groups.indexOf(largest)).flatMap(({ skaters }) => skaters);
    return [{ toGo, from: largest.gap, to: gaps[before.length + largest.skaters.length - 1]! }];
  });
  const shape = area<(typeof bands)[number]>()
    .x(({ toGo }) => round(frame.x(toGo)))
    .y0(({ from }) => round(y(from)))
    .y1(({ to }) => round(y(to)));
  drawPath(into, shape(bands), "none").attr("fill", paint.others).attr("fill-opacity", 0.22);
  const middle = bands[Math.floor(bands.length / 2)];
  if (middle)
    drawText(into, frame.x(middle.toGo) + 6, y(middle.to) + 15, text.group, { halo: true });
}

/** Names beside the finish: ours, the winner and as many others as there is room for. */
function drawNames(
  into: Into,
  { trace, ours }: RaceTraceData,
  rows: ReturnType<typeof gapsOf>,
  frame: RaceFrame,
  y: (gap: number) => number,
): void {
  const short = shortNames(trace.ranking);
  const winner = trace.lines.at(-1)?.groups[0]?.skaters[0];
  const named = [...new Set([...ours, ...(winner ? [winner] : [])])].flatMap((name) => {
    const last = rows.get(name)?.at(-1);
    return last ? [{ name, ...last }] : [];
  });
  const heights = spreadLabels(
    named.map(({ gap }) => y(gap)),
    16,
    [TOP, TOP + PLOT],
  );
  named.forEach(({ name, toGo, gap }, k) => {
    const at = ours.indexOf(name);
    const fill = at < 0 ? paint.quiet : colourOf(at);
    if (toGo > 0) drawDot(into, frame.x(toGo), y(gap), 3, fill);
    drawText(
      into,
      frame.right + 8,
      heights[k]! + 4,
      fitText(short.get(name)!, 96, type.small, at === 0),
      {
        fill,
        bold: at === 0,
      },
    );
  });
}

export function raceTraceTable(data: RaceTraceData, text: RaceTraceText): TableTwin {
  const rows = gapsOf(data);
  const lines = data.trace.lines.map(({ toGo }) => toGo);
  return {
    caption: text.label,
    columns: [text.skater, ...lines.map((toGo) => `${toGo} ${text.toGo}`)],
    rows: data.trace.ranking.map(({ name }) => [
      name,
      ...lines.map((toGo) => {
        const gap = rows.get(name)?.find((row) => row.toGo === toGo)?.gap;
        return gap === undefined ? null : Math.round(10 * gap) / 10;
      }),
    ]),
  };
}
