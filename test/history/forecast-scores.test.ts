import { expect, test } from "vitest";
import { chanceWithin, logScore, rankScore, scoreRace } from "../../src/history/forecast-scores.ts";

const at = (place: number) => ({ first: place, last: place });

test("the log score is the logarithm of the chance given to what happened, no lower than that of 1e-4", () => {
  expect(logScore(0.2, true)).toBeCloseTo(Math.log(0.2), 12);
  expect(logScore(0.2, false)).toBeCloseTo(Math.log(0.8), 12);
  expect(logScore(0, true)).toBeCloseTo(Math.log(1e-4), 12);
  expect(logScore(1, false)).toBeCloseTo(Math.log(1e-4), 12);
  expect(logScore(1, true)).toBe(0);
});

test("a race of four by hand", () => {
  const chances = [
    [0.4, 0.3, 0.2, 0.1],
    [0.3, 0.3, 0.2, 0.2],
    [0.2, 0.2, 0.3, 0.3],
    [0.1, 0.2, 0.3, 0.4],
  ];
  const { win, podium, top8, rps } = scoreRace(chances, [at(2), at(1), at(4), at(3)]);
  const logs = [0.6, 0.3, 0.8, 0.9].map(Math.log);
  expect(win!.logScore).toBeCloseTo((logs[0]! + logs[1]! + logs[2]! + logs[3]!) / 4, 12);
  expect(win!.brier).toBeCloseTo((0.16 + 0.49 + 0.04 + 0.01) / 4, 12);
  const podiumLogs = [0.9, 0.8, 0.3, 0.6].map(Math.log);
  expect(podium!.logScore).toBeCloseTo(podiumLogs.reduce((sum, x) => sum + x) / 4, 12);
  expect(top8).toEqual({ logScore: 0, brier: 0 });
  // First skater: came second, cumulated chances 0.4, 0.7, 0.9: (0.16 + 0.09 + 0.01) / 3; the others alike.
  const rank = [0.26, 0.49 + 0.16 + 0.04, 0.04 + 0.16 + 0.49, 0.01 + 0.09 + 0.16].map((x) => x / 3);
  expect(rps).toBeCloseTo(rank.reduce((sum, x) => sum + x) / 4, 12);
});

test("a uniform forecast of twenty scores what twenty starters give", () => {
  const chances = Array.from({ length: 20 }, () => new Array<number>(20).fill(1 / 20));
  const scores = scoreRace(
    chances,
    chances.map((_, i) => at(i + 1)),
  );
  expect(scores.win!.logScore).toBeCloseTo(0.05 * Math.log(0.05) + 0.95 * Math.log(0.95), 12);
  expect(scores.top8!.logScore).toBeCloseTo(0.4 * Math.log(0.4) + 0.6 * Math.log(0.6), 12);
});

test("who is not scored, or of whom the sheet does not tell, is left out", () => {
  const chances = [
    [0.5, 0.25, 0.25],
    [0.25, 0.5, 0.25],
    [0.25, 0.25, 0.5],
  ];
  const { win, rps } = scoreRace(chances, [at(1), null, { first: 2, last: 3 }]);
  expect(win!.logScore).toBeCloseTo((Math.log(0.5) + Math.log(0.75)) / 2, 12);
  expect(rps).toBeCloseTo(rankScore(chances[0]!, 1), 12);
  expect(scoreRace(chances, [null, null, { first: 1, last: 3 }])).toEqual({
    win: null,
    podium: { logScore: 0, brier: 0 },
    top8: { logScore: 0, brier: 0 },
    rps: null,
  });
});

test("the rank probability score of a sure and right forecast is 0, of a sure and wrong one up to 1", () => {
  expect(rankScore([0, 1, 0], 2)).toBe(0);
  expect(rankScore([1, 0, 0], 3)).toBe(1);
  expect(rankScore([0.5, 0.5], 1)).toBe(0.25);
});

test("a chance is that of the places together, and 1 within the first eight of four", () => {
  expect(chanceWithin([0.1, 0.2, 0.3, 0.4 - 1e-15], 8)).toBe(1);
  expect(chanceWithin([0.1, 0.2, 0.3, 0.4], 2)).toBeCloseTo(0.3, 12);
});
