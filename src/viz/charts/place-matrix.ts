import { type Chance, halfWidth, wilsonInterval } from "../../odds/intervals.ts";
import type { SkaterOdds } from "../../odds/odds.ts";
import { shortNames } from "../../odds/short-names.ts";
import { drawShadeKey, shade } from "./cell-shade.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawLine, drawRect, drawText, type Into } from "./draw-marks.ts";
import { hundredCount, type OfHundred, shortCount } from "./hundred-count.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint, type } from "./paint.ts";
import { fitText, textWidth } from "./text-width.ts";

type PlacedSkater = Pick<SkaterOdds, "name" | "country" | "places" | "expectedPlace" | "qualify">;

export interface PlacesData {
  skaters: PlacedSkater[];
  /** How many go through; null in a final. */
  qualifiers: number | null;
  races: number;
  ours: string | null;
}

export interface PlacesText {
  label: string;
  skater: string;
  place: string;
  /** Head of the column of chances to go through, and of what lies on this side of the cut. */
  through: string;
  /** After the shades that stand for numbers: "of 100 races". */
  shades: string;
  /** That a cell opens the races behind it. */
  pick: string;
  ofHundred: OfHundred;
  /** @example cell({ name: "Kramer", place: 7, count: "9 of 100", low: 8, high: 10 }) // "Kramer 7th: 9 of 100 (8 to 10)" */
  cell(words: { name: string; place: number; count: string; low: number; high: number }): string;
}

const ROW = 26;
/** Cells narrower than this, px, hold no number. */
const NUMBERED = 25;
/** Chances known no better than this to either side are shaded but not told. */
const TELLABLE = 0.03;

/** How often each skater came in each place: rows by expected place, the cut as a line, our skater in orange. */
export function placeMatrix(
  container: HTMLElement,
  data: PlacesData,
  options: ChartOptions<PlacesText> & { onPick?(name: string, place: number): void },
): Chart<PlacesData> {
  const { text, onPick } = options;
  return mountChart(container, data, options, {
    name: "place-matrix",
    idle: onPick && text.pick,
    table: placeMatrixTable,
    draw: (sheet, now) => drawMatrix(sheet, now, text),
    describe(key, { skaters, races }) {
      const { name, place } = readKey(key);
      const skater = skaters.find((candidate) => candidate.name === name);
      return skater ? cellWords(skater, place, races, text) : "";
    },
    onPick:
      onPick &&
      ((key) => {
        const { name, place } = readKey(key);
        onPick(name, place);
      }),
  });
}

const keyOf = (name: string, place: number): string => `${place}:${name}`;

function readKey(key: string): { name: string; place: number } {
  const colon = key.indexOf(":");
  return { place: Number(key.slice(0, colon)), name: key.slice(colon + 1) };
}

function cellWords({ name, places }: PlacedSkater, place: number, races: number, text: PlacesText) {
  const chance = placeChance(places[place - 1]!, races);
  return text.cell({
    name,
    place,
    count: text.ofHundred(hundredCount(chance)),
    low: Math.round(100 * chance.low),
    high: Math.round(100 * chance.high),
  });
}

const placeChance = (share: number, races: number): Chance =>
  wilsonInterval(Math.round(share * races), races);

const byExpectedPlace = (skaters: readonly PlacedSkater[]): PlacedSkater[] =>
  [...skaters].sort((a, b) => a.expectedPlace - b.expectedPlace);

function drawMatrix(sheet: Sheet, data: PlacesData, text: PlacesText): void {
  const { svg, width } = sheet;
  const skaters = byExpectedPlace(data.skaters);
  if (skaters.length === 0) {
    sheet.setHeight(ROW);
    return;
  }
  const names = shortNames(skaters);
  const places = skaters.length;
  const rim = data.qualifiers === null ? 0 : Math.max(44, textWidth(text.through, type.small) + 8);
  const widest = Math.max(
    ...skaters.map(({ name }) => textWidth(names.get(name)!, type.small, true)),
  );
  const label = Math.min(widest + 8, 0.34 * width);
  const cell = Math.floor((100 * (width - label - rim)) / places) / 100;
  const isNumbered = cell >= NUMBERED;
  const top = 42;
  const bottom = top + places * ROW;
  sheet.setHeight(bottom + (isNumbered ? 4 : 30));
  const most = Math.max(0.2, ...skaters.flatMap((skater) => skater.places));

  const into = svg as Into;
  drawText(into, label, 14, text.place);
  for (let place = 1; place <= places; place++)
    if (cell >= 17 || place === 1 || place % 5 === 0 || place === data.qualifiers)
      drawText(into, label + (place - 0.5) * cell, 34, String(place), { anchor: "middle" });
  if (data.qualifiers !== null) drawText(into, width - 2, 14, text.through, { anchor: "end" });

  skaters.forEach((skater, row) => {
    const isOurs = skater.name === data.ours;
    const y = top + row * ROW;
    drawText(into, 0, y + 18, fitText(names.get(skater.name)!, label - 6, type.small, isOurs), {
      fill: isOurs ? paint.ours : paint.ink,
      bold: isOurs,
    })
      .append("title")
      .text(skater.name);
    skater.places.forEach((share, k) => {
      const chance = placeChance(share, data.races);
      const mark = into.append("g");
      mark
        .attr("data-key", keyOf(skater.name, k + 1))
        .attr("data-row", row)
        .attr("data-column", k);
      mark.attr("role", "img").attr("aria-label", cellWords(skater, k + 1, data.races, text));
      mark.attr("tabindex", row === 0 && k === 0 ? 0 : -1);
      drawRect(
        mark,
        [label + k * cell, y, cell - 1, ROW - 1],
        isOurs ? paint.ours : paint.ink,
      ).attr("fill-opacity", shade(share, most));
      if (isNumbered && share >= 0.005 && halfWidth(chance) <= TELLABLE)
        drawText(mark, label + (k + 0.5) * cell - 0.5, y + 18, shortCount(hundredCount(chance)), {
          anchor: "middle",
          fill: paint.ink,
        });
    });
    if (skater.qualify)
      drawText(into, width - 2, y + 18, shortCount(hundredCount(skater.qualify)), {
        anchor: "end",
        fill: isOurs ? paint.ours : paint.ink,
        bold: true,
      });
  });
  if (data.qualifiers !== null) {
    const x = label + data.qualifiers * cell - 0.5;
    drawLine(into, [x, top - 4, x, bottom], paint.ink, 2);
  }
  if (!isNumbered) drawShadeKey(into, [label, bottom + 20], most, text.shades);
}

export function placeMatrixTable({ skaters, qualifiers }: PlacesData, text: PlacesText): TableTwin {
  const places = skaters.map((_, k) => `${text.place} ${k + 1}`);
  return {
    caption: text.label,
    columns: [text.skater, ...(qualifiers === null ? [] : [text.through]), ...places],
    rows: byExpectedPlace(skaters).map((skater) => [
      skater.name,
      ...(skater.qualify ? [Math.round(1000 * skater.qualify.p) / 10] : []),
      ...skater.places.map((share) => Math.round(1000 * share) / 10),
    ]),
  };
}
