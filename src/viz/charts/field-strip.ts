import { scaleLinear } from "d3";
import type { Chance } from "../../odds/intervals.ts";
import { shortNames } from "../../odds/short-names.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawDot, drawLine, drawRect, drawText, type Into } from "./draw-marks.ts";
import { hundredCount, type OfHundred } from "./hundred-count.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint, type } from "./paint.ts";
import { textWidth } from "./text-width.ts";

export interface StripData {
  /** Everybody with the chance that is asked for. */
  skaters: { name: string; country: string | null; chance: Chance }[];
  ours: string | null;
}

export interface StripText {
  label: string;
  skater: string;
  /** "of 100 go through": the axis. */
  chance: string;
  /** "on the bubble": between one and three in four. */
  bubble: string;
  ofHundred: OfHundred;
  /** @example skaterWords({ name: "Maes", count: "62 of 100" }) */
  skaterWords(words: { name: string; count: string }): string;
}

const LANE = 22;
const TOP = 46;
/** Who is between these is on the bubble. */
const BUBBLE = [0.25, 0.75] as const;

/** The whole field on one axis from 0 to 100, names beside their dots, in as many lanes as it takes. */
export function fieldStrip(
  container: HTMLElement,
  data: StripData,
  options: ChartOptions<StripText> & { onPick?(name: string): void },
): Chart<StripData> {
  const { text, onPick } = options;
  const wordsOf = (name: string, { skaters }: StripData): string => {
    const skater = skaters.find((candidate) => candidate.name === name);
    return skater
      ? text.skaterWords({ name, count: text.ofHundred(hundredCount(skater.chance)) })
      : "";
  };
  return mountChart(container, data, options, {
    name: "field-strip",
    table: fieldStripTable,
    describe: wordsOf,
    onPick,
    draw: (sheet, now) =>
      drawStrip(sheet, now, text, {
        role: onPick ? "button" : "img",
        wordsOf: (name) => wordsOf(name, now),
      }),
  });
}

const strongestFirst = ({ skaters }: StripData): StripData["skaters"] =>
  [...skaters].sort((a, b) => b.chance.p - a.chance.p);

function drawStrip(
  sheet: Sheet,
  data: StripData,
  text: StripText,
  { role, wordsOf }: { role: string; wordsOf(name: string): string },
): void {
  const { svg, width } = sheet;
  const into = svg as Into;
  const x = scaleLinear([0, 1], [8, width - 8]);
  const names = shortNames(data.skaters);
  const ends: number[] = [];
  const placed = strongestFirst(data)
    .reverse()
    .map((skater) => {
      const words = names.get(skater.name)!;
      const wide = textWidth(words, type.small, true) + 12;
      const at = x(skater.chance.p);
      const isLeft = at + wide > width;
      const [from, to] = isLeft ? [at - wide, at + 8] : [at - 8, at + wide];
      const free = ends.findIndex((end) => end <= from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = to;
      return { ...skater, words, at, isLeft, lane };
    });
  const bottom = TOP + Math.max(1, ends.length) * LANE + 4;
  sheet.setHeight(bottom + 24);
  drawText(into, 0, 14, text.chance);
  drawRect(into, [x(BUBBLE[0]), TOP, x(BUBBLE[1]) - x(BUBBLE[0]), bottom - TOP], paint.others).attr(
    "fill-opacity",
    0.12,
  );
  drawText(into, x(0.5), TOP - 8, text.bubble, { anchor: "middle" });
  for (const tick of [0, 0.25, 0.5, 0.75, 1]) {
    drawLine(into, [x(tick), TOP, x(tick), bottom], paint.grid);
    drawText(into, x(tick), bottom + 17, String(100 * tick), {
      anchor: tick === 1 ? "end" : "middle",
    });
  }
  placed.reverse().forEach(({ name, words, at, isLeft, lane }, k) => {
    const isOurs = name === data.ours;
    const y = TOP + 4 + lane * LANE + LANE / 2;
    const mark = into.append("g").attr("data-key", name).attr("data-row", 0).attr("data-column", k);
    mark
      .attr("tabindex", k === 0 ? 0 : -1)
      .attr("role", role)
      .attr("aria-label", wordsOf(name));
    drawRect(mark, [at - 11, y - 11, 22, 22], "transparent");
    drawDot(mark, at, y, isOurs ? 6 : 4.5, isOurs ? paint.ours : paint.quiet);
    drawText(mark, at + (isLeft ? -9 : 9), y + 4.5, words, {
      anchor: isLeft ? "end" : "start",
      fill: isOurs ? paint.ours : paint.ink,
      bold: isOurs,
      halo: true,
    });
  });
}

export function fieldStripTable(data: StripData, text: StripText): TableTwin {
  return {
    caption: text.label,
    columns: [text.skater, text.chance],
    rows: strongestFirst(data).map(({ name, chance }) => [
      name,
      text.ofHundred(hundredCount(chance)),
    ]),
  };
}
