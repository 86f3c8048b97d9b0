import type { PointsToGetThrough } from "../../odds/cut/points-to-get-through.ts";
import { halfWidth } from "../../odds/intervals.ts";
import { drawShadeKey, shade } from "./cell-shade.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawLine, drawRect, drawText, type Into } from "./draw-marks.ts";
import { hundredCount, type OfHundred, shortCount } from "./hundred-count.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint, type } from "./paint.ts";
import { textWidth } from "./text-width.ts";

export interface NeededData extends Pick<PointsToGetThrough, "byPoints" | "places" | "starters"> {
  /** Points and place over the line that really happened, or that somebody asks about. */
  ours: { points: number; place: number } | null;
}

export interface NeededText {
  label: string;
  points: string;
  place: string;
  /** "all places": the column of chances by points alone. */
  any: string;
  /** Sure by the rules alone; out by the rules alone; possible, but not met in these races. */
  safe: string;
  out: string;
  unmet: string;
  shades: string;
  ofHundred: OfHundred;
  /** @example cell({ points: 3, place: 9, said: "62 of 100 (203 races)" }) */
  cell(words: { points: number; place: number; said: string; races: number }): string;
}

const ROW = 28;
/** Rows are shown up to the points that always suffice, and no further than this. */
const MOST_POINTS = 9;
/** Cells narrower than this, px, hold no number. */
const NUMBERED = 24;
/** Chances known no better than this are shaded but not told. */
const TELLABLE = 0.15;

type Row = NeededData["byPoints"][number];
type Cell = Row["cells"][number];

/** Chance to get through by own sprint points (rows) and place over the line (columns), beside what the rules alone make sure of. */
export function pointsNeeded(
  container: HTMLElement,
  data: NeededData,
  options: ChartOptions<NeededText> & { onPick?(points: number, place: number): void },
): Chart<NeededData> {
  const { text, onPick } = options;
  return mountChart(container, data, options, {
    name: "points-needed",
    table: pointsNeededTable,
    draw: (sheet, now) => drawNeeded(sheet, now, text),
    describe(key, now) {
      const [points, place] = key.split(":").map(Number) as [number, number];
      return cellWords(now, points, place, text);
    },
    onPick:
      onPick &&
      ((key) => {
        const [points, place] = key.split(":").map(Number) as [number, number];
        onPick(points, place);
      }),
  });
}

const shownRows = ({ byPoints }: NeededData): Row[] =>
  byPoints.filter(({ points }) => points <= MOST_POINTS);

/** What is known of a cell: the rules go before the races, and races before nothing. */
function verdictAt(row: Row, place: number): "safe" | "out" | Cell | null {
  const { safe, possible } = row.rules;
  if (safe !== null && place <= safe) return "safe";
  const cell = row.cells.find((candidate) => candidate.place === place);
  if (possible === null || place > possible) return cell && cell.through.count > 0 ? cell : "out";
  return cell && cell.through.chance !== null ? cell : null;
}

function cellWords(data: NeededData, points: number, place: number, text: NeededText): string {
  const row = data.byPoints.find((candidate) => candidate.points === points);
  if (!row) return "";
  const verdict = verdictAt(row, place);
  const races = row.cells.find((cell) => cell.place === place)?.through.of ?? 0;
  return text.cell({ points, place, said: saidOf(verdict, text), races });
}

function saidOf(verdict: ReturnType<typeof verdictAt>, text: NeededText): string {
  if (verdict === null) return text.unmet;
  if (verdict === "safe") return text.safe;
  if (verdict === "out") return text.out;
  return text.ofHundred(hundredCount(verdict.through.chance!));
}

function drawNeeded(sheet: Sheet, data: NeededData, text: NeededText): void {
  const { svg, width } = sheet;
  const into = svg as Into;
  const rows = shownRows(data);
  const label = textWidth(text.points, type.small) + 10;
  const rim = Math.max(46, textWidth(text.any, type.small) + 6);
  const cell = Math.floor((100 * (width - label - rim)) / data.starters) / 100;
  const isNumbered = cell >= NUMBERED;
  const top = 46;
  const bottom = top + rows.length * ROW;
  sheet.setHeight(bottom + 52);
  drawText(into, label, 14, text.place);
  for (let place = 1; place <= data.starters; place++)
    if (cell >= 17 || place === 1 || place % 5 === 0 || place === data.places)
      drawText(into, label + (place - 0.5) * cell, 36, String(place), { anchor: "middle" });
  drawText(into, width - 2, 14, text.any, { anchor: "end" });
  rows.forEach((row, k) => {
    const y = top + k * ROW;
    drawText(into, label - 8, y + 19, String(row.points), { anchor: "end", fill: paint.ink });
    for (let place = 1; place <= data.starters; place++)
      drawCell(into, [label + (place - 1) * cell, y, cell - 1, ROW - 1], verdictAt(row, place), {
        key: `${row.points}:${place}`,
        row: k,
        column: place - 1,
        words: cellWords(data, row.points, place, text),
        isNumbered,
      });
    const chance = row.through.chance;
    if (chance)
      drawText(into, width - 2, y + 19, shortCount(hundredCount(chance)), {
        anchor: "end",
        fill: paint.ink,
        bold: true,
      });
  });
  const { ours } = data;
  const at = rows.findIndex(({ points }) => points === ours?.points);
  if (ours && at >= 0)
    drawRect(
      into,
      [label + (ours.place - 1) * cell - 1, top + at * ROW - 1, cell + 1, ROW + 1],
      "none",
    )
      .attr("stroke", paint.ours)
      .attr("stroke-width", 3)
      .attr("pointer-events", "none");
  const line = label + data.places * cell - 0.5;
  drawLine(into, [line, top - 4, line, bottom], paint.ink, 1.5).attr("pointer-events", "none");
  drawKey(into, label, bottom, width, text);
  drawText(into, 0, 36, text.points);
}

interface CellPlace {
  key: string;
  row: number;
  column: number;
  words: string;
  isNumbered: boolean;
}

function drawCell(
  into: Into,
  [x, y, width, height]: [number, number, number, number],
  verdict: ReturnType<typeof verdictAt>,
  { key, row, column, words, isNumbered }: CellPlace,
): void {
  const mark = into.append("g").attr("data-key", key).attr("data-row", row);
  mark.attr("data-column", column).attr("tabindex", row === 0 && column === 0 ? 0 : -1);
  mark.attr("role", "img").attr("aria-label", words);
  const middle = [x + width / 2, y + height / 2 + 5] as const;
  if (verdict === "safe") {
    drawRect(mark, [x, y, width, height], paint.ink).attr("fill-opacity", shade(1, 1));
    drawText(mark, ...middle, "✓", { anchor: "middle", fill: paint.ink });
  } else if (verdict === "out" || verdict === null) {
    drawRect(mark, [x + 0.5, y + 0.5, width - 1, height - 1], "transparent").attr(
      "stroke",
      paint.grid,
    );
    drawText(mark, ...middle, verdict === null ? "" : "×", { anchor: "middle" });
  } else {
    const chance = verdict.through.chance!;
    drawRect(mark, [x, y, width, height], paint.ink).attr("fill-opacity", shade(chance.p, 1));
    if (isNumbered && halfWidth(chance) <= TELLABLE)
      drawText(mark, ...middle, shortCount(hundredCount(chance)), {
        anchor: "middle",
        fill: paint.ink,
      });
  }
}

function drawKey(into: Into, x: number, bottom: number, width: number, text: NeededText): void {
  const used = drawShadeKey(into, [x, bottom + 20], 1, text.shades);
  const words = `✓ ${text.safe}   × ${text.out}`;
  const wide = textWidth(words, type.small);
  const beside = x + used + 20 + wide < width;
  // Rather at the edge of the picture than beyond it.
  const below = Math.max(0, Math.min(x, width - wide));
  drawText(into, beside ? x + used + 20 : below, bottom + (beside ? 20 : 42), words).attr(
    "xml:space",
    "preserve",
  );
}

export function pointsNeededTable(data: NeededData, text: NeededText): TableTwin {
  const places = Array.from({ length: data.starters }, (_, k) => k + 1);
  return {
    caption: text.label,
    columns: [text.points, text.any, ...places.map((place) => `${text.place} ${place}`)],
    rows: shownRows(data).map((row) => [
      row.points,
      row.through.chance === null ? null : text.ofHundred(hundredCount(row.through.chance)),
      ...places.map((place) => saidOf(verdictAt(row, place), text)),
    ]),
  };
}
