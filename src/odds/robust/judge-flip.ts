import { armContrast, type Estimate } from "../arms/arm-contrast.ts";
import { LEVEL, type Mean } from "../intervals.ts";
import { chooseBandwidths } from "../sweep/choose-bandwidth.ts";
import { localWeights } from "../sweep/local-regression.ts";
import type { FlipAxis } from "./flip-axes.ts";
import type { Flip } from "./robustness.ts";

/** Places looked at between the ends of an axis. */
const FINE = 200;

/**
 * Smooths the gain along an axis and says where it crosses nothing. It flips where the other plan is shown to be better at
 * one setting at least, intervals holding for all settings together; it does not where the plan is shown to be better
 * at all; and else nobody knows.
 *
 * @param gains of the plan on the other: a row per setting, a number per version
 */
export function judgeFlip(
  axis: FlipAxis,
  gains: readonly Float64Array[],
  words: { plan: string; against: string },
): Flip {
  const { key, label, unit, now, values } = axis;
  const points = values.map((value) => [axis.scale(value)]);
  const span = points.at(-1)![0]! - points[0]![0]!;
  const bandwidths = chooseBandwidths({
    points,
    steps: [span / (values.length - 1)],
    shares: gains,
  });
  const level = 1 - (1 - LEVEL) / values.length;
  const at = (place: readonly number[], bandwidth: readonly number[]): Estimate =>
    armContrast(gains, localWeights(points, place, bandwidth, 2), level);
  const smooth = points.map((place) => at(place, bandwidths));
  const verdict = smooth.some(({ high }) => high < 0)
    ? "flips"
    : smooth.every(({ low }) => low > 0)
      ? "does not flip"
      : "may flip";
  const row = {
    key,
    label,
    unit,
    now,
    points: values.map((value, k) => ({
      at: value,
      gain: asMean(at(points[k]!, [0])),
      smooth: asMean(smooth[k]!),
    })),
    verdict,
    flipsAt: crossing(axis, smooth),
  } satisfies Omit<Flip, "sentence">;
  return { ...row, sentence: sentenceOf(axis, row, words) };
}

const asMean = ({ mean, low, high }: Estimate): Mean => ({ mean, low, high });

/** Where the curve between the settings crosses nothing, nearest to now, and how far around it cannot be told from it. */
function crossing({ values, scale, now }: FlipAxis, smooth: readonly Mean[]): Flip["flipsAt"] {
  const fine = Array.from({ length: FINE + 1 }, (_, k) => {
    const position = (k * (values.length - 1)) / FINE;
    const before = Math.min(values.length - 2, Math.floor(position));
    const part = position - before;
    const between = (a: number, b: number): number => a + part * (b - a);
    const [a, b] = [smooth[before]!, smooth[before + 1]!];
    return {
      at: between(values[before]!, values[before + 1]!),
      mean: between(a.mean, b.mean),
      isOpen: between(a.low, b.low) <= 0 && between(a.high, b.high) >= 0,
    };
  });
  const crossings = fine.flatMap(({ mean }, k) =>
    k > 0 && mean >= 0 !== fine[k - 1]!.mean >= 0 ? [k] : [],
  );
  if (crossings.length === 0) return null;
  const farness = (k: number): number => Math.abs(scale(fine[k]!.at) - scale(now));
  const found = crossings.reduce((near, k) => (farness(k) < farness(near) ? k : near));
  let [from, to] = [found, found];
  while (from > 0 && fine[from - 1]!.isOpen) from--;
  while (to < FINE && fine[to + 1]!.isOpen) to++;
  return { at: fine[found]!.at, low: fine[from]!.at, high: fine[to]!.at };
}

function sentenceOf(
  { values, say, label }: FlipAxis,
  { verdict, flipsAt, points }: Omit<Flip, "sentence">,
  { plan, against }: { plan: string; against: string },
): string {
  const range = `from ${say(values[0]!)} to ${say(values.at(-1)!)}`;
  if (verdict === "does not flip") return `Does not flip ${range}: ${plan} stays better.`;
  if (!flipsAt)
    return points.every(({ smooth }) => smooth.high < 0)
      ? `Turned over ${range}: ${against} is better throughout.`
      : `May flip somewhere ${range}: the gain cannot be told from nothing everywhere.`;
  const beyond = points.filter(({ smooth }) => smooth.mean < 0);
  const side = beyond.every(({ at }) => at >= flipsAt.at)
    ? "above"
    : beyond.every(({ at }) => at <= flipsAt.at)
      ? "below"
      : "around";
  const where = `${say(flipsAt.at)} (${[flipsAt.low, flipsAt.high].map((end) => say(end).replace(/ of \d+$/, "")).join(" to ")})`;
  const words = side === "around" ? `on one side of` : side;
  return verdict === "flips"
    ? `Flips by ${label}: ${against} is better ${words} ${where}.`
    : `May flip by ${label}: ${against} may be better ${words} ${where}.`;
}
