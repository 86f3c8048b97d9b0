import { scaleLinear } from "d3";
import type { Chance } from "../../odds/intervals.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawHatched } from "./draw-hatched.ts";
import { drawLine, drawRect, drawText, type Into } from "./draw-marks.ts";
import { hundredCount, type OfHundred } from "./hundred-count.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint, type } from "./paint.ts";
import { fitText, textWidth } from "./text-width.ts";

/** Something that may happen or be tried, with the chance that follows; null where nothing was asked. */
interface ConditionalRow {
  key: string;
  label: string;
  given: Chance | null;
  doing: Chance | null;
  /** Races behind each. */
  givenRaces: number | null;
  doingRaces: number | null;
}

export interface ConditionalData {
  /** Chance with nothing known and nothing told; null where there is none. */
  base: Chance | null;
  rows: ConditionalRow[];
}

export interface ConditionalText {
  label: string;
  /** "If it happens", "If we try it" */
  given: string;
  doing: string;
  /** "as things are": the hairline. */
  base: string;
  what: string;
  ofHundred: OfHundred;
  /** @example races(812) // "812 races" */
  races(count: number): string;
}

const BAR = 14;
const LINE = 40;
const HEAD = 26;
const TOP = 26;
const GAP = 10;

/** What follows if something happens, blue and hatched, against what follows if we try it, orange: two questions, two answers. */
export function conditionalBars(
  container: HTMLElement,
  data: ConditionalData,
  options: ChartOptions<ConditionalText>,
): Chart<ConditionalData> {
  return mountChart(container, data, options, {
    name: "conditional-bars",
    table: conditionalBarsTable,
    draw: (sheet, now) => drawRows(sheet, now, options.text),
  });
}

const heightOf = ({ given, doing }: ConditionalRow): number =>
  HEAD + (given ? LINE : 0) + (doing ? LINE : 0) + GAP;

function drawRows(sheet: Sheet, data: ConditionalData, text: ConditionalText): void {
  const { svg, width } = sheet;
  const into = svg as Into;
  const x = scaleLinear([0, 1], [1, width - 1]);
  const bottom = data.rows.reduce((sum, row) => sum + heightOf(row), TOP);
  sheet.setHeight(bottom + 22);
  for (const tick of [0, 0.25, 0.5, 0.75, 1]) {
    drawLine(into, [x(tick), TOP, x(tick), bottom], paint.grid);
    drawText(into, x(tick), bottom + 17, String(100 * tick), {
      anchor: tick === 0 ? "start" : tick === 1 ? "end" : "middle",
    });
  }
  let y = TOP;
  for (const row of data.rows) {
    drawText(into, 0, y + 18, fitText(row.label, width, type.body, true), {
      size: type.body,
      bold: true,
      fill: paint.ink,
      halo: true,
    });
    let line = y + HEAD;
    for (const kind of ["given", "doing"] as const) {
      const chance = row[kind];
      if (!chance) continue;
      drawAnswer(into, line, x, { chance, races: row[`${kind}Races`], kind }, text, width);
      line += LINE;
    }
    y += heightOf(row);
  }
  if (!data.base) return;
  const at = x(data.base.p);
  drawLine(into, [at, TOP - 4, at, bottom], paint.ink).attr("stroke-dasharray", "1 3");
  const words = `${text.base} ${Math.round(100 * data.base.p)}`;
  const half = textWidth(words, type.small) / 2;
  drawText(into, Math.min(Math.max(at, half), width - half), TOP - 9, words, { anchor: "middle" });
}

function drawAnswer(
  into: Into,
  y: number,
  x: (p: number) => number,
  { chance, races, kind }: { chance: Chance; races: number | null; kind: "given" | "doing" },
  text: ConditionalText,
  width: number,
): void {
  const colour = kind === "given" ? paint.given : paint.ours;
  const said = `${text[kind]}: ${text.ofHundred(hundredCount(chance))}`;
  drawText(into, 0, y + 14, said, { fill: colour, bold: true, halo: true });
  const more = races === null ? "" : text.races(races);
  if (textWidth(said, type.small, true) + textWidth(more, type.small) + 16 <= width)
    drawText(into, width, y + 14, more, { anchor: "end", halo: true });
  const box = [x(0), y + 20, x(chance.p) - x(0), BAR] as const;
  if (kind === "given") drawHatched(into, box, colour);
  else drawRect(into, box, colour).attr("fill-opacity", 0.85);
  const middle = y + 20 + BAR / 2;
  drawLine(into, [x(chance.low), middle, x(chance.high), middle], paint.ink, 2);
}

export function conditionalBarsTable({ rows }: ConditionalData, text: ConditionalText): TableTwin {
  const said = (chance: Chance | null, races: number | null): string | null =>
    chance &&
    `${text.ofHundred(hundredCount(chance))}${races === null ? "" : ` (${text.races(races)})`}`;
  return {
    caption: text.label,
    columns: [text.what, text.given, text.doing],
    rows: rows.map((row) => [
      row.label,
      said(row.given, row.givenRaces),
      said(row.doing, row.doingRaces),
    ]),
  };
}
