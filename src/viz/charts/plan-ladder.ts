import { type ScaleLinear, scaleLinear, select } from "d3";
import type { ComparedPlan } from "../../odds/compare/compare-plans.ts";
import { type Chance, halfWidth } from "../../odds/intervals.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawInterval } from "./draw-interval.ts";
import { drawLine, drawRect, drawText, type Group, type Into } from "./draw-marks.ts";
import { hundredCount, type OfHundred } from "./hundred-count.ts";
import { keepPlaces } from "./keep-places.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint, type } from "./paint.ts";
import { fitText, textWidth } from "./text-width.ts";

/** One plan with how it is called. */
export interface LadderPlan
  extends Pick<ComparedPlan, "plan" | "chance" | "difference" | "betterIn" | "tied"> {
  label: string;
}

export interface LadderData {
  /** In any order: rows keep their places while numbers come in and are sorted once, when they are all there. */
  plans: LadderPlan[];
  /** Plan that the differences are held against. */
  reference: string;
  /** Chance of the average starter, as places through over starters; null where there is none. */
  average: number | null;
  streaming: boolean;
  /** Plan that is shown elsewhere on the page. */
  picked: string | null;
}

export interface LadderText {
  label: string;
  /** Heads of the table and the columns. */
  plan: string;
  chance: string;
  interval: string;
  difference: string;
  /** "average starter" */
  average: string;
  /** What stands in the place of a difference for the reference: "compared with". */
  reference: string;
  /** "cannot be told apart" */
  tied: string;
  ofHundred: OfHundred;
  /** Whole numbers out of a hundred. @example differenceOf({ value: 13, low: 5, high: 20 }) // "+13 (5 to 20)" */
  differenceOf(difference: { value: number; low: number; high: number }): string;
}

/** From this width, px, labels stand beside the axis and differences have a column of their own. */
const WIDE = 720;
const NARROW_ROW = 56;
const WIDE_ROW = 40;
/** Half intervals wider than this are told in steps of five. */
const COARSE = 0.1;

interface Layout {
  wide: boolean;
  row: number;
  top: number;
  /** Where labels, the axis, counts and differences begin and end, px. */
  label: number;
  axis: [number, number];
  count: number;
  difference: [number, number];
}

/** Plans, each with its chance on one fixed axis from 0 to 100, and on a wide page what it gains on the reference. */
export function planLadder(
  container: HTMLElement,
  data: LadderData,
  options: ChartOptions<LadderText> & { onPick?(plan: string): void },
): Chart<LadderData> {
  const { text, onPick } = options;
  const places = keepPlaces<LadderPlan>(({ plan }) => plan, bestFirst);
  let reach = 0.2;
  return mountChart(container, data, options, {
    name: "plan-ladder",
    keeps: true,
    onPick,
    table: planLadderTable,
    draw(sheet, now) {
      const plans = places(now.plans, now.streaming);
      // The axis of the differences only ever grows, so that nothing jumps while numbers come in.
      for (const { difference: d } of now.plans)
        reach = Math.max(reach, Math.min(1, Math.ceil(10 * Math.max(d.high, -d.low)) / 10));
      drawLadder(sheet, { ...now, plans }, text, reach, onPick !== undefined);
    },
  });
}

/** Those that may be best before the others. */
const bestFirst = (a: LadderPlan, b: LadderPlan): number =>
  Number(b.tied) - Number(a.tied) || b.chance.p - a.chance.p;

function drawLadder(
  sheet: Sheet,
  data: LadderData,
  text: LadderText,
  reach: number,
  pickable: boolean,
): void {
  const layout = layOut(sheet.width, data, text);
  const height = layout.top + data.plans.length * layout.row;
  const x = scaleLinear([0, 1], layout.axis);
  sheet.setHeight(height + 24);
  const svg = sheet.svg as unknown as Into;
  const ground = svg.selectAll<SVGGElement, number>("g.ground").data([0]).join("g");
  ground.attr("class", "ground").node()!.replaceChildren();
  drawGround(ground as unknown as Group, layout, height, x, data, text, reach);
  const rows = svg
    .selectAll<SVGGElement, LadderPlan>("g.row")
    .data(data.plans, ({ plan }) => plan)
    .join("g")
    .attr("class", "row")
    .attr("transform", (_, k) => `translate(0,${layout.top + k * layout.row})`);
  if (pickable) {
    rows.attr("data-key", ({ plan }) => plan).attr("tabindex", 0);
    rows.attr("role", "button").attr("aria-pressed", ({ plan }) => plan === data.picked);
  }
  rows.each(function (plan) {
    this.replaceChildren();
    const row = select<SVGGElement, unknown>(this) as unknown as Group;
    drawRow(row, plan, layout, x, data, text, reach);
  });
}

/** The widest text a count column must hold: no row may shift when its number changes. */
function layOut(width: number, data: LadderData, text: LadderText): Layout {
  const wide = width >= WIDE;
  const counts = [
    ...data.plans.map(({ chance }) => hundredCount(chance)),
    { count: 55, about: true, bound: null },
  ];
  const widest = Math.max(
    ...counts.map((count) => textWidth(text.ofHundred(count), type.body, true)),
  );
  const count = Math.ceil(widest) + 12;
  if (!wide)
    return {
      wide,
      row: NARROW_ROW,
      top: data.average === null ? 8 : 24,
      label: 10,
      axis: [10, width - 10],
      count: width - 4,
      difference: [0, 0],
    };
  const label = Math.min(
    0.32 * width,
    Math.max(...data.plans.map((p) => textWidth(p.label, type.body, true))) + 24,
  );
  const difference = Math.max(250, 0.24 * width);
  return {
    wide,
    row: WIDE_ROW,
    top: 28,
    label: 10,
    axis: [label + 16, width - difference - count - 16],
    count: width - difference - 8,
    difference: [width - difference + 12, width - 4],
  };
}

function drawGround(
  ground: Group,
  layout: Layout,
  bottom: number,
  x: ScaleLinear<number, number>,
  { plans, average, reference }: LadderData,
  text: LadderText,
  reach: number,
): void {
  for (const tick of [0, 0.25, 0.5, 0.75, 1]) {
    drawLine(ground, [x(tick), layout.top, x(tick), bottom], paint.grid);
    const anchor = layout.wide ? "middle" : tick === 0 ? "start" : tick === 1 ? "end" : "middle";
    drawText(ground, x(tick), bottom + 18, String(100 * tick), { anchor });
  }
  if (average !== null) {
    drawLine(ground, [x(average), layout.top - 4, x(average), bottom], paint.quiet).attr(
      "stroke-dasharray",
      "1 3",
    );
    const words = `${text.average} ${Math.round(100 * average)}`;
    const half = textWidth(words, type.small) / 2;
    const at = Math.min(Math.max(x(average), x(0) + half), x(1) - half);
    drawText(ground, at, layout.top - 10, words, { anchor: "middle" });
  }
  if (layout.wide) {
    const [from, to] = layout.difference;
    const words = fitText(`${text.difference}`, to - from, type.small);
    drawText(ground, to, layout.top - 10, words, { anchor: "end" });
    const zero = differenceScale(layout, reach)(0);
    drawLine(ground, [zero, layout.top, zero, bottom], paint.grid);
  }
  const tied = plans.filter((plan) => plan.tied).length;
  const isTogether = plans.slice(0, tied).every((plan) => plan.tied);
  if (tied > 1 && isTogether && plans.some(({ plan }) => plan === reference))
    drawRect(ground, [0, layout.top + 6, 3, tied * layout.row - 12], paint.ours)
      .append("title")
      .text(text.tied);
}

const differenceScale = ({ difference: [from, to] }: Layout, reach: number) =>
  scaleLinear([-reach, reach], [from, from + 0.45 * (to - from)]);

function drawRow(
  row: Group,
  plan: LadderPlan,
  layout: Layout,
  x: ScaleLinear<number, number>,
  data: LadderData,
  text: LadderText,
  reach: number,
): void {
  const { chance, difference, label, tied } = plan;
  const colour = tied ? paint.ours : paint.quiet;
  const picked = plan.plan === data.picked;
  const words = text.ofHundred(hundredCount(chance));
  const base = layout.wide ? 25 : 20;
  const room =
    (layout.wide ? x(0) - 16 : layout.count - textWidth(words, type.body, true) - 8) - layout.label;
  drawRect(
    row,
    [0, 1, layout.wide ? layout.difference[1] + 4 : layout.axis[1] + 10, layout.row - 2],
    "transparent",
  );
  if (picked)
    drawRect(
      row,
      [4, 1, (layout.wide ? layout.difference[1] : layout.axis[1] + 10) - 4, layout.row - 2],
      paint.ink,
    ).attr("opacity", 0.06);
  drawText(row, layout.label, base, fitText(label, room, type.body, picked), {
    size: type.body,
    bold: picked,
    fill: paint.ink,
  });
  // The row is named by its words, which need something between them.
  drawText(row, layout.count, base, ` ${words}`, {
    anchor: "end",
    size: type.body,
    bold: true,
    fill: tied ? paint.ours : paint.ink,
  });
  const y = layout.wide ? layout.row / 2 : 38;
  drawInterval(row, x, y, { value: chance.p, low: chance.low, high: chance.high }, colour, {
    hollow: data.streaming,
  });
  if (!layout.wide) return;
  const end = layout.difference[1];
  if (plan.plan === data.reference) {
    drawText(row, end, base, ` ${text.reference}`, { anchor: "end" });
    return;
  }
  const scale = differenceScale(layout, reach);
  drawInterval(row, scale, y, difference, colour, { hollow: data.streaming, radius: 3.5 });
  drawText(row, end, base, ` ${text.differenceOf(inHundred(difference))}`, {
    anchor: "end",
    fill: paint.ink,
  });
}

/** Whole numbers out of a hundred; in steps of five where no more is known. */
function inHundred(difference: { value: number; low: number; high: number }) {
  const step = halfWidth(difference) > COARSE ? 5 : 1;
  const whole = (value: number): number => step * Math.round((100 * value) / step) + 0;
  return {
    value: whole(difference.value),
    low: whole(difference.low),
    high: whole(difference.high),
  };
}

const ends = ({ low, high }: Chance): string =>
  `${Math.round(100 * low)}–${Math.round(100 * high)}`;

export function planLadderTable(data: LadderData, text: LadderText): TableTwin {
  const { reference, streaming } = data;
  const plans = streaming ? data.plans : [...data.plans].sort(bestFirst);
  return {
    caption: text.label,
    columns: [text.plan, text.chance, text.interval, text.difference],
    rows: plans.map(({ plan, label, chance, difference }) => [
      label,
      text.ofHundred(hundredCount(chance)),
      ends(chance),
      plan === reference ? text.reference : text.differenceOf(inHundred(difference)),
    ]),
  };
}
