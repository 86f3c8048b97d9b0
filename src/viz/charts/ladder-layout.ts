import { hundredCount } from "./hundred-count.ts";
import { type } from "./paint.ts";
import type { LadderData, LadderText } from "./plan-ladder.ts";
import { balanceText, textWidth } from "./text-width.ts";

/** Where the parts of a plan ladder stand, px. */
export interface LadderLayout {
  /** Whether labels stand beside the axis and differences have a column of their own. */
  wide: boolean;
  top: number;
  bottom: number;
  /** Where each row begins, in the order of the plans, and how high it is. */
  rows: { y: number; height: number; label: string[] }[];
  label: number;
  axis: [number, number];
  /** Right end of the counts. */
  count: number;
  difference: [number, number];
  /** Whether differences are drawn beside their numbers. */
  drawsDifference: boolean;
}

const WIDE = 720;
/** px; on a narrower page the room for drawn differences goes to the axis of the chances. */
const WIDE_ENOUGH_TO_DRAW = 860;
/** px; on a shorter one the counts below it run into each other. */
const SHORTEST_AXIS = 130;
const NARROW_ROW = 56;
const WIDE_ROW = 40;
/** px between a label of several lines and the next one. */
const BETWEEN_LABELS = 12;
/** Height of a further line of a label. */
export const LABEL_LINE = 18;

/** Long labels take up to three lines; the count column is as wide as its widest text, so that no row shifts with its number. */
export function ladderLayout(width: number, data: LadderData, text: LadderText): LadderLayout {
  const counts = [
    ...data.plans.map(({ chance }) => hundredCount(chance)),
    { count: 55, about: true, bound: null },
  ].map((count) => textWidth(text.ofHundred(count), type.body, true));
  const count = Math.ceil(Math.max(...counts)) + 12;
  const labels = data.plans.map(({ label }) => textWidth(label, type.body, true));
  const drawsDifference = width >= WIDE_ENOUGH_TO_DRAW;
  const widest = text.differenceOf({ value: -25, low: -35, high: -15 });
  const difference = drawsDifference
    ? Math.max(220, 0.24 * width)
    : Math.ceil(Math.max(textWidth(widest, type.small), textWidth(text.reference, type.small))) +
      20;
  const beside = 10 + Math.min(0.26 * width, Math.max(0, ...labels) + 4) + 20;
  const axisTo = width - difference - count - 16;
  // An axis too short to read a chance from is worse than labels above it.
  const wide = width >= WIDE && axisTo - beside >= SHORTEST_AXIS;
  const top = wide ? 28 : data.average === null ? 8 : 24;
  const axisFrom = wide ? beside : 10;
  const room = wide ? axisFrom - 26 : width - 4 - count - 10;
  let y = top;
  const rows = data.plans.map(({ label }) => {
    const lines = balanceText(label, room, type.body, 3, true);
    const height = wide
      ? Math.max(WIDE_ROW, LABEL_LINE * lines.length + BETWEEN_LABELS)
      : NARROW_ROW + LABEL_LINE * (lines.length - 1);
    y += height;
    return { y: y - height, height, label: lines };
  });
  return {
    wide,
    top,
    bottom: y,
    rows,
    label: 10,
    axis: wide ? [axisFrom, axisTo] : [10, width - 10],
    count: wide ? width - difference - 8 : width - 4,
    difference: wide ? [width - difference + 12, width - 4] : [0, 0],
    drawsDifference,
  };
}
