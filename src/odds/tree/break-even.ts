import { type Chance, deviate, LEVEL, type Mean } from "../intervals.ts";
import { type PairCounts, pairedChances } from "./pair-counts.ts";

/** From which chance of winning the sprint on an attempt pays. */
export interface BreakEven {
  /**
   * Whether it pays at every chance to win the sprint, at none, from the chance given upwards or, where winning it would
   * harm, downwards; as the races were, see the interval for how sure that is.
   */
  pays: "always" | "never" | "from" | "up to";
  /** 0 where it pays always, 1 where it never does. */
  chance: Chance;
  /** What an attempt gains where the sprint is won, and where it is not; a loss is below zero. */
  won: Mean;
  lost: Mean;
}

/**
 * With gain G where the sprint is won and loss L where it is not, both on the same races as the plan it is held against,
 * an attempt brings w G - (1 - w) L when it is won with chance w: nothing at w = L / (G + L). The interval holds
 * every w at which what it brings cannot be told from nothing,
 * (w G - (1 - w) L)² <= z² (w² var G + (1 - w)² var L), as far as it lies in 0..1. Source: Fieller 1954.
 * @returns null where no attempt was won, or all were
 * @example breakEven(won, lost) // G = 0.4, L = 0.1: { pays: "from", chance: { p: 0.2, … } }
 */
export function breakEven(won: PairCounts, lost: PairCounts, level = LEVEL): BreakEven | null {
  const win = pairedChances(won);
  const fail = pairedChances(lost);
  return win && fail && breakEvenOf(win.gain, fail.gain, level);
}

/** The same from what an attempt gains where the sprint is won and where it is not, with intervals of that level. */
export function breakEvenOf(win: Mean, fail: Mean, level = LEVEL): BreakEven {
  const gain = win.mean;
  const loss = -fail.mean;
  const z = deviate(level);
  const spread = ({ low, high }: { low: number; high: number }): number =>
    ((high - low) / 2 / z) ** 2;
  const open = notToBeTold(gain, loss, z * z * spread(win), z * z * spread(fail));
  const gains = { won: win, lost: fail };
  if (loss <= 0 && gain >= 0)
    return { pays: "always", chance: { p: 0, low: 0, high: open?.high ?? 0 }, ...gains };
  if (loss >= 0 && gain <= 0)
    return { pays: "never", chance: { p: 1, low: open?.low ?? 1, high: 1 }, ...gains };
  const p = loss / (gain + loss);
  // At p it brings nothing, so that some chance is open; rounding may carry its ends a hair beyond.
  const { low, high } = open ?? { low: p, high: p };
  const chance = { p, low: Math.min(p, low), high: Math.max(p, high) };
  return { pays: gain > 0 ? "from" : "up to", chance, ...gains };
}

/** Where a w² + b w + c <= 0 in 0..1, null if nowhere; all of it where the parabola opens downwards. */
function notToBeTold(
  gain: number,
  loss: number,
  ofGain: number,
  ofLoss: number,
): { low: number; high: number } | null {
  const a = (gain + loss) ** 2 - ofGain - ofLoss;
  const b = 2 * ofLoss - 2 * loss * (gain + loss);
  const c = loss * loss - ofLoss;
  if (a <= 0) return { low: 0, high: 1 };
  const root = b * b - 4 * a * c;
  if (root < 0) return null;
  const half = Math.sqrt(root) / (2 * a);
  const middle = -b / (2 * a);
  if (middle + half < 0 || middle - half > 1) return null;
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
