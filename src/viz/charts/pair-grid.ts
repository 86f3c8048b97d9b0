import type { Chance } from "../../odds/intervals.ts";
import { drawShadeKey, shade } from "./cell-shade.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawRect, drawText, type Into } from "./draw-marks.ts";
import { hundredCount, type OfHundred, shortCount } from "./hundred-count.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint, type } from "./paint.ts";
import { wrapText } from "./text-width.ts";

/** What one plan of each is worth. */
interface PairCell {
  /** To the pair, or to the first; then to the second where each rides for himself. Total intervals. */
  chances: readonly Chance[];
  /** The best of all, one that cannot be told from it, or neither. */
  mark: "best" | "tied" | null;
}

export interface PairData {
  /** Plans of the first skater by row, of the second by column. */
  rows: string[];
  columns: string[];
  cells: PairCell[][];
}

export interface PairText {
  label: string;
  /** Names of the two. */
  first: string;
  second: string;
  /** What frames say: "best", "cannot be told from it". */
  best: string;
  tied: string;
  shades: string;
  /** Whose the two numbers of a cell are, where there are two. */
  numbers?: string | undefined;
  /** How to read a cell, while none is looked at. */
  touch: string;
  ofHundred: OfHundred;
  /** "{first} {row}, {second} {column}" */
  plans(row: string, column: string): string;
}

const ROW = 34;
const HEAD = 20;
const TOP = 28;
const KEY = 26;
const LINE = 17;
/** Of the name of a plan: long ones take as many as they need, and hardly any needs more. */
const MOST_LINES = 4;
const INDENT = 16;

/** Plan against plan for two who ride together: how often the goal is reached with each pair of plans. */
export function pairGrid(
  container: HTMLElement,
  data: PairData,
  options: ChartOptions<PairText>,
): Chart<PairData> {
  const { text } = options;
  return mountChart(container, data, options, {
    name: "pair-grid",
    table: pairGridTable,
    draw: (sheet, now) => drawGrid(sheet, now, text),
    describe: (key, now) => cellWords(now, key, text),
    idle: text.touch,
  });
}

const letter = (k: number): string => String.fromCharCode(97 + k);

function drawGrid(sheet: Sheet, data: PairData, text: PairText): void {
  const { svg, width } = sheet;
  const into = svg as Into;
  const { rows, columns, cells } = data;
  const wide = Math.min(130, (width - 2) / Math.max(1, columns.length));
  const most = Math.max(0.1, ...cells.flat().map(({ chances }) => chances[0]?.p ?? 0));
  drawText(into, 0, 14, text.second);
  columns.forEach((_, j) => {
    drawText(into, (j + 0.5) * wide, TOP + 4, letter(j), { anchor: "middle", fill: paint.ink });
  });
  let y = TOP + 10;
  rows.forEach((row, i) => {
    for (const line of wrapText(`${text.first}: ${row}`, width, type.small, MOST_LINES)) {
      drawText(into, 0, y + 15, line, { fill: paint.ink });
      y += LINE;
    }
    y += HEAD - LINE;
    cells[i]!.forEach((_, j) => {
      drawCell(into, data, [i, j], [j * wide, y, wide], most, text);
    });
    y += ROW + 6;
  });
  y += 14;
  columns.forEach((column, j) => {
    drawText(into, 0, y, letter(j));
    for (const line of wrapText(column, width - INDENT, type.small, MOST_LINES)) {
      drawText(into, INDENT, y, line, { fill: paint.ink });
      y += LINE;
    }
  });
  if (text.numbers) {
    y += 6;
    for (const line of wrapText(text.numbers, width, type.small, 2)) {
      drawText(into, 0, y, line);
      y += LINE;
    }
  }
  y += 12;
  drawShadeKey(into, [0, y], most, text.shades, paint.ours);
  y += KEY;
  for (const [mark, words] of [
    ["best", text.best],
    ["tied", text.tied],
  ] as const) {
    drawFrame(into, [1, y - 11, 13, 13], mark);
    for (const line of wrapText(words, width - 22, type.small, 2)) {
      drawText(into, 22, y, line);
      y += LINE;
    }
    y += 4;
  }
  sheet.setHeight(y);
}

function drawCell(
  into: Into,
  data: PairData,
  [i, j]: readonly [number, number],
  [x, y, wide]: readonly [number, number, number],
  most: number,
  text: PairText,
): void {
  const { chances, mark } = data.cells[i]![j]!;
  const key = `${i},${j}`;
  const cell = into.append("g").attr("data-key", key).attr("role", "img");
  cell.attr("data-row", i).attr("data-column", j);
  cell.attr("tabindex", i === 0 && j === 0 ? 0 : -1);
  cell.attr("aria-label", cellWords(data, key, text));
  drawRect(cell, [x, y, wide - 2, ROW], paint.ours).attr(
    "fill-opacity",
    shade(chances[0]?.p ?? 0, most),
  );
  if (mark) drawFrame(cell, [x + 1, y + 1, wide - 4, ROW - 2], mark);
  const said = chances.map((chance) => shortCount(hundredCount(chance))).join(" / ");
  drawText(cell, x + wide / 2 - 1, y + 22, said, {
    anchor: "middle",
    fill: paint.ink,
    bold: mark === "best",
  });
}

/** Thick for the best, dashed for what cannot be told from it: not by colour alone. */
function drawFrame(into: Into, box: [number, number, number, number], mark: "best" | "tied"): void {
  const frame = drawRect(into, box, "none").attr("stroke", paint.ours);
  frame.attr("stroke-width", mark === "best" ? 2.5 : 1.2);
  if (mark === "tied") frame.attr("stroke-dasharray", "3 2");
}

function cellWords({ rows, columns, cells }: PairData, key: string, text: PairText): string {
  const [i, j] = key.split(",").map(Number) as [number, number];
  const { chances, mark } = cells[i]![j]!;
  const said = chances.map((chance) => text.ofHundred(hundredCount(chance))).join(" / ");
  const marked = mark === null ? "" : ` (${text[mark]})`;
  return `${text.plans(rows[i]!, columns[j]!)}: ${said}${marked}`;
}

export function pairGridTable({ rows, columns, cells }: PairData, text: PairText): TableTwin {
  const end = (share: number): number => Math.round(100 * share);
  const said = ({ chances, mark }: PairCell): string =>
    chances
      .map(
        (chance) => `${shortCount(hundredCount(chance))} (${end(chance.low)}–${end(chance.high)})`,
      )
      .join(" / ") + (mark === null ? "" : `, ${text[mark]}`);
  return {
    caption: text.label,
    columns: [`${text.first} \\ ${text.second}`, ...columns],
    rows: rows.map((row, i) => [row, ...cells[i]!.map(said)]),
  };
}
