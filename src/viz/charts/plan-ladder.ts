import { type ScaleLinear, scaleLinear, select } from "d3";
import type { ComparedPlan } from "../../odds/compare/compare-plans.ts";
import { type Chance, halfWidth } from "../../odds/intervals.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawInterval } from "./draw-interval.ts";
import { drawLine, drawLines, drawRect, drawText, type Group, type Into } from "./draw-marks.ts";
import { hundredCount, type OfHundred } from "./hundred-count.ts";
import { keepPlaces } from "./keep-places.ts";
import { LABEL_LINE, type LadderLayout, ladderLayout } from "./ladder-layout.ts";
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

/** How far the axis of the differences goes at least, to either side. */
const LEAST_REACH = 0.2;

/** Half intervals wider than this are told in steps of five. */
const COARSE = 0.1;

/** Plans, each with its chance on one fixed axis from 0 to 100, and on a wide page what it gains on the reference. */
export function planLadder(
  container: HTMLElement,
  data: LadderData,
  options: ChartOptions<LadderText> & { onPick?(plan: string): void },
): Chart<LadderData> {
  const { text, onPick } = options;
  const places = keepPlaces<LadderPlan>(({ plan }) => plan, bestFirst);
  let reach = LEAST_REACH;
  return mountChart(container, data, options, {
    name: "plan-ladder",
    keeps: true,
    onPick,
    table: planLadderTable,
    draw(sheet, now) {
      const plans = places(now.plans, now.streaming);
      // The axis of the differences only grows while numbers come in, so that nothing jumps; the last ones, far better known, get their own.
      if (!now.streaming) reach = LEAST_REACH;
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
  const layout = ladderLayout(sheet.width, data, text);
  const x = scaleLinear([0, 1], layout.axis);
  sheet.setHeight(layout.bottom + 24);
  const svg = sheet.svg as unknown as Into;
  const ground = svg.selectAll<SVGGElement, number>("g.ground").data([0]).join("g");
  ground.attr("class", "ground").node()!.replaceChildren();
  drawGround(ground as unknown as Group, layout, x, data, text, reach);
  const rows = svg
    .selectAll<SVGGElement, LadderPlan>("g.row")
    .data(data.plans, ({ plan }) => plan)
    .join((entered) => {
      const row = entered.append("g").attr("class", "row");
      row.append("g").attr("class", "marks");
      row.append("rect").attr("class", "hit").attr("fill", "transparent");
      return row;
    })
    .attr("transform", (_, k) => `translate(0,${layout.rows[k]!.y})`);
  rows.select<SVGGElement>("g.marks").each(function (plan) {
    this.replaceChildren();
    const marks = select<SVGGElement, unknown>(this) as unknown as Group;
    drawRow(marks, plan, layout, x, data, text, reach);
  });
  // Of a name that is cut nevertheless the whole is one hover away, and read aloud.
  rows.select<SVGRectElement>("rect.hit").each(function (plan, k) {
    this.replaceChildren();
    const isCut = layout.rows[k]!.label.at(-1)?.endsWith("…");
    if (isCut) select(this).append("title").text(plan.label);
  });
  // What is picked lies over the marks, so that its name need not repeat what is drawn.
  const hit = rows.select<SVGRectElement>("rect.hit").attr("x", 4).attr("y", 1);
  hit.attr("width", sheet.width - 4).attr("height", (_, k) => layout.rows[k]!.height - 2);
  if (!pickable) return;
  hit.attr("data-key", ({ plan }) => plan).attr("tabindex", 0);
  hit.attr("role", "button").attr("aria-pressed", ({ plan }) => plan === data.picked);
  hit.attr("aria-label", (plan) => `${plan.label}: ${text.ofHundred(hundredCount(plan.chance))}`);
}

function drawGround(
  ground: Group,
  layout: LadderLayout,
  x: ScaleLinear<number, number>,
  { plans, average, streaming }: LadderData,
  text: LadderText,
  reach: number,
): void {
  const { bottom } = layout;
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
    if (layout.drawsDifference) {
      const zero = differenceScale(layout, reach)(0);
      drawLine(ground, [zero, layout.top, zero, bottom], paint.grid);
    }
  }
  const tied = plans.filter((plan) => plan.tied).length;
  if (streaming || tied < 2 || !plans.slice(0, tied).every((plan) => plan.tied)) return;
  const last = layout.rows[tied - 1]!;
  drawRect(ground, [0, layout.top + 6, 3, last.y + last.height - layout.top - 12], paint.ours)
    .append("title")
    .text(text.tied);
}

const differenceScale = ({ difference: [from, to] }: LadderLayout, reach: number) =>
  scaleLinear([-reach, reach], [from, from + 0.45 * (to - from)]);

function drawRow(
  row: Group,
  plan: LadderPlan,
  layout: LadderLayout,
  x: ScaleLinear<number, number>,
  data: LadderData,
  text: LadderText,
  reach: number,
): void {
  const { chance, difference, tied } = plan;
  const { height, label } = layout.rows[data.plans.indexOf(plan)]!;
  const colour = tied ? paint.ours : paint.quiet;
  const picked = plan.plan === data.picked;
  const words = text.ofHundred(hundredCount(chance));
  const base = layout.wide ? height / 2 + 5 : 20;
  const right = layout.wide ? layout.difference[1] : layout.axis[1] + 6;
  if (picked) drawRect(row, [4, 1, right, height - 2], paint.ink).attr("opacity", 0.06);
  const raised = layout.wide ? ((label.length - 1) / 2) * LABEL_LINE : 0;
  drawLines(row, layout.label, base - raised, label, LABEL_LINE, {
    size: type.body,
    bold: picked,
    fill: paint.ink,
  });
  drawText(row, layout.count, base, words, {
    anchor: "end",
    size: type.body,
    bold: true,
    fill: tied ? paint.ours : paint.ink,
  });
  const y = layout.wide ? height / 2 : height - 18;
  drawInterval(row, x, y, { value: chance.p, low: chance.low, high: chance.high }, colour, {
    hollow: data.streaming,
  });
  if (!layout.wide) return;
  const end = layout.difference[1];
  if (plan.plan === data.reference) {
    drawText(row, end, base, text.reference, { anchor: "end" });
    return;
  }
  if (layout.drawsDifference) {
    const scale = differenceScale(layout, reach);
    drawInterval(row, scale, y, difference, colour, { hollow: data.streaming, radius: 3.5 });
  }
  drawText(row, end, base, text.differenceOf(inHundred(difference)), {
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
