import { type Chance, halfWidth } from "./intervals.ts";

/** Intervals wider than this to either side are told in steps of five. */
const COARSE = 0.1;

/**
 * A chance as races out of a hundred with its interval, never finer than the interval allows; nothing is
 * ever told as certain or impossible.
 *
 * @example ofHundred({ p: 0.621, low: 0.58, high: 0.66 }) // "62 (58-66)"
 */
export function ofHundred(chance: Chance): string {
  const { p, low, high } = chance;
  if (p < 0.005) return high < 0.01 ? "<1" : `<1 (0-${end(high)})`;
  if (p > 0.995) return low > 0.99 ? ">99" : `>99 (${end(low)}-100)`;
  const coarse = halfWidth(chance) > COARSE;
  const count = coarse ? `~${5 * Math.round(p * 20)}` : String(Math.round(p * 100));
  return `${count} (${end(low)}-${end(high)})`;
}

const end = (bound: number): string =>
  bound > 0.995 && bound < 1 ? ">99" : String(Math.round(bound * 100));

/** A chance without its interval. @example countOfHundred(0.034) // "3" */
export function countOfHundred(p: number): string {
  if (p === 0) return "0";
  if (p < 0.005) return "<1";
  return p > 0.995 ? ">99" : String(Math.round(p * 100));
}

/**
 * A difference between two chances, in races out of a hundred.
 *
 * @example differenceOfHundred({ mean: -0.041, low: -0.06, high: -0.02 }) // "-4 (-6 to -2)"
 */
export function differenceOfHundred(difference: {
  mean: number;
  low: number;
  high: number;
}): string {
  const { mean, low, high } = difference;
  return `${signed(mean)} (${signed(low)} to ${signed(high)})`;
}

function signed(value: number): string {
  const rounded = Math.round(value * 100);
  return rounded > 0 ? `+${rounded}` : String(rounded === 0 ? 0 : rounded);
}

/**
 * The ends of a difference in tenths of a race of a hundred: what a precision asked for is compared with.
 *
 * @example tenthsOfHundred({ low: -0.0123, high: 0.04 }) // "-1.2 to +4.0"
 */
export const tenthsOfHundred = ({ low, high }: { low: number; high: number }): string =>
  `${signedTenths(low)} to ${signedTenths(high)}`;

/** @example signedTenths(0.041) // "+4.1" */
export function signedTenths(value: number): string {
  const text = (100 * value).toFixed(1);
  return value > 0 ? `+${text}` : text.replace(/^-0\.0$/, "0.0");
}
