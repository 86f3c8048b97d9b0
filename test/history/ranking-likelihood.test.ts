import { expect, test } from "vitest";
import { rankingCurvature, rankingSlope } from "../../src/history/ranking-likelihood.ts";

const strengths = Float64Array.of(0.7, -0.4, 0.1, 1.3);
const value = (at: Float64Array, stages: Int32Array) => rankingSlope(at, stages).value;

function orders(of: number[]): number[][] {
  if (of.length === 0) return [[]];
  return of.flatMap((next) => orders(of.filter((i) => i !== next)).map((rest) => [next, ...rest]));
}

test("the chances of all orders of four add up to 1", () => {
  const all = orders([0, 1, 2, 3]).map((order) =>
    Math.exp(
      value(
        Float64Array.from(order, (i) => strengths[i]!),
        Int32Array.of(0, 1, 2, 3),
      ),
    ),
  );
  expect(all).toHaveLength(24);
  expect(all.reduce((sum, p) => sum + p)).toBeCloseTo(1, 12);
});

test("the order of three behind the winner not known: his chance against all, and nothing more", () => {
  const total = strengths.reduce((sum, strength) => sum + Math.exp(strength), 0);
  const stages = Int32Array.of(0, -1, -1, -1);
  expect(value(strengths, stages)).toBeCloseTo(Math.log(Math.exp(0.7) / total), 12);
});

test("who may have come first or second is left out of the draw for first", () => {
  // Sorted by first possible place: the unplaced one stands before the second, whose place is 3.
  const stages = Int32Array.of(-1, 1, 2);
  const at = Float64Array.of(5, 0.2, -0.3);
  const chance = Math.exp(0.2) / (Math.exp(0.2) + Math.exp(-0.3));
  expect(value(at, stages)).toBeCloseTo(Math.log(chance), 12);
});

test.each([
  ["a full ranking", Int32Array.of(0, 1, 2, 3)],
  ["two places known", Int32Array.of(0, 1, -1, -1)],
  ["a shared place", Int32Array.of(0, 1, 1, 3)],
])("slope and curvature are those of the value: %s", (_, stages) => {
  const step = 1e-5;
  const { slope } = rankingSlope(strengths, stages);
  const curvature = rankingCurvature(strengths, stages);
  for (let j = 0; j < 4; j++) {
    const [up, down] = [step, -step].map((change) =>
      strengths.map((strength, i) => (i === j ? strength + change : strength)),
    ) as [Float64Array, Float64Array];
    expect(slope[j]).toBeCloseTo((value(up, stages) - value(down, stages)) / (2 * step), 8);
    const bend = rankingSlope(up, stages).slope.map(
      (above, k) => -(above - rankingSlope(down, stages).slope[k]!) / (2 * step),
    );
    for (let k = 0; k < 4; k++) expect(curvature[j * 4 + k]).toBeCloseTo(bend[k]!, 8);
  }
});

test("strengths far from 0 do no harm", () => {
  const far = strengths.map((strength) => strength + 800);
  const stages = Int32Array.of(0, 1, 2, 3);
  expect(value(far, stages)).toBeCloseTo(value(strengths, stages), 9);
});
