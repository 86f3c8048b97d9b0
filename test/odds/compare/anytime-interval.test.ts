import { expect, test } from "vitest";
import { anytimeInterval } from "../../../src/odds/compare/anytime-interval.ts";
import { draws } from "./made-up-bits.ts";

/** Three values: the other plan alone, both or none, the plan alone. */
const pairCounts = (): number[] => [0, 0, 0];

function drawPairs(
  counts: number[],
  times: number,
  next: () => number,
  plan: number,
  both: number,
) {
  for (let k = 0; k < times; k++) {
    const u = next();
    counts[u < plan ? 2 : u < plan + both ? 1 : 0]!++;
  }
}

test("an interval has its mean inside, and narrows as values come", () => {
  let before = 2;
  for (const times of [10, 100, 1000, 10_000]) {
    const { low, high } = anytimeInterval([times, 2 * times, 5 * times], 0.05);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
    expect(high - low).toBeLessThan(before / 1.9);
    before = high - low;
  }
});

test("an interval mirrors when the two plans change places, and does not know the order of values", () => {
  const one = anytimeInterval([12, 50, 38], 0.05);
  const other = anytimeInterval([38, 50, 12], 0.05);
  expect(one.low).toBeCloseTo(-other.high, 6);
  expect(one.high).toBeCloseTo(-other.low, 6);
});

test("more certainty takes a wider interval, and few values leave all open", () => {
  const sure = anytimeInterval([100, 200, 150], 0.001);
  const bold = anytimeInterval([100, 200, 150], 0.1);
  expect(sure.low).toBeLessThan(bold.low);
  expect(sure.high).toBeGreaterThan(bold.high);
  expect(anytimeInterval([1, 0, 1], 0.05)).toEqual({ low: -1, high: 1 });
});

// 500 runs of 1,024 values, a look after every 64, risk 0.05: at most 0.05 + 5 standard errors of 0.0097 may
// ever miss.
test.each([
  ["equal plans that often differ", 0.2, 0.6],
  ["equal plans that seldom differ", 0.01, 0.98],
  ["a plan that is better by 30 in 100", 0.4, 0.5],
])("with %s the interval holds the truth at all looks at once", (name, plan, both) => {
  const next = draws(`coverage of ${name}`);
  const truth = plan - (1 - plan - both);
  const RUNS = 500;
  let missed = 0;
  for (let run = 0; run < RUNS; run++) {
    const counts = pairCounts();
    for (let look = 64; look <= 1024; look += 64) {
      drawPairs(counts, 64, next, plan, both);
      // Whether the truth is inside can be told at the ends alone.
      const { low, high } = anytimeInterval(counts, 0.05);
      if (low <= truth && truth <= high) continue;
      missed++;
      break;
    }
  }
  expect(missed / RUNS).toBeLessThan(0.05 + 5 * Math.sqrt((0.05 * 0.95) / RUNS));
});

test("the price of looking always is an interval at most twice as wide as one look would have", () => {
  const next = draws("width");
  const counts = pairCounts();
  for (const [more, most] of [
    [300, 2],
    [700, 1.8],
    [9000, 1.8],
  ] as const) {
    drawPairs(counts, more, next, 0.25, 0.5);
    const { low, high } = anytimeInterval(counts, 0.05);
    const all = counts[0]! + counts[1]! + counts[2]!;
    expect((high - low) / 2 / (1.96 * Math.sqrt(0.5 / all))).toBeLessThan(most);
  }
});
