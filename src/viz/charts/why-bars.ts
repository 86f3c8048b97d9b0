import { scaleLinear } from "d3";
import type { Mean } from "../../odds/intervals.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawDot, drawLine, drawLines, drawText, type Into } from "./draw-marks.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint, type } from "./paint.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** One quantity of a ride under a plan and under the other, on the same races. */
interface WhyBar {
  key: string;
  label: string;
  unit: string;
  /** Digits after the point worth telling. */
  digits: number;
  plan: number;
  against: number;
  difference: Mean;
  /** Whether it moved beyond what sampling explains. */
  moved: boolean;
}

export interface WhyData {
  rows: WhyBar[];
}

export interface WhyText {
  label: string;
  quantity: string;
  /** Names of the two plans, short. */
  plan: string;
  against: string;
  difference: string;
  /** In place of the difference of what did not move: "no change" where both are told alike, else "may be chance". */
  same: string;
  chance: string;
}

const ROW = 48;
/** Height of a further line of a label. */
const LINE = 18;
const TOP = 26;

/** What moved between two plans, each quantity on an axis of its own from nothing to the larger of the two. */
export function whyBars(
  container: HTMLElement,
  data: WhyData,
  options: ChartOptions<WhyText>,
): Chart<WhyData> {
  const { text, locale = "en" } = options;
  return mountChart(container, data, options, {
    name: "why-bars",
    table: (now, words) => whyBarsTable(now, words, locale),
    draw: (sheet, now) => drawWhy(sheet, now, text),
  });
}

const figure = (value: number, digits: number, locale: string): string =>
  value
    .toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
    .replace(/^-/, "−");

function changeOf(
  { plan, against, difference, digits, unit, moved }: WhyBar,
  text: WhyText,
  locale: string,
): string {
  if (!moved) {
    const isAlike = figure(plan, digits, locale) === figure(against, digits, locale);
    return isAlike ? text.same : text.chance;
  }
  const sign = difference.mean > 0 ? "+" : "";
  return `${sign}${figure(difference.mean, digits, locale)} ${unit}`.trim();
}

function drawWhy(sheet: Sheet, { rows }: WhyData, text: WhyText): void {
  const { svg, width, locale } = sheet;
  const into = svg as Into;
  drawDot(into, 6, 10, 4.5, paint.ours);
  drawText(into, 16, 14, text.plan, { fill: paint.ours, bold: true });
  const beside = 36 + textWidth(text.plan, type.small, true);
  const isBelow = beside + 10 + textWidth(text.against, type.small) > width;
  const [second, down] = isBelow ? [6, LINE] : [beside, 0];
  drawDot(into, second, 10 + down, 4, paint.paper)
    .attr("stroke", paint.ink)
    .attr("stroke-width", 2);
  drawText(into, second + 10, 14 + down, text.against, { fill: paint.ink });
  let y = TOP + down;
  for (const row of rows) {
    const change = changeOf(row, text, locale);
    const room = width - textWidth(change, type.body, true) - 12;
    const lines = wrapText(row.label, room, type.body, 3);
    drawLines(into, 0, y + 18, lines, LINE, { size: type.body, fill: paint.ink });
    drawText(into, width - 2, y + 18, change, {
      anchor: "end",
      size: type.body,
      bold: row.moved,
      fill: row.moved ? paint.ink : paint.quiet,
    });
    y += LINE * (lines.length - 1);
    drawPair(into, y + 32, width, row, locale);
    y += ROW;
  }
  sheet.setHeight(y);
}

/** Room for the numbers beside the dots, px. */
const NUMBERS = 46;

function drawPair(into: Into, y: number, width: number, row: WhyBar, locale: string): void {
  const most = Math.max(row.plan, row.against, 1e-9);
  const x = scaleLinear([0, most], [NUMBERS, width - NUMBERS - 2]);
  drawLine(into, [x(0), y, x(most), y], paint.grid);
  drawLine(into, [x(row.against), y, x(row.plan), y], row.moved ? paint.ours : paint.others, 3);
  drawDot(into, x(row.against), y, 4.5, paint.paper)
    .attr("stroke", paint.ink)
    .attr("stroke-width", 2);
  drawDot(into, x(row.plan), y, 5, row.moved ? paint.ours : paint.others);
  const isRight = row.plan >= row.against;
  const label = (value: number, right: boolean, fill: string): void => {
    drawText(into, x(value) + (right ? 9 : -9), y + 4.5, figure(value, row.digits, locale), {
      anchor: right ? "start" : "end",
      fill,
    });
  };
  label(row.plan, isRight, row.moved ? paint.ours : paint.quiet);
  label(row.against, !isRight, paint.ink);
}

export function whyBarsTable({ rows }: WhyData, text: WhyText, locale = "en"): TableTwin {
  return {
    caption: text.label,
    columns: [text.quantity, text.plan, text.against, text.difference],
    rows: rows.map((row) => [
      `${row.label}${row.unit ? ` (${row.unit})` : ""}`,
      figure(row.plan, row.digits, locale),
      figure(row.against, row.digits, locale),
      `${figure(row.difference.mean, row.digits, locale)} (${figure(row.difference.low, row.digits, locale)} – ${figure(row.difference.high, row.digits, locale)})`,
    ]),
  };
}
