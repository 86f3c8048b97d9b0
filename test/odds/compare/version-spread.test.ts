import { expect, test } from "vitest";
import { betterIn } from "../../../src/odds/compare/better-in.ts";
import { versionSpread } from "../../../src/odds/compare/version-spread.ts";
import { sumVersions } from "../../../src/odds/compare/version-sums.ts";
import { draws, madeUpBits } from "./made-up-bits.ts";

/** Pairs of which a version decides by how much the first is better: at `mean` on average, ± `sd`. */
function pairs(seed: string, versions: number, mean: number, sd: number) {
  const next = draws(seed);
  let version = -1;
  let better = 0;
  return madeUpBits(2, 8 * versions, (_, which) => {
    if (which !== version) {
      version = which;
      better = mean + (next() < 0.5 ? sd : -sd);
    }
    const u = next();
    return [u < 0.25 + better / 2, u >= 0.75 + better / 2];
  });
}

test("sums over versions count each race once, with its sign", () => {
  // Version 0: the plan alone in all eight; version 1: the other alone in two, both in one.
  const [plan, other] = madeUpBits(2, 16, (race) =>
    race < 8 ? [true, false] : [race === 10, race >= 8 && race <= 10],
  );
  const sums = sumVersions(plan!, other!, 2);
  expect(sums.counts[16]).toBe(1);
  expect(sums.counts[6]).toBe(1);
  expect(sums.squares).toBe(10);
  expect(sumVersions(plan!, null, 2).counts[9]).toBe(1);
});

test("the spread by hand: two versions of eight races, sums 4 and 0", () => {
  const [plan, other] = madeUpBits(2, 16, (race) => [race < 4, false]);
  // Means 1/2 and 0: MSB = 8 x 2 x 1/16 = 1; within 8 x 1/4 over 14 = 1/7.
  const { mean, within, ofMean } = versionSpread(sumVersions(plan!, other!, 2));
  expect(mean).toBe(0.25);
  expect(within).toBeCloseTo(1 / 7, 12);
  expect(ofMean).toBeCloseTo(1 / 16, 12);
});

// n = 3,000 versions of 8 races. A race differs in sign with variance 0.5 - mean², less what the version takes: the
// estimates have standard errors of 0.0017 (between) and 0.005 (within); tolerance five of them.
test.each([
  ["no spread", 0.05, 0],
  ["a spread of 0.1", 0.05, 0.1],
  ["a spread of 0.3", -0.1, 0.3],
])(
  "the parts of the variance come out of made-up races with %s between versions",
  (name, mean, sd) => {
    const [plan, other] = pairs(`parts with ${name}`, 3000, mean, sd);
    const spread = versionSpread(sumVersions(plan!, other!, 3000));
    expect(Math.abs(spread.mean - mean)).toBeLessThan(5 * Math.sqrt(spread.ofMean));
    expect(Math.abs(spread.between - sd * sd)).toBeLessThan(
      5 * (0.0017 + (2 * sd * sd) / Math.sqrt(3000)),
    );
    expect(Math.abs(spread.within - (0.5 - mean * mean - sd * sd))).toBeLessThan(0.025);
  },
);

// n = 2,000 versions, half of them at mean + sd, half at mean - sd. Of a bell of that mean and spread, which so few races a
// version cannot tell from it, these shares lie above zero; sampling error 0.02 at most, tolerance 0.05.
test.each([
  [0.1, 0.3, 0.63],
  [0.2, 0.1, 0.98],
  [-0.2, 0.1, 0.02],
  [0, 0.2, 0.5],
])(
  "with a mean of %d and a spread of %d a plan is better in a share of %d of the versions",
  (mean, sd, share) => {
    const [plan, other] = pairs(`share ${mean} ${sd}`, 2000, mean, sd);
    const sums = sumVersions(plan!, other!, 2000);
    expect(Math.abs(betterIn(sums, versionSpread(sums)) - share)).toBeLessThan(0.05);
  },
);

test("luck is not taken for versions: a plan a little better in all versions is so in nearly all", () => {
  // In 37 of 100 versions of eight such races the other plan comes out ahead.
  const [plan, other] = pairs("all alike", 5000, 0.1, 0);
  const sums = sumVersions(plan!, other!, 5000);
  expect(betterIn(sums, versionSpread(sums))).toBeGreaterThan(0.95);
});

test("of the same two plans the one is better where the other is not, and of equal plans neither", () => {
  const [plan, other] = pairs("mirrored", 100, 0.05, 0.1);
  const one = sumVersions(plan!, other!, 100);
  const mirrored = sumVersions(other!, plan!, 100);
  expect(
    betterIn(one, versionSpread(one)) + betterIn(mirrored, versionSpread(mirrored)),
  ).toBeCloseTo(1, 9);
  const same = sumVersions(plan!, plan!, 100);
  expect(betterIn(same, versionSpread(same))).toBe(0);
});
