import { expect, test } from "vitest";
import { anytimeInterval } from "../../../src/odds/compare/anytime-interval.ts";
import type { GoalBits } from "../../../src/odds/compare/goal-bits.ts";
import { raceLooks } from "../../../src/odds/compare/race-looks.ts";
import { samplingInterval } from "../../../src/odds/compare/sampling-interval.ts";
import { sumVersions } from "../../../src/odds/compare/version-sums.ts";
import { addMadeUpRaces, draws, madeUpBits } from "./made-up-bits.ts";

/** Skates two plans on and on, the first alone reaching the goal with a chance that differs by version, with a look each time. */
function* skateOn(
  next: () => number,
  plan: number,
  other: number,
  spread: number,
): Generator<[GoalBits, GoalBits]> {
  let version = -1;
  let more = 0;
  const reached = (_: number, which: number) => {
    if (which !== version) more = spread * (next() - 0.5);
    version = which;
    const u = next();
    return [u < plan + more, u >= 1 - other];
  };
  const bits = madeUpBits(2, 0, reached);
  for (const look of raceLooks(20_000)) {
    addMadeUpRaces(bits, look, reached);
    yield [bits[0]!, bits[1]!];
  }
}

const half = ({ low, high }: { low: number; high: number }) => (high - low) / 2;

// 400 runs, a look after every batch until the question is answered and five more, risk 0.05: at most 0.05 + 5 standard
// errors of 0.011 may ever miss.
test.each([
  ["equal plans that often differ", 0.2, 0.2, 0, 0.04],
  ["a plan that is better in some versions than in others", 0.3, 0.1, 0.3, 0.04],
  ["a plan that hardly ever matters", 0.03, 0, 0, 0.02],
])(
  "with %s the interval holds the truth at all looks at once",
  (name, plan, other, spread, aim) => {
    const next = draws(`one look ${name}`);
    const RUNS = 400;
    let missed = 0;
    for (let run = 0; run < RUNS; run++) {
      let after = 0;
      for (const [a, b] of skateOn(next, plan, other, spread)) {
        const { low, high } = samplingInterval(a, b, 0.05, { halfWidth: aim });
        if (low > plan - other || high < plan - other) {
          missed++;
          break;
        }
        if (half({ low, high }) <= aim && ++after > 5) break;
      }
    }
    expect(missed / RUNS).toBeLessThan(0.05 + 5 * 0.011);
  },
);

test("to look once for the width that is asked for takes a third fewer races than to look always", () => {
  const next = draws("races saved");
  const reached = { once: 0, always: 0 };
  for (const [a, b] of skateOn(next, 0.25, 0.25, 0.1)) {
    if (reached.once === 0 && half(samplingInterval(a, b, 0.05, { halfWidth: 0.03 })) <= 0.03)
      reached.once = a.races;
    if (half(anytimeInterval(sumVersions(a, b, a.versions).counts, 0.05)) > 0.03) continue;
    reached.always = a.races;
    break;
  }
  expect(reached.once).toBeGreaterThan(0);
  expect(reached.once).toBeLessThan((2 / 3) * reached.always);
});

test("once taken, the narrow interval stays where it is until the always valid one is narrower", () => {
  const next = draws("kept");
  let kept: { low: number; high: number } | null = null;
  for (const [a, b] of skateOn(next, 0.3, 0.2, 0)) {
    const now = samplingInterval(a, b, 0.05, { halfWidth: 0.05 });
    if (kept === null && half(now) <= 0.05) kept = now;
    if (kept === null) continue;
    expect(now.low).toBeGreaterThanOrEqual(kept.low);
    expect(now.high).toBeLessThanOrEqual(kept.high);
  }
  expect(kept).not.toBeNull();
});

test("where the number of races is fixed, only that look is narrow", () => {
  const next = draws("fixed");
  const [a, b] = madeUpBits(2, 1024, () => [next() < 0.5, next() < 0.4]);
  const before = half(samplingInterval(a!, b!, 0.05, { races: 2048 }));
  expect(half(samplingInterval(a!, b!, 0.05, { races: 1024 }))).toBeLessThan(0.75 * before);
});
