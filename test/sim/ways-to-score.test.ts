import { expect, test } from "vitest";
import { waysToScore } from "../../src/sim/ways-to-score.ts";

test("one sprint of three places can be scored in four ways, and the rest is left to the others", () => {
  expect(waysToScore([[3, 2, 1]], 15)).toEqual([
    [{ won: 0, left: [3, 2, 1] }],
    [{ won: 3, left: [2, 1] }],
    [{ won: 2, left: [3, 1] }],
    [{ won: 1, left: [3, 2] }],
  ]);
});

test("of two sprints alike it does not matter which is which, and two starters take two places at most", () => {
  expect(
    waysToScore(
      [
        [3, 2, 1],
        [3, 2, 1],
      ],
      15,
    ),
  ).toHaveLength(10);
  expect(waysToScore([[3, 2, 1]], 2)).toHaveLength(3);
});
