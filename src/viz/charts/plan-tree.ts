import type { PlanTree } from "../../odds/tree/plan-tree.ts";
import { drawBreakEven } from "./break-even-strip.ts";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { drawLine, drawPath, drawRect, drawText, type Into, round } from "./draw-marks.ts";
import { hundredCount, type OfHundred, shortCount } from "./hundred-count.ts";
import { mountChart, type Sheet } from "./mount-chart.ts";
import { paint, type } from "./paint.ts";
import { textWidth } from "./text-width.ts";

export interface TreeData
  extends Pick<PlanTree, "whole" | "tries" | "branches" | "winsWhenTrying" | "breakEven"> {
  /** Chance to win the sprint on an attempt that the user expects, 0..1; null for the model's. */
  belief: number | null;
}

export interface TreeText {
  label: string;
  tries: string;
  never: string;
  wins: string;
  scores: string;
  fails: string;
  /** Heads of the table: branch, share of races, reaching the goal, under the other plan, difference. */
  branch: string;
  share: string;
  reaches: string;
  /** Name of the plan it is held against, for labels: "sitting in". */
  against: string;
  difference: string;
  /** Above the strip: "Chance to win that sprint when he tries" */
  winning: string;
  model: string;
  belief: string;
  /** Accessible names of the − and + of the belief. */
  less: string;
  more: string;
  ofHundred: OfHundred;
  differenceOf(difference: { value: number; low: number; high: number }): string;
  /** @example paysFrom(31) // "pays from 31 in 100" */
  paysFrom(count: number): string;
  paysUpTo(count: number): string;
  paysAlways: string;
  paysNever: string;
  /** Whether an attempt pays at the belief: "going pays: +4 of 100". */
  verdict(pays: "yes" | "no" | "open", gain: number): string;
}

const LEAVES = ["wins", "scores", "fails", "never"] as const;
const ROW = 66;
const TOP = 8;
/** px for all races together, where ribbons begin. */
const WHOLE = 76;
const STEP = 0.05;

/** What becomes of an attempt at a sprint, in ribbons as wide as they are frequent, and from which chance to win it pays. */
export function planTree(
  container: HTMLElement,
  data: TreeData,
  options: ChartOptions<TreeText> & { onBelief?(p: number): void },
): Chart<TreeData> {
  const { text, onBelief } = options;
  let shown = data;
  return mountChart(container, data, options, {
    name: "plan-tree",
    table: planTreeTable,
    draw(sheet, now) {
      shown = now;
      drawTree(sheet, now, text, onBelief !== undefined);
    },
    onPick:
      onBelief &&
      ((key) => {
        const stepped = beliefOf(shown) + (key === "less" ? -STEP : STEP);
        onBelief(round(Math.min(1, Math.max(0, stepped))));
      }),
  });
}

/** What the user expects, or the model's own in steps of the buttons. */
const beliefOf = ({ belief, winsWhenTrying }: TreeData): number =>
  belief ?? STEP * Math.round((winsWhenTrying?.p ?? 0.5) / STEP);

function drawTree(sheet: Sheet, data: TreeData, text: TreeText, movable: boolean): void {
  const { svg, width } = sheet;
  const into = svg as Into;
  const x = { source: 0, tries: round(0.15 * width), leaf: round(0.3 * width) };
  const bottom = TOP + LEAVES.length * ROW;
  drawRibbons(into, x, data);
  const share = shortCount(hundredCount(data.tries.share));
  const high = centreOf(1) - (WHOLE * data.tries.share.p) / 2;
  drawText(into, x.tries, high - 8, `${text.tries} ${share}`, { fill: paint.ink, halo: true });
  LEAVES.forEach((leaf, k) => {
    drawLeaf(into, data, leaf, TOP + k * ROW, [x.leaf + 16, width], text);
  });
  const strip = data.breakEven && data.winsWhenTrying;
  sheet.setHeight(strip ? bottom + 122 : bottom);
  if (strip)
    drawBreakEven(into, bottom + 12, width, {
      breakEven: data.breakEven!,
      model: data.winsWhenTrying!,
      belief: beliefOf(data),
      movable,
      text,
    });
}

const centreOf = (row: number): number => TOP + row * ROW + ROW / 2 - 6;

/** From all races over the attempts to the branches; each ribbon as high as the share of races that takes it. */
function drawRibbons(
  into: Into,
  x: { source: number; tries: number; leaf: number },
  { tries, branches }: TreeData,
): void {
  const high = (p: number): number => WHOLE * p;
  const middle = TOP + (LEAVES.length * ROW) / 2 - 6;
  const source = middle - WHOLE / 2;
  const nodeTop = centreOf(1) - high(tries.share.p) / 2;
  ribbon(into, [x.source + 4, source], [x.tries, nodeTop], high(tries.share.p), paint.band95);
  let from = nodeTop;
  for (const [k, leaf] of LEAVES.entries()) {
    const size = high(branches[leaf].share.p);
    const to = centreOf(k) - size / 2;
    if (leaf === "never")
      ribbon(into, [x.source + 4, source + high(tries.share.p)], [x.leaf, to], size, paint.grid);
    else
      ribbon(
        into,
        [x.tries + 4, from],
        [x.leaf, to],
        size,
        leaf === "fails" ? paint.grid : paint.band50,
      );
    from += size;
    drawRect(into, [x.leaf, to, 4, Math.max(1, size)], leaf === "wins" ? paint.ours : paint.quiet);
  }
  drawRect(into, [x.source, source, 4, WHOLE], paint.ink);
  drawRect(into, [x.tries, nodeTop, 4, Math.max(1, high(tries.share.p))], paint.ink);
}

function ribbon(
  into: Into,
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
  size: number,
  fill: string,
): void {
  const bend = round((x0 + x1) / 2);
  const [a, b, c, d] = [y0, y1, y1 + size, y0 + size].map(round);
  drawPath(
    into,
    `M${x0},${a}C${bend},${a} ${bend},${b} ${x1},${b}V${c}C${bend},${c} ${bend},${d} ${x0},${d}Z`,
    "none",
  ).attr("fill", fill);
}

function drawLeaf(
  into: Into,
  { branches }: TreeData,
  leaf: (typeof LEAVES)[number],
  y: number,
  [from, to]: readonly [number, number],
  text: TreeText,
): void {
  const { share, reached } = branches[leaf];
  const words = `${text[leaf]} ${shortCount(hundredCount(share))}`;
  drawText(into, from, y + 14, words, { fill: paint.ink, size: type.body, bold: leaf === "wins" });
  if (!reached) return;
  const width = to - from - 2;
  drawRect(into, [from, y + 20, width, 12], paint.grid);
  drawRect(
    into,
    [from, y + 20, width * reached.chance.p, 12],
    leaf === "never" ? paint.others : paint.ours,
  );
  const at = from + width * reached.against.p;
  drawLine(into, [at, y + 16, at, y + 36], paint.paper, 4);
  drawLine(into, [at, y + 16, at, y + 36], paint.ink, 2);
  const said = text.ofHundred(hundredCount(reached.chance));
  const other = `${text.against} ${shortCount(hundredCount(reached.against))}`;
  drawText(into, from, y + 50, said, { fill: paint.ink, bold: true });
  const room = to - from - textWidth(said, type.small, true) - 16;
  if (textWidth(other, type.small) <= room) drawText(into, to, y + 50, other, { anchor: "end" });
}

export function planTreeTable({ whole, tries, branches }: TreeData, text: TreeText): TableTwin {
  const rows = [
    ...LEAVES.map((leaf) => [text[leaf], branches[leaf]] as const),
    [text.tries, tries] as const,
    [`${text.tries} + ${text.never}`, whole] as const,
  ];
  return {
    caption: text.label,
    columns: [text.branch, text.share, text.reaches, text.against, text.difference],
    rows: rows.map(([name, { share, reached }]) => [
      name,
      text.ofHundred(hundredCount(share)),
      reached && text.ofHundred(hundredCount(reached.chance)),
      reached && text.ofHundred(hundredCount(reached.against)),
      reached &&
        text.differenceOf({
          value: Math.round(100 * reached.gain.mean),
          low: Math.round(100 * reached.gain.low),
          high: Math.round(100 * reached.gain.high),
        }),
    ]),
  };
}
