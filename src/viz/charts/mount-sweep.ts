import type { Chance } from "../../odds/intervals.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { hundredCount, type OfHundred } from "./hundred-count.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";

/** One value of a parameter, or one pair of values. */
export interface SweptPoint {
  at: number[];
  /** Counted there alone, and read off the smoothed curve. */
  tried: Chance;
  smooth: Chance;
  /** Whether it is statistically no worse than the best. */
  asGood: boolean;
}

export interface SweptAxis {
  /** "laps to go at the attack" */
  label: string;
  values: number[];
  /** Whether larger values come first, as laps to go do. */
  countsDown: boolean;
}

export interface SweepData {
  /** One axis for a curve, two for a map. */
  axes: SweptAxis[];
  points: SweptPoint[];
  best: { at: number[] };
  /** The plan it is held against. */
  against: { label: string; chance: Chance };
}

export interface SweepText {
  label: string;
  /** Of the axis upwards, and heads of the table: "chance to reach the final", "counted", "smoothed", "as good as the best". */
  chance: string;
  tried: string;
  smooth: string;
  asGood: string;
  yes: string;
  no: string;
  best: string;
  ofHundred: OfHundred;
  /** @example point({ at: "9", count: "62 of 100" }) // "at 9: 62 of 100" */
  point(words: { at: string; count: string; asGood: boolean }): string;
}

export type SweepOptions = ChartOptions<SweepText> & { onPick?(at: number[]): void };

/** Puts a picture of a swept plan on the page; a mark has the values that it stands for as its key. */
export function mountSweep(
  container: HTMLElement,
  data: SweepData,
  options: SweepOptions,
  name: string,
  draw: (sheet: Sheet, data: SweepData, text: SweepText, role: string) => void,
): Chart<SweepData> {
  const { text, onPick } = options;
  return mountChart(container, data, options, {
    name,
    table: sweepTable,
    draw: (sheet, now) => draw(sheet, now, text, onPick ? "button" : "img"),
    describe: (key, now) => pointWords(now, key, text),
    onPick: onPick && ((key) => onPick(key.split(",").map(Number))),
  });
}

/** What to say of a point, by the key of its mark. */
export function pointWords({ points }: SweepData, key: string, text: SweepText): string {
  const point = points.find(({ at }) => at.join() === key);
  if (!point) return "";
  const count = text.ofHundred(hundredCount(point.smooth));
  return text.point({ at: point.at.join(" · "), count, asGood: point.asGood });
}

export function sweepTable({ axes, points }: SweepData, text: SweepText): TableTwin {
  return {
    caption: text.label,
    columns: [...axes.map(({ label }) => label), text.tried, text.smooth, text.asGood],
    rows: points.map(({ at, tried, smooth, asGood }) => [
      ...at,
      text.ofHundred(hundredCount(tried)),
      text.ofHundred(hundredCount(smooth)),
      asGood ? text.yes : text.no,
    ]),
  };
}
