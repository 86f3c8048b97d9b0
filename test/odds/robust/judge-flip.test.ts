import { expect, test } from "vitest";
import type { FlipAxis } from "../../../src/odds/robust/flip-axes.ts";
import { judgeFlip } from "../../../src/odds/robust/judge-flip.ts";
import { draws } from "../compare/made-up-bits.ts";

const axis: FlipAxis = {
  key: "dayForm",
  label: "form of the day",
  unit: "sd",
  now: 0,
  values: [-2, -1, 0, 1, 2],
  scale: (value) => value,
  shiftOf: () => null,
  say: (value) => `form ${value.toFixed(1)}`,
};
const words = { plan: "attacking", against: "sitting in" };
/** Gains of 128 versions around a line, half of the noise common to all settings. */
function gains(seed: string, at: (value: number) => number, noise = 0.3): Float64Array[] {
  const next = draws(seed);
  const rows = Array.from({ length: 128 }, () => {
    const luck = next() - 0.5;
    return axis.values.map((value) => at(value) + noise * (luck + next() - 0.5));
  });
  return axis.values.map((_, k) => Float64Array.from(rows, (row) => row[k]!));
}

test("a gain that turns into a loss flips where it crosses nothing", () => {
  const flip = judgeFlip(
    axis,
    gains("flips", (form) => 0.1 * (form + 1)),
    words,
  );
  expect(flip.verdict).toBe("flips");
  expect(Math.abs(flip.flipsAt!.at + 1)).toBeLessThan(0.3);
  expect(flip.flipsAt!.low).toBeLessThanOrEqual(flip.flipsAt!.at);
  expect(flip.flipsAt!.high).toBeGreaterThanOrEqual(flip.flipsAt!.at);
  expect(flip.sentence).toMatch(/^Flips by form of the day: sitting in is better below form -/);
});

test("a gain throughout does not flip in the range, and that is an answer", () => {
  const flip = judgeFlip(
    axis,
    gains("stays", () => 0.2),
    words,
  );
  expect(flip).toMatchObject({ verdict: "does not flip", flipsAt: null });
  expect(flip.sentence).toBe("Does not flip from form -2.0 to form 2.0: attacking stays better.");
});

test("a gain that cannot be told from nothing may flip", () => {
  const flip = judgeFlip(
    axis,
    gains("doubt", (form) => 0.005 * (form + 1.5), 1.5),
    words,
  );
  expect(flip.verdict).toBe("may flip");
  expect(flip.sentence).toMatch(/^May flip/);
});

test("a loss throughout is said to be turned over", () => {
  const flip = judgeFlip(
    axis,
    gains("over", () => -0.2),
    words,
  );
  expect(flip.verdict).toBe("flips");
  expect(flip.sentence).toMatch(/^Turned over from form -2.0 to form 2.0: sitting in is better/);
});

// 200 runs with a crossing at 0.5: 95 % for all settings together holds it at least as often; standard error 1.5 %.
test("the crossing lies in its interval as often as that says", () => {
  let held = 0;
  for (let run = 0; run < 200; run++) {
    const { flipsAt } = judgeFlip(
      axis,
      gains(`run ${run}`, (form) => 0.06 * (form - 0.5)),
      words,
    );
    if (flipsAt && flipsAt.low <= 0.5 && 0.5 <= flipsAt.high) held++;
  }
  expect(held / 200).toBeGreaterThan(0.95 - 5 * 0.015);
});
