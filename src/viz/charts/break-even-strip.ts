import { scaleLinear } from "d3";
import type { Chance } from "../../odds/intervals.ts";
import type { BreakEven } from "../../odds/tree/break-even.ts";
import { drawInterval } from "./draw-interval.ts";
import { drawLine, drawPath, drawRect, drawText, type Into, round } from "./draw-marks.ts";
import { paint, type } from "./paint.ts";
import type { TreeText } from "./plan-tree.ts";
import { textWidth } from "./text-width.ts";

interface Strip {
  breakEven: BreakEven;
  /** Chance to win the sprint on an attempt, as the model has it. */
  model: Chance;
  /** The same as the user expects it. */
  belief: number;
  /** Whether − and + stand beside it. */
  movable: boolean;
  text: TreeText;
}

const BUTTON = 32;

/**
 * From which chance to win the sprint an attempt pays: the side that pays in a light shade, what cannot be told in
 * a lighter one, the model's chance as a dot, the user's as a wedge that two buttons move.
 */
export function drawBreakEven(into: Into, top: number, width: number, strip: Strip): void {
  const { breakEven, model, belief, movable, text } = strip;
  const x = scaleLinear([0, 1], [2, width - 2]);
  const line = top + 44;
  drawText(into, 0, top + 12, text.winning, { fill: paint.ink });
  drawGround(into, x, line, breakEven);
  drawInterval(into, x, line, { value: model.p, low: model.low, high: model.high }, paint.ours, {
    radius: 5,
  });
  const modelWords = `${text.model} ${Math.round(100 * model.p)}`;
  const half = textWidth(modelWords, type.small) / 2;
  const at = Math.min(Math.max(x(model.p), half), width - half);
  drawText(into, at, line - 14, modelWords, { anchor: "middle", fill: paint.ours, halo: true });
  const wedge = round(x(belief));
  drawPath(into, `M${wedge},${line + 6}l7,11h-14Z`, paint.paper, 1).attr("fill", paint.ink);

  const row = line + 22;
  let left = 0;
  if (movable) {
    drawButton(into, "less", [0, row], "−", text.less);
    drawButton(into, "more", [BUTTON + 6, row], "+", text.more);
    left = 2 * BUTTON + 18;
  }
  const gain = belief * breakEven.won.mean + (1 - belief) * breakEven.lost.mean;
  const isOpen = belief >= breakEven.chance.low && belief <= breakEven.chance.high;
  const verdict = text.verdict(isOpen ? "open" : gain > 0 ? "yes" : "no", Math.round(100 * gain));
  drawText(into, left, row + 13, `${text.belief} ${Math.round(100 * belief)}: ${verdict}`, {
    fill: paint.ink,
    bold: true,
  });
  drawText(into, left, row + 30, whenItPays(breakEven, text));
}

function drawGround(
  into: Into,
  x: (p: number) => number,
  line: number,
  { pays, chance }: BreakEven,
): void {
  const [from, to] =
    pays === "up to" ? [0, chance.low] : pays === "never" ? [1, 1] : [chance.high, 1];
  drawRect(into, [x(0), line - 7, x(1) - x(0), 14], paint.grid).attr("fill-opacity", 0.6);
  drawRect(into, [x(from), line - 7, x(to) - x(from), 14], paint.band50);
  drawRect(into, [x(chance.low), line - 7, x(chance.high) - x(chance.low), 14], paint.band95);
  if (pays === "from" || pays === "up to")
    drawLine(into, [x(chance.p), line - 11, x(chance.p), line + 11], paint.ink, 2);
}

function drawButton(
  into: Into,
  key: string,
  [x, y]: [number, number],
  sign: string,
  name: string,
): void {
  const button = into.append("g").attr("data-key", key).attr("role", "button");
  button.attr("tabindex", 0).attr("aria-label", name);
  drawRect(button, [x + 0.5, y + 0.5, BUTTON, BUTTON], paint.paper)
    .attr("stroke", paint.quiet)
    .attr("rx", 4);
  drawText(button, x + BUTTON / 2, y + 22, sign, { anchor: "middle", size: 20, fill: paint.ink });
}

function whenItPays({ pays, chance }: BreakEven, text: TreeText): string {
  if (pays === "always") return text.paysAlways;
  if (pays === "never") return text.paysNever;
  const count = Math.round(100 * chance.p);
  return pays === "from" ? text.paysFrom(count) : text.paysUpTo(count);
}
