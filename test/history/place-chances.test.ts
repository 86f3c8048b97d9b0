import { expect, test } from "vitest";
import { placeChances } from "../../src/history/place-chances.ts";
import { drawRanking, uniforms } from "./made-up-rankings.ts";

/** Chances of places by going through every order. */
function byEnumeration(strengths: readonly number[]): number[][] {
  const chances = strengths.map(() => strengths.map(() => 0));
  const go = (left: number[], p: number, place: number): void => {
    const total = left.reduce((sum, i) => sum + Math.exp(strengths[i]!), 0);
    for (const i of left) {
      const own = (p * Math.exp(strengths[i]!)) / total;
      chances[i]![place]! += own;
      go(
        left.filter((j) => j !== i),
        own,
        place + 1,
      );
    }
  };
  go(
    strengths.map((_, i) => i),
    1,
    0,
  );
  return chances;
}

test.each([[[0.5, -0.2, 1.1, 0]], [[3, -3, 0, 0]], [[6, -6, 1, 2, -1, 0.5]], [[0.3]]])(
  "win, podium and every other place of %j are those of all orders counted",
  (strengths) => {
    const exact = byEnumeration(strengths);
    placeChances(strengths).forEach((chances, i) => {
      chances.forEach((p, k) => {
        expect(Math.abs(p - exact[i]![k]!)).toBeLessThan(1e-11);
      });
    });
  },
);

test("in a field of 24 the win is strength over the sum, and places and skaters add up to 1", () => {
  const strengths = Array.from({ length: 24 }, (_, i) => 2.5 * Math.sin(7 * i));
  const chances = placeChances(strengths);
  const total = strengths.reduce((sum, strength) => sum + Math.exp(strength), 0);
  strengths.forEach((strength, i) => {
    expect(chances[i]![0]).toBeCloseTo(Math.exp(strength) / total, 10);
    expect(chances[i]!.reduce((sum, p) => sum + p)).toBeCloseTo(1, 10);
    expect(chances.reduce((sum, own) => sum + own[i]!, 0)).toBeCloseTo(1, 10);
  });
});

test("drawn rankings come in as often as that", () => {
  // 20,000 rankings of 12, seed "gumbel", places 1, 3 and 8 of each: within 5 standard errors.
  const strengths = Array.from({ length: 12 }, (_, i) => 1.2 - 0.25 * i);
  const chances = placeChances(strengths);
  const counts = strengths.map(() => new Array<number>(12).fill(0));
  const next = uniforms("gumbel");
  const n = 20_000;
  for (let k = 0; k < n; k++) {
    drawRanking(strengths, next).forEach((i, place) => {
      counts[i]![place]!++;
    });
  }
  for (const place of [0, 2, 7]) {
    chances.forEach((own, i) => {
      const p = own[place]!;
      const error = Math.abs(counts[i]![place]! / n - p);
      expect(error).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / n));
    });
  }
});

test("nobody starts, nobody comes in", () => {
  expect(placeChances([])).toEqual([]);
});
