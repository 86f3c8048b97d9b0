import { exp, log } from "../../sim/math.ts";

/** Sizes of the bets, in shares of the capital per unit: each is best for its own number of values. */
const BETS = [1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1];
/** Part of the capital that no value may take more than. */
const MOST_LOST = 0.9;
/** Halvings of the range in which an end lies; then it is known to 1e-7. */
const HALVINGS = 24;

/**
 * Interval for the mean of independent values in -1 … 1 that holds at every look at once, however often one looks
 * and whatever makes one stop: with probability 1 - risk it never misses the mean. Against each m a gambler bets on values
 * above it, a sixth of the capital at each of six fixed sizes, and another on values below; if m is the
 * mean neither can expect to gain, so either grows beyond 2 / risk with a probability of risk / 2 at most
 * (Ville). The m at which neither has make up the interval. With fixed sizes the capital depends on how often each value
 * came, not on the order. Source: Waudby-Smith and Ramdas 2024, hedged and diversified betting; bound to
 * 0.9 / (1 + m) so that no value ruins a gambler.
 * @param counts how often each of the values, equally far apart from -1 to 1, came
 * @example anytimeInterval([10, 0, 30], 0.05) // mean 0.5: { low: 0.019, high: 0.804 }
 */
export function anytimeInterval(
  counts: ArrayLike<number>,
  risk: number,
): { low: number; high: number } {
  const upward = Array.from(counts);
  const mean = meanOf(upward);
  return {
    low: lowEnd(upward, mean, risk / 2),
    high: -lowEnd([...upward].reverse(), -mean, risk / 2),
  };
}

function lowEnd(counts: readonly number[], mean: number, risk: number): number {
  const enough = -log(risk);
  let refuted = -1;
  let open = mean;
  if (logCapital(counts, refuted) < enough) return -1;
  for (let k = 0; k < HALVINGS; k++) {
    const middle = (refuted + open) / 2;
    if (logCapital(counts, middle) >= enough) refuted = middle;
    else open = middle;
  }
  return refuted;
}

/** Logarithm of what has become of 1 bet on values above m; the smaller the greater m. */
function logCapital(counts: readonly number[], m: number): number {
  const step = 2 / (counts.length - 1);
  const grown = BETS.map((bet) => {
    const size = Math.min(bet, MOST_LOST / (1 + m));
    return counts.reduce(
      (sum, count, k) => (count === 0 ? sum : sum + count * log(1 + size * (k * step - 1 - m))),
      0,
    );
  });
  const most = Math.max(...grown);
  return most + log(grown.reduce((sum, each) => sum + exp(each - most), 0) / BETS.length);
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
