import { describe, expect, it } from "vitest";
import { sureLinePlaces } from "../../../src/odds/cut/line-places.ts";
import { finishPointsFor } from "../../../src/sim/points.ts";
import { resolveRules } from "../../../src/sim/rules.ts";

/** All orders of some of the numbers 0 … n - 1. */
function orders(n: number, length: number): number[][] {
  if (length === 0) return [[]];
  return orders(n, length - 1).flatMap((order) =>
    Array.from({ length: n }, (_, i) => i)
      .filter((i) => !order.includes(i))
      .map((i) => [...order, i]),
  );
}

interface SmallRules {
  sprints: { lap: number; points: number[] }[];
  finishPoints: number[];
}

/** By points and place over the line of the first skater: whether he is through in all races there can be, and in some. */
function bruteForce(rules: SmallRules, starters: number, qualifiers: number) {
  const seen = new Map<string, { all: boolean; some: boolean }>();
  let totals: number[][] = [Array.from({ length: starters }, () => 0)];
  for (const { points } of rules.sprints) {
    const scorers = orders(starters, points.length);
    totals = totals.flatMap((before) =>
      scorers.map((order) => before.map((held, i) => held + (points[order.indexOf(i)] ?? 0))),
    );
    totals = [...new Map(totals.map((total) => [total.join(), total])).values()];
  }
  for (const line of orders(starters, starters))
    for (const won of totals) {
      const sum = (i: number) => won[i]! + finishPointsFor(rules, line.indexOf(i));
      const mine = sum(0);
      const ahead = line.filter(
        (i) => sum(i) > mine || (sum(i) === mine && line.indexOf(i) < line.indexOf(0)),
      ).length;
      const key = `${won[0]} ${line.indexOf(0) + 1}`;
      const { all, some } = seen.get(key) ?? { all: true, some: false };
      const isThrough = ahead < qualifiers;
      seen.set(key, { all: all && isThrough, some: some || isThrough });
    }
  return seen;
}

const sprint = (...points: number[]) => ({ lap: 1, points });

describe("what the rules alone make of points and place over the line", () => {
  it.each([
    {
      rules: { sprints: [sprint(2, 1), sprint(2, 1)], finishPoints: [4, 2, 1] },
      starters: 5,
      qualifiers: 3,
    },
    { rules: { sprints: [sprint(3, 2, 1)], finishPoints: [3, 1] }, starters: 5, qualifiers: 2 },
    {
      rules: { sprints: [sprint(1), sprint(3, 1)], finishPoints: [5] },
      starters: 5,
      qualifiers: 2,
    },
    {
      rules: { sprints: [sprint(2, 1), sprint(2, 1)], finishPoints: [9, 6, 3] },
      starters: 6,
      qualifiers: 4,
    },
    { rules: { sprints: [], finishPoints: [3, 2, 1] }, starters: 4, qualifiers: 2 },
  ])(
    "is what all races there can be say: $rules, $qualifiers of $starters",
    ({ rules, starters, qualifiers }) => {
      const sure = sureLinePlaces(rules, starters, qualifiers);
      const races = bruteForce(rules, starters, qualifiers);
      expect(races.size).toBe(sure.size * starters);
      for (const [key, { all, some }] of races) {
        const [points, place] = key.split(" ").map(Number) as [number, number];
        const { safe, possible } = sure.get(points)!;
        expect([key, place <= (safe ?? 0)]).toEqual([key, all]);
        expect([key, place <= (possible ?? 0)]).toEqual([key, some]);
      }
    },
  );
  it("of an Olympic semifinal: five over the line always, six points always, three not", () => {
    const sure = sureLinePlaces(resolveRules("isu-2022"), 15, 8);
    expect([...sure.keys()].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(sure.get(0)).toEqual({ safe: 5, possible: 8 });
    expect(sure.get(3)).toEqual({ safe: 6, possible: 15 });
    expect(sure.get(5)).toEqual({ safe: 7, possible: 15 });
    expect(sure.get(6)).toEqual({ safe: 15, possible: 15 });
  });
});
