import { exp, log } from "../../sim/math.ts";

/** Sizes of the bets, in shares of the capital per unit: each is best for its own number of values. */
const BETS = [1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1];
/** Part of the capital of the one bet that is sized to the question, where there is one. */
const SIZED = 3 / 4;
/** Least variance that a bet is sized to. */
const LEAST_VARIANCE = 1e-4;
/** Part of the capital that no value may take more than. */
const MOST_LOST = 0.9;
/** Halvings of the range in which an end lies; then it is known to 1e-7. */
const HALVINGS = 24;

/** What the one bet is sized to. */
export interface BetSize {
  /** The first values, counted like all: they tell the variance, and are not bet on. */
  pilot: ArrayLike<number>;
  /** Half-width wanted. */
  aim: number;
}

/** Values bet on, and the size of the bet, as a share of the capital per unit. */
interface SizedBet {
  counts: readonly number[];
  size: number;
}

/**
 * Interval for the mean of independent values in -1 … 1 that holds at every look at once, however often one looks
 * and whatever makes one stop: with probability 1 - risk it never misses the mean. Against each m a gambler bets on values
 * above it, a sixth of the capital at each of six fixed sizes, and another on values below; if m is the
 * mean neither can expect to gain, so either grows beyond 2 / risk with a probability of risk / 2 at most
 * (Ville). The m at which neither has make up the interval. With fixed sizes the capital depends on how often each value
 * came, not on the order. Source: Waudby-Smith and Ramdas 2024, hedged and diversified betting; bound to
 * 0.9 / (1 + m) so that no value ruins a gambler.
 *
 * Where it is known how narrow the interval shall be, three quarters of the capital wait until the first values have told
 * the variance, and are then bet at the one size that is best for that width, aim / variance. That takes a quarter fewer
 * values than the six sizes alone, and holds as they do, for no bet looks at what it is bet on.
 * @param counts how often each of the values, equally far apart from -1 to 1, came
 * @example anytimeInterval([10, 0, 30], 0.05) // mean 0.5: { low: 0.019, high: 0.804 }
 */
export function anytimeInterval(
  counts: ArrayLike<number>,
  risk: number,
  bet?: BetSize,
): { low: number; high: number } {
  const upward = Array.from(counts);
  const mean = meanOf(upward);
  const sized = bet ? sizedBet(upward, bet) : null;
  const turned = sized && { ...sized, counts: [...sized.counts].reverse() };
  return {
    low: lowEnd(upward, sized, mean, risk / 2),
    high: -lowEnd([...upward].reverse(), turned, -mean, risk / 2),
  };
}

function sizedBet(counts: readonly number[], { pilot, aim }: BetSize): SizedBet {
  const mean = meanOf(pilot);
  const step = 2 / (pilot.length - 1);
  let squares = 0;
  let all = 0;
  for (let k = 0; k < pilot.length; k++) {
    squares += pilot[k]! * (k * step - 1 - mean) * (k * step - 1 - mean);
    all += pilot[k]!;
  }
  return {
    counts: counts.map((count, k) => count - pilot[k]!),
    size: aim / Math.max(LEAST_VARIANCE, squares / all),
  };
}

function lowEnd(
  counts: readonly number[],
  sized: SizedBet | null,
  mean: number,
  risk: number,
): number {
  const enough = -log(risk);
  let refuted = -1;
  let open = mean;
  if (logCapital(counts, sized, refuted) < enough) return -1;
  for (let k = 0; k < HALVINGS; k++) {
    const middle = (refuted + open) / 2;
    if (logCapital(counts, sized, middle) >= enough) refuted = middle;
    else open = middle;
  }
  return refuted;
}

/** Logarithm of what has become of 1 bet on values above m; the smaller the greater m. */
function logCapital(counts: readonly number[], sized: SizedBet | null, m: number): number {
  const step = 2 / (counts.length - 1);
  const grown = (on: readonly number[], bet: number): number => {
    const size = Math.min(bet, MOST_LOST / (1 + m));
    return on.reduce(
      (sum, count, k) => (count === 0 ? sum : sum + count * log(1 + size * (k * step - 1 - m))),
      0,
    );
  };
  const part = (sized ? 1 - SIZED : 1) / BETS.length;
  const purses = BETS.map((bet) => ({ part, log: grown(counts, bet) }));
  if (sized) purses.push({ part: SIZED, log: grown(sized.counts, sized.size) });
  const most = Math.max(...purses.map((purse) => purse.log));
  return most + log(purses.reduce((sum, purse) => sum + purse.part * exp(purse.log - most), 0));
}

function meanOf(counts: ArrayLike<number>): number {
  const step = 2 / (counts.length - 1);
  let sum = 0;
  let all = 0;
  for (let k = 0; k < counts.length; k++) {
    sum += counts[k]! * (k * step - 1);
    all += counts[k]!;
  }
  return sum / all;
}
