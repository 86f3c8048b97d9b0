import { curveBumpX, line } from "d3";
import { shortNames } from "../../odds/short-names.ts";
import type { RaceTrace } from "../../sim/trace.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawDot, drawPath, drawRect, drawText, type Into, round } from "./draw-marks.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint, type } from "./paint.ts";
import { raceFrame } from "./race-frame.ts";
import { drawRaceLaps } from "./race-laps.ts";
import { fitText } from "./text-width.ts";

export interface RankFlowData {
  trace: RaceTrace;
  ours: string[];
}

export interface RankFlowText {
  label: string;
  rank: string;
  toGo: string;
  finish: string;
  skater: string;
}

const TOP = 44;
const ROW = 19;
/** Room between two groups, in rows, and how many such rooms are made at most. */
const BETWEEN = 0.7;
const MOST_ROOMS = 3;

/** Ranks over the laps, with room between groups, so that breaks and splits open up; sprint points on the lines. */
export function rankFlow(
  container: HTMLElement,
  data: RankFlowData,
  options: ChartOptions<RankFlowText> & { onPick?(name: string): void },
): Chart<RankFlowData> {
  const { text, onPick } = options;
  return mountChart(container, data, options, {
    name: "rank-flow",
    table: rankFlowTable,
    onPick,
    draw: (sheet, now) => drawFlow(sheet, now, text, onPick !== undefined),
  });
}

interface Stop {
  toGo: number;
  rank: number;
  /** Rank with the rooms between groups. */
  row: number;
  points: number;
}

function stopsOf({ lines, ranking }: RaceTrace): Map<string, Stop[]> {
  const rows = new Map<string, Stop[]>(ranking.map(({ name }) => [name, []]));
  for (const { toGo, groups, points } of lines) {
    let rank = 0;
    groups.forEach(({ skaters }, g) => {
      for (const skater of skaters) {
        const won = points.find((row) => row.skater === skater)?.points ?? 0;
        const row = rank + BETWEEN * Math.min(g, MOST_ROOMS);
        rows.get(skater)?.push({ toGo, rank: rank + 1, row, points: won });
        rank++;
      }
    });
  }
  return rows;
}

function drawFlow(
  sheet: Sheet,
  { trace, ours }: RankFlowData,
  text: RankFlowText,
  pickable: boolean,
): void {
  const { svg, width } = sheet;
  const into = svg as Into;
  const frame = raceFrame(trace, width);
  const stops = stopsOf(trace);
  const rows = Math.max(1, ...[...stops.values()].flat().map(({ row }) => row + 1));
  const y = (row: number): number => TOP + 10 + row * ROW;
  const bottom = TOP + rows * ROW + 4;
  sheet.setHeight(bottom + 42);
  drawText(into, 0, 14, text.rank);
  drawRaceLaps(into, trace, frame, [TOP, bottom], text);

  const path = line<Stop>()
    .x(({ toGo }) => round(frame.x(toGo)))
    .y(({ row }) => round(y(row)))
    .curve(curveBumpX);
  const colourOf = (name: string): string =>
    ours[0] === name ? paint.ours : ours.includes(name) ? paint.ink : paint.others;
  const order = [...stops].sort(([a], [b]) => weightOf(ours, a) - weightOf(ours, b));
  for (const [name, row] of order) {
    const isOurs = ours.includes(name);
    drawPath(into, path(row), colourOf(name), isOurs ? 3 : 1.5)
      .append("title")
      .text(name);
    for (const { toGo, row: at, points } of row) {
      if (points === 0) continue;
      drawDot(into, frame.x(toGo), y(at), 8, paint.paper)
        .attr("stroke", colourOf(name))
        .attr("stroke-width", isOurs ? 2 : 1.5);
      drawText(into, frame.x(toGo), y(at) + 4.5, String(points), {
        anchor: "middle",
        fill: paint.ink,
        bold: isOurs,
      });
    }
  }
  const short = shortNames(trace.ranking);
  for (const { name } of trace.ranking) {
    const last = stops.get(name)!.at(-1);
    if (last === undefined) continue;
    if (last.toGo > 0) {
      drawDot(into, frame.x(last.toGo), y(last.row), 3, colourOf(name));
      continue;
    }
    const isOurs = ours.includes(name);
    const room = width - frame.right - 8;
    const words = fitText(`${last.rank} ${short.get(name)}`, room, type.small, isOurs);
    drawText(into, frame.right + 8, y(last.row) + 4, words, {
      fill: ours[0] === name ? paint.ours : isOurs ? paint.ink : paint.quiet,
      bold: isOurs,
    });
    if (!pickable) continue;
    const box = [frame.right + 4, y(last.row) - ROW / 2, room + 4, ROW] as const;
    const hit = drawRect(into, box, "transparent").attr("data-key", name);
    hit.attr("role", "button").attr("aria-label", name).attr("aria-pressed", isOurs);
    hit
      .attr("data-row", last.rank)
      .attr("data-column", 0)
      .attr("tabindex", last.rank === 1 ? 0 : -1);
  }
  for (const [, row] of stops) {
    const first = row[0];
    if (first && (first.rank === 1 || first.rank % 5 === 0))
      drawText(into, frame.x(first.toGo) - 8, y(first.row) + 4, String(first.rank), {
        anchor: "end",
      });
  }
}

const weightOf = (ours: readonly string[], name: string): number =>
  ours[0] === name ? 2 : ours.includes(name) ? 1 : 0;

export function rankFlowTable({ trace }: RankFlowData, text: RankFlowText): TableTwin {
  const stops = stopsOf(trace);
  const lines = trace.lines.map(({ toGo }) => toGo);
  return {
    caption: text.label,
    columns: [text.skater, ...lines.map((toGo) => `${toGo} ${text.toGo}`)],
    rows: trace.ranking.map(({ name }) => [
      name,
      ...lines.map((toGo) => stops.get(name)?.find((stop) => stop.toGo === toGo)?.rank ?? null),
    ]),
  };
}
