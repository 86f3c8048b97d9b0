import { scaleLinear } from "d3";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawDot, drawLine, drawLines, drawText, type Into, round } from "./draw-marks.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint, type } from "./paint.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** Something known of a real race. */
interface HeatFact {
  /** Laps to go; fractions where a source says so. */
  toGo: number;
  kind: "attack" | "sprint" | "finish" | "other";
  text: string;
  /** Whether it is about our skater. */
  ours: boolean;
}

export interface TimelineData {
  laps: number;
  /** Laps to go at the sprints. */
  sprints: number[];
  /** In order of time; what nobody has recorded is not there. */
  facts: HeatFact[];
}

export interface TimelineText {
  label: string;
  toGo: string;
  finish: string;
  fact: string;
  /** Where nothing is known. */
  nothing: string;
}

/** From this width, px, the timeline lies; below it stands. */
const WIDE = 640;
const BLOCK = 190;
const LINE = 17;

/** What is known of a real race, from the first lap to the finish, laps counted down. */
export function heatTimeline(
  container: HTMLElement,
  data: TimelineData,
  options: ChartOptions<TimelineText>,
): Chart<TimelineData> {
  return mountChart(container, data, options, {
    name: "heat-timeline",
    table: heatTimelineTable,
    draw: (sheet, now) =>
      (sheet.width >= WIDE ? drawLying : drawStanding)(sheet, now, options.text),
  });
}

const colourOf = ({ ours }: HeatFact): string => (ours ? paint.ours : paint.ink);

/** Each fact under its lap, in as many storeys as it takes for none to lie over another. */
function drawLying(sheet: Sheet, { laps, sprints, facts }: TimelineData, text: TimelineText): void {
  const { svg, width } = sheet;
  const into = svg as Into;
  const x = scaleLinear([laps - 1, 0], [14, width - 14]);
  const axis = 40;
  drawText(into, 0, 14, text.toGo);
  drawText(into, width, 14, text.finish, { anchor: "end" });
  drawLine(into, [x(laps - 1), axis, x(0), axis], paint.ink, 1.5);
  for (let toGo = laps - 1; toGo >= 0; toGo--) {
    const isSprint = sprints.includes(toGo);
    drawLine(
      into,
      [x(toGo), axis - (isSprint ? 7 : 4), x(toGo), axis],
      paint.ink,
      isSprint ? 2 : 1,
    );
    drawText(into, x(toGo), axis - 11, String(toGo), {
      anchor: "middle",
      bold: isSprint,
      fill: isSprint ? paint.ink : paint.quiet,
    });
  }
  const blocks = placeBlocks(facts, (toGo) => x(Math.min(toGo, laps - 1)), axis + 12, width);
  for (const { at, bottom, fact } of blocks)
    drawLine(into, [at, axis, at, bottom - 2], fact.ours ? paint.ours : paint.others);
  for (const { at, top, lines, isLast, fact } of blocks) {
    drawDot(into, at, axis, 5, colourOf(fact))
      .attr("stroke", paint.paper)
      .attr("stroke-width", 1.5);
    drawLines(into, isLast ? at - 7 : at + 7, top + 13, lines, LINE, {
      anchor: isLast ? "end" : "start",
      fill: colourOf(fact),
      bold: fact.ours,
    });
  }
  if (facts.length === 0) drawText(into, 14, axis + 26, text.nothing);
  sheet.setHeight(Math.max(axis + 28, ...blocks.map(({ bottom }) => bottom)) + 8);
}

interface Block {
  fact: HeatFact;
  lines: string[];
  at: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Whether it stands left of its lap, for want of room on the right. */
  isLast: boolean;
}

/**
 * Where each fact is told. From the last lap back those on the right of their lap come first, so that the line down to one
 * never crosses another; those on the left of theirs come lowest, for the same reason.
 */
function placeBlocks(
  facts: readonly HeatFact[],
  x: (toGo: number) => number,
  top: number,
  width: number,
): Block[] {
  const blocks = facts.map((fact): Block => {
    const at = x(fact.toGo);
    const lines = wrapText(fact.text, BLOCK - 8, type.small, 4, fact.ours);
    const wide = Math.max(...lines.map((line) => textWidth(line, type.small, fact.ours))) + 8;
    const isLast = at + wide > width;
    const [left, right] = isLast ? [at - wide, at + 2] : [at - 2, at + wide];
    return { fact, lines, at, left, right, top, bottom: top, isLast };
  });
  const order = [
    ...blocks.filter(({ isLast }) => !isLast).sort((a, b) => b.at - a.at),
    ...blocks.filter(({ isLast }) => isLast).sort((a, b) => a.at - b.at),
  ];
  order.forEach((block, k) => {
    for (const other of order.slice(0, k))
      if (other.left < block.right + 10 && block.left < other.right + 10)
        block.top = Math.max(block.top, other.bottom + 8);
    block.bottom = block.top + block.lines.length * LINE;
  });
  return blocks;
}

/** One fact below the other, the laps to go beside it. */
function drawStanding(sheet: Sheet, { facts, sprints }: TimelineData, text: TimelineText): void {
  const { svg, width } = sheet;
  const into = svg as Into;
  const rail = 40;
  let y = 34;
  drawText(into, 0, 14, text.toGo);
  const spine = drawLine(into, [rail, y - 8, rail, y], paint.others, 1.5);
  let last: number | null = null;
  for (const fact of facts) {
    const lines = wrapText(fact.text, width - rail - 16, type.small, 6, fact.ours);
    const isSprint = sprints.includes(fact.toGo);
    if (fact.toGo !== last)
      drawText(into, rail - 14, y + 10, String(round(fact.toGo)), {
        anchor: "end",
        bold: isSprint,
        fill: paint.ink,
      });
    last = fact.toGo;
    drawDot(into, rail, y + 5, 5, colourOf(fact))
      .attr("stroke", paint.paper)
      .attr("stroke-width", 1.5);
    for (const line of lines) {
      drawText(into, rail + 14, y + 10, line, { fill: colourOf(fact), bold: fact.ours });
      y += LINE;
    }
    y += 9;
  }
  spine.attr("y2", y - 16);
  if (facts.length === 0) drawText(into, 0, y, text.nothing);
  sheet.setHeight(y + 4);
}

export function heatTimelineTable({ facts }: TimelineData, text: TimelineText): TableTwin {
  return {
    caption: text.label,
    columns: [text.toGo, text.fact],
    rows: facts.map(({ toGo, text: fact }) => [toGo, fact]),
  };
}
